/**
 * One sign per level, by how many people: one dot, three dots, nine dots in a square. No imports, so that the client can
 * use the same signs. The characters belong to old, widely drawn blocks of Unicode (punctuation, mathematical operators).
 */
export const SIGNS = { one: '•', few: '∴', many: '⋮⋮⋮' } as const;

/** The sign of a level among the levels of its profile, which are in order of size. Levels of other names reuse the signs by size. */
export function signOf(level: string, levels: readonly string[]): string {
  const known = SIGN_BY_NAME.get(level);
  if (known) return known;
  const at = levels.indexOf(level);
  if (at <= 0) return SIGNS.one;
  return at === levels.length - 1 ? SIGNS.many : SIGNS.few;
}

/** Sign and word, e.g. `∴ mezzo`. */
export const signed = (level: string, levels: readonly string[], t: (name: string) => string): string =>
  `${signOf(level, levels)} ${t(level)}`;

const SIGN_BY_NAME: ReadonlyMap<string, string> = new Map([
  ['micro', SIGNS.one],
  ['mezzo', SIGNS.few],
  ['macro', SIGNS.many],
]);
