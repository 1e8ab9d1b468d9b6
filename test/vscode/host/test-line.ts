/** Begins the lines of the tests among all that VS Code writes to its console; it cannot be seen. */
export const TEST_LINE = '\u2063';
