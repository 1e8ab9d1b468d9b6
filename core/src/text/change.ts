/** What differs between two versions of a text, as one stretch. */
export interface Change {
  /** The first offset that differs. */
  readonly start: number;
  /** Where the stretch ends in the old text. */
  readonly oldEnd: number;
  /** By how much the text has grown; what stands behind the stretch has moved by it. */
  readonly growth: number;
}

/** Nothing when both are the same. */
export function changeBetween(old: string, text: string): Change | undefined {
  if (old === text) return undefined;
  const start = sameAtStart(old, text);
  return { start, oldEnd: old.length - sameAtEnd(old, text, start), growth: text.length - old.length };
}

function sameAtStart(old: string, text: string): number {
  const most = Math.min(old.length, text.length);
  let same = 0;
  for (const size of PIECES)
    while (same + size <= most && old.slice(same, same + size) === text.slice(same, same + size)) same += size;
  return same;
}

/** Nothing of what is the same at the start is counted again. */
function sameAtEnd(old: string, text: string, start: number): number {
  const most = Math.min(old.length, text.length) - start;
  const piece = (of: string, same: number, size: number): string => of.slice(of.length - same - size, of.length - same);
  let same = 0;
  for (const size of PIECES)
    while (same + size <= most && piece(old, same, size) === piece(text, same, size)) same += size;
  return same;
}

/** Engines compare long pieces many times faster than we compare their characters. */
const PIECES = [65_536, 4096, 256, 16, 1];
