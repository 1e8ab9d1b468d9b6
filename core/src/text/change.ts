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
  const shorter = Math.min(old.length, text.length);
  const growth = text.length - old.length;
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let oldEnd = old.length;
  while (
    oldEnd > start &&
    oldEnd + growth > start &&
    old.charCodeAt(oldEnd - 1) === text.charCodeAt(oldEnd + growth - 1)
  )
    oldEnd--;
  return { start, oldEnd, growth };
}
