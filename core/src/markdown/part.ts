import type { Html, RootContent } from 'mdast';

/** A top-level node. A node never changes, so that it holds for the next version of the document wherever it stands then. */
export interface Part {
  readonly node: RootContent;
  /** What to add to the offsets of the node for places in the source. */
  readonly shift: number;
  /** What in it is defined for the whole document. */
  readonly definitions: readonly string[];
  /** The comments in it that are for us. */
  readonly comments: readonly Html[];
}

export const startOf = (part: Part | undefined): number =>
  (part?.node.position?.start.offset ?? 0) + (part?.shift ?? 0);
export const endOf = (part: Part): number => (part.node.position?.end.offset ?? 0) + part.shift;

/** The index of the first part for which a test holds that holds from some part on; their number when there is none. */
export function indexWhere(parts: readonly Part[], test: (part: Part) => boolean): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const part = parts[middle];
    if (part && test(part)) high = middle;
    else low = middle + 1;
  }
  return low;
}
