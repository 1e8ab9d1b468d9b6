/** Where the paragraphs behind a number stand. Pure. */
import type { BlockFacts } from '@practice-lens/server/protocol';

/** Of those that count. */
export const linesOf = (blocks: readonly BlockFacts[], isBehind: (block: BlockFacts) => boolean): number[] =>
  blocks.filter((block) => block.counted && isBehind(block)).map(({ range }) => range.start.line);
