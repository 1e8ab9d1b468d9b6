/** A pure function's memory: it changes no result, only saves the same work for a text that is looked at more than once. */

/**
 * Remembers what `compute` gave for the last texts, as long as these are not too many characters together. It holds on to the
 * texts, see `detached`.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let length = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    length += text.length;
    if (length > MOST_CHARACTERS) {
      known.clear();
      length = text.length;
    }
    if (text.length <= LONGEST) known.set(text, value);
    return value;
  };
}

/** About as much as is looked at in turn: the blocks of some pages with their headings and lead-ins. */
const MOST_CHARACTERS = 100_000;
/** What is longer is no paragraph, and not worth holding. */
const LONGEST = 20_000;
