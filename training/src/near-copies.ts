/** Pairs of blocks in different documents that share most of their words in the same order. */
import type { LabelledBlock } from './labelled.ts';

const SHINGLE = 4;
/** Shorter blocks ("Other duties as assigned") are alike in every posting. */
const FEWEST_WORDS = 12;
const ALIKE = 0.6;

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

export function nearCopies(blocks: readonly LabelledBlock[]): (readonly [LabelledBlock, LabelledBlock])[] {
  const long = blocks
    .map((block) => ({ block, shingles: shinglesOf(block.view.text) }))
    .filter(({ shingles }) => shingles.size > FEWEST_WORDS - SHINGLE);
  const holders = new Map<string, number[]>();
  const pairs: (readonly [LabelledBlock, LabelledBlock])[] = [];
  long.forEach(({ block, shingles }, at) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const known = holders.get(shingle) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...known, at]);
    }
    for (const [other, count] of shared) {
      const { block: earlier, shingles: own } = long[other] ?? { block, shingles };
      const isCopy = count / Math.min(own.size, shingles.size) >= ALIKE;
      if (isCopy && earlier.document !== block.document) pairs.push([earlier, block]);
    }
  });
  return pairs;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set(
    words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, at) => words.slice(at, at + SHINGLE).join(' ')),
  );
}
