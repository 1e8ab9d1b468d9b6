/** Puts what was read of the blocks of a document where these stand in it. */
import type { AnnotatedBlock, NotableBlock } from './document.ts';
import type { Annotation } from './levels/annotation.ts';
import type { BareBlock } from './markdown/block.ts';
import type { PartBlocks } from './markdown/blocks.ts';
import type { Directives } from './markdown/directives.ts';
import type { Part } from './markdown/part.ts';
import { blockBehind, placedAlone, placedBlocks } from './markdown/placed.ts';
import type { PartReadings } from './memory.ts';
import type { ReadBlock } from './read-block.ts';

/** The levels that the author set, by block. */
type Overrides = ReadonlyMap<BareBlock, readonly string[]>;

/** All blocks in reading order. The readings run beside `parts`, one for one. */
export function annotatedBlocks(parts: readonly Part[], { all }: PartReadings, overrides: Overrides): AnnotatedBlock[] {
  const placed = placedBlocks(
    parts,
    all.map(({ of }) => of),
  );
  return all
    .flatMap(({ blocks }) => blocks)
    .flatMap((read, at) => {
      const block = placed[at];
      return block ? [{ ...read, annotation: annotationOf(read, overrides), block }] : [];
    });
}

/** Those of the blocks that are notable, each by itself. */
export function notableBlocks(
  parts: readonly Part[],
  { all, notable }: PartReadings,
  overrides: Overrides,
): NotableBlock[] {
  return notable.flatMap((at) =>
    (all[at]?.notable ?? []).map((read) => ({
      ...{ terms: read.terms, exempt: read.exempt, annotation: annotationOf(read, overrides) },
      block: placedAlone(read.block, parts[at]?.shift ?? 0),
    })),
  );
}

function annotationOf({ block, annotation }: ReadBlock, overrides: Overrides): Annotation {
  const override = overrides.get(block);
  return override ? { ...annotation, override } : annotation;
}

/**
 * `<!-- practice-lens level macro -->` speaks for the next block; `level none` says that it addresses no level. Of several
 * before a block the last one holds.
 */
export function overridesOf(parts: readonly Part[], blocks: readonly PartBlocks[], { known }: Directives): Overrides {
  const overrides = new Map<BareBlock, readonly string[]>();
  for (const { name, span, subjects } of known) {
    if (name !== 'level') continue;
    const next = blockBehind(parts, blocks, span.end);
    if (next)
      overrides.set(
        next.block,
        subjects.filter((level) => level !== 'none'),
      );
  }
  return overrides;
}
