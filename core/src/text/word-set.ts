/** The words of a text that is a list of them, with space between. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
