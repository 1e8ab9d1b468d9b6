/** Which features the model keeps, and examples as rows of numbers. */
import { OUTPUTS, SYSTEMS, type Feature } from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';

export interface Example {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** One an output: 1, 0, or -1 where readers disagree. */
  readonly target: readonly number[];
  /** Sources with many blocks weigh less for each of them. */
  readonly weight: number;
}

export interface Selection {
  /** The least number of blocks that a feature must stand in … */
  readonly leastBlocks: number;
  /** … and, for single words, the least number of sources: words of one school say little of another. */
  readonly leastSources: number;
}

const OF_WORDS = /^[wbhHl] /;

export function vocabularyOf(
  features: readonly (readonly Feature[])[],
  blocks: readonly LabelledBlock[],
  { leastBlocks, leastSources }: Selection,
): string[] {
  const counts = new Map<string, { blocks: number; sources: Set<string> }>();
  features.forEach((own, at) => {
    for (const { key: name } of own) {
      const count = counts.get(name) ?? { blocks: 0, sources: new Set<string>() };
      count.blocks++;
      count.sources.add(blocks[at]?.source ?? '');
      counts.set(name, count);
    }
  });
  const kept = [...counts].filter(
    ([name, count]) => count.blocks >= leastBlocks && (!OF_WORDS.test(name) || count.sources.size >= leastSources),
  );
  return kept.map(([name]) => name).sort();
}

/** How strongly large sources are held back: 0 not at all, 1 to the same total for each. */
const BALANCE = 0.5;
/** A block as people really write it teaches more than one of ours: worth 0.01 of exact sets. */
const REAL_WEIGHT = 3;

export function examplesOf(
  features: readonly (readonly Feature[])[],
  blocks: readonly LabelledBlock[],
  vocabulary: readonly string[],
): Example[] {
  const index = new Map(vocabulary.map((name, at) => [name, at]));
  const sizes = new Map<string, number>();
  for (const { source } of blocks) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const mean = blocks.length / sizes.size;
  return blocks.map((block, at) => {
    const known = (features[at] ?? []).flatMap(({ key: name, value }) =>
      index.has(name) ? [{ row: index.get(name) ?? 0, value }] : [],
    );
    return {
      rows: Int32Array.from(known, ({ row }) => row),
      values: Float64Array.from(known, ({ value }) => value),
      target: targetOf(block),
      weight: (block.isReal ? REAL_WEIGHT : 1) * (mean / (sizes.get(block.source) ?? mean)) ** BALANCE,
    };
  });
}

function targetOf({ systems, maybe }: LabelledBlock): number[] {
  const targets = SYSTEMS.map((system) => (maybe.includes(system) ? -1 : systems.includes(system) ? 1 : 0));
  const none = systems.length > 0 ? 0 : maybe.length > 0 ? -1 : 1;
  return [...targets, none].slice(0, OUTPUTS.length);
}
