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
  const { headingPath, isQuoted, depth } = block;
  const heading = block.heading && placed.get(block.heading);
  const leadIn = block.leadIn && placed.get(block.leadIn);
  // One by one, since that is several times as fast as joining objects, and all blocks pass here.
  const whole: Growing = { ...placedAlone(block, shift), headingPath };
  if (heading) whole.heading = heading;
  if (leadIn) whole.leadIn = leadIn;
  if (isQuoted) whole.isQuoted = isQuoted;
  if (depth !== undefined) whole.depth = depth;
  return whole;
}

type Growing = { -readonly [K in keyof Block]: Block[K] };

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
