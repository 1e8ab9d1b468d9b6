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
  while (same + CHUNK <= most && old.slice(same, same + CHUNK) === text.slice(same, same + CHUNK)) same += CHUNK;
  while (same < most && old.charCodeAt(same) === text.charCodeAt(same)) same++;
  return same;
}

/** Nothing of what is the same at the start is counted again. */
function sameAtEnd(old: string, text: string, start: number): number {
  const most = Math.min(old.length, text.length) - start;
  const piece = (of: string, same: number): string => of.slice(of.length - same - CHUNK, of.length - same);
  let same = 0;
  while (same + CHUNK <= most && piece(old, same) === piece(text, same)) same += CHUNK;
  while (same < most && old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)) same++;
  return same;
}

/** Engines compare such pieces many times faster than we compare their characters. */
const CHUNK = 4096;
