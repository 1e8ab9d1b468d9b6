/** Puts blocks where they stand in the source. */
import type { BareBlock, Block } from './block.ts';
import type { PartBlocks } from './blocks.ts';
import { endOf, indexWhere, type Part } from './part.ts';
import type { Span } from '../text/span.ts';
import { moved, proseAt } from './prose.ts';

/** All blocks in reading order. `lists` runs beside `parts`, one for one. */
export function placedBlocks(parts: readonly Part[], lists: readonly PartBlocks[]): Block[] {
  const placed = new Map<BareBlock, Block>();
  parts.forEach(({ shift }, at) => {
    for (const block of lists[at]?.blocks ?? []) placed.set(block, placedAmong(placed, block, shift));
  });
  return [...placed.values()];
}

/** What it stands under is among those placed before. */
function placedAmong(placed: ReadonlyMap<BareBlock, Block>, block: BareBlock, shift: number): Block {
  const heading = block.heading && placed.get(block.heading);
  const leadIn = block.leadIn && placed.get(block.leadIn);
  return {
    ...placedAlone(block, shift),
    headingPath: block.headingPath,
    ...(heading && { heading }),
    ...(leadIn && { leadIn }),
    ...(block.isQuoted && { isQuoted: true }),
    ...(block.depth !== undefined && { depth: block.depth }),
  };
}

/** A block by itself, without what stands around it. */
export type LoneBlock = Pick<Block, 'kind' | 'span' | 'prose'>;

export const placedAlone = ({ kind, span, prose }: BareBlock, shift: number): LoneBlock => ({
  kind,
  span: moved(span, shift),
  prose: proseAt(prose, shift),
});

/** The first block that begins at a place or behind it, and where it stands. */
export function blockBehind(
  parts: readonly Part[],
  lists: readonly PartBlocks[],
  offset: number,
): { readonly block: BareBlock; readonly span: Span } | undefined {
  for (let at = indexWhere(parts, (part) => endOf(part) >= offset); at < parts.length; at++) {
    const shift = parts[at]?.shift ?? 0;
    const block = lists[at]?.blocks.find(({ span }) => span.start + shift >= offset);
    if (block) return { block, span: moved(block.span, shift) };
  }
  return undefined;
}
