/** How many paragraphs address one level, how many several, and which ones meet. Pure. */
import type { Translate } from '@practice-lens/server/protocol';

export interface Meeting {
  /** Only for three levels: the seven regions in the order a, b, c, ab, bc, ac, abc. */
  readonly regions?: readonly [number, number, number, number, number, number, number];
  readonly counts: readonly { readonly label: string; readonly count: number }[];
}

export function meetingOf(
  overlaps: Readonly<Record<string, number>>,
  levels: readonly string[],
  t: Translate,
): Meeting {
  const having = (size: number): number =>
    sum(
      Object.entries(overlaps)
        .filter(([key]) => key.split('+').length === size)
        .map(([, count]) => count),
    );
  const sizes =
    levels.length === 3
      ? [t('one level'), t('two levels'), t('all three')]
      : levels.map((_, at) => (at === 0 ? t('one level') : t('{0} levels', at + 1)));
  const counts = sizes
    .map((label, at) => ({ label, count: having(at + 1) }))
    .filter(({ count }, at) => at < 2 || count > 0 || levels.length === 3);
  const [a, b, c] = levels;
  if (a === undefined || b === undefined || c === undefined || levels.length !== 3) return { counts };
  const at = (...names: readonly string[]): number => overlaps[names.join('+')] ?? 0;
  return { counts, regions: [at(a), at(b), at(c), at(a, b), at(b, c), at(a, c), at(a, b, c)] };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
