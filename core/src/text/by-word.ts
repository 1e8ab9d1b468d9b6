import type { Lexeme } from './lexeme.ts';

/**
 * A look-up that remembers what it found for each word, in a list by the number of the word: most words of a text are asked
 * for again and again, and a table of texts takes several times as long. It changes no result.
 */
export function byWord<T>(look: (word: Lexeme) => T | undefined): (word: Lexeme) => T | undefined {
  const known: (T | null | undefined)[] = [];
  return (word) => {
    const found = known[word.id];
    if (found !== undefined) return found ?? undefined;
    const value = look(word);
    if (word.id >= 0) {
      while (known.length <= word.id) known.push(undefined);
      known[word.id] = value ?? null;
    }
    return value;
  };
}
