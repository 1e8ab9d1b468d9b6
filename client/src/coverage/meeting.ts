/** How many paragraphs address one level alone, how many several, and which ones meet. Pure. */
import type { BlockFacts, Translate } from '@practice-lens/server/protocol';
import { linesOf } from './lines.ts';

export interface Meeting {
  /** Only for three levels: the seven regions in the order a, b, c, ab, bc, ac, abc. */
  readonly regions?: readonly Region[];
  /** For other numbers of levels: how many paragraphs address one, two, and so on. */
  readonly counts: readonly Region[];
}

export interface Region {
  readonly label: string;
  readonly count: number;
  /** Where those paragraphs stand; one that is counted once may stand in several places. */
  readonly lines: readonly number[];
}

type Overlaps = Readonly<Record<string, number>>;

export function meetingOf(
  overlaps: Overlaps,
  blocks: readonly BlockFacts[],
  levels: readonly string[],
  t: Translate,
): Meeting {
  const [a, b, c] = levels;
  if (a === undefined || b === undefined || c === undefined || levels.length !== 3)
    return {
      counts: levels.map((_, at) => sizeOf(at + 1, overlaps, blocks, t)).filter(({ count }, at) => at < 2 || count > 0),
    };
  const sets = [[a], [b], [c], [a, b], [b, c], [a, c], [a, b, c]];
  return { counts: [], regions: sets.map((set) => regionOf(set, overlaps, blocks, t)) };
}

const regionOf = (set: readonly string[], overlaps: Overlaps, blocks: readonly BlockFacts[], t: Translate): Region => ({
  label: nameOf(set, t),
  count: overlaps[set.join('+')] ?? 0,
  lines: linesOf(blocks, ({ levels }) => levels.join('+') === set.join('+')),
});

function nameOf(set: readonly string[], t: Translate): string {
  const [first = '', ...others] = set.map((level) => t(level));
  if (others.length === 0) return t('only {0}', first);
  return others.length > 1 ? t('all three') : [first, ...others].join(t(' and '));
}

const sizeOf = (size: number, overlaps: Overlaps, blocks: readonly BlockFacts[], t: Translate): Region => ({
  label: size === 1 ? t('one level') : t('{0} levels', size),
  count: Object.entries(overlaps).reduce(
    (sum, [key, count]) => (key.split('+').length === size ? sum + count : sum),
    0,
  ),
  lines: linesOf(blocks, ({ levels }) => levels.length === size),
});
