/** What a pattern finds right at a place; nothing where it does not begin there. `pattern` is sticky. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
