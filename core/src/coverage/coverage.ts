/** How much of a text addresses which client systems and practice levels. */
import { levelsOf, weightOf, type Annotation } from '../levels/annotation.ts';
import { levelNames, type Profile } from '../levels/profile.ts';
import { SYSTEMS, type Level, type System } from '../levels/systems.ts';

/** One annotated block as coverage sees it. */
export interface CountedBlock {
  readonly annotation: Annotation;
  readonly words: number;
  /** Its text, folded; a paragraph that stands twice counts once. */
  readonly key: string;
}

export interface Coverage {
  readonly byLevel: Readonly<Record<Level, Tally>>;
  readonly bySystem: Readonly<Record<System, Tally>>;
  /** Blocks by the exact set of levels, e.g. `micro+mezzo`, in the profile's order. */
  readonly overlaps: Readonly<Record<string, number>>;
  /** Blocks that address a level, headings aside; `share` of the tallies is of this weight. */
  readonly labelled: Count & { readonly weight: number };
  readonly unlabelled: Count;
  readonly generic: Count;
  readonly namedOnly: Count;
  readonly otherLanguage: Count;
  /** Titles of works to read, tallied apart. */
  readonly readings: Count;
}

export interface Count {
  readonly blocks: number;
  readonly words: number;
}

/**
 * `weight` counts a qualification or an inherited list item as a half, every other block as one; `share` is its part of
 * the weight of all counted blocks, 0 to 1. A block may address several levels, so shares may add up to more than 1.
 */
export interface Tally extends Count {
  readonly weight: number;
  readonly share: number;
}

/** A share, 0 to 1, as a reader is told it. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export function coverageOf(blocks: readonly CountedBlock[], profile: Profile): Coverage {
  const unique = withoutRepeats(blocks.filter(({ annotation }) => annotation.mention !== 'heading'));
  const counted = unique
    .filter(({ annotation }) => weightOf(annotation) > 0)
    .map((block): Leveled => ({ ...block, levels: levelsOf(block.annotation, profile).map(({ level }) => level) }));
  const total = sum(counted.map(({ annotation }) => weightOf(annotation)));
  const having = (test: (block: Leveled) => boolean): Tally => tally(counted.filter(test), total);
  const mentioned = (mention: Annotation['mention']): Count =>
    count(unique.filter((block) => block.annotation.mention === mention && !block.annotation.override));
  const names = [...new Set([...levelNames(profile), ...counted.flatMap(({ levels }) => levels)])];
  return {
    byLevel: record(names, (level) => having(({ levels }) => levels.includes(level))),
    bySystem: record(SYSTEMS, (system) =>
      having(({ annotation }) => annotation.systems.some((found) => found.system === system)),
    ),
    overlaps: overlapsOf(counted, profile),
    labelled: { ...count(counted), weight: total },
    unlabelled: mentioned('none'),
    generic: mentioned('generic'),
    namedOnly: mentioned('named-only'),
    otherLanguage: mentioned('other-language'),
    readings: mentioned('reading'),
  };
}

/** A block with its levels under the profile, in the profile's order; those that only texts name come last. */
interface Leveled extends CountedBlock {
  readonly levels: readonly Level[];
}

/** Every combination of the profile's levels is there, also those that no block has. */
function overlapsOf(blocks: readonly Leveled[], profile: Profile): Record<string, number> {
  const overlaps = record(combinations(levelNames(profile)), () => 0);
  for (const { levels } of blocks) {
    const key = levels.join('+');
    if (key !== '') overlaps[key] = (overlaps[key] ?? 0) + 1;
  }
  return overlaps;
}

/** All sets of up to three levels: for three levels the seven regions of the picture. */
function combinations(levels: readonly Level[]): string[] {
  const singles = levels.map((level) => [level]);
  const grow = (sets: readonly (readonly Level[])[]): Level[][] =>
    sets.flatMap((set) => levels.slice(levels.indexOf(set.at(-1) ?? '') + 1).map((level) => [...set, level]));
  const pairs = grow(singles);
  return [...singles, ...pairs, ...(levels.length <= 3 ? grow(pairs) : [])].map((set) => set.join('+'));
}

function withoutRepeats(blocks: readonly CountedBlock[]): CountedBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ key }) => !seen.has(key) && seen.add(key));
}

const tally = (blocks: readonly CountedBlock[], total: number): Tally => {
  const weight = sum(blocks.map(({ annotation }) => weightOf(annotation)));
  return { ...count(blocks), weight, share: total === 0 ? 0 : rounded(weight / total) };
};

const count = (blocks: readonly CountedBlock[]): Count => ({
  blocks: blocks.length,
  words: sum(blocks.map(({ words }) => words)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
