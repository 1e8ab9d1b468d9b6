/** Many phrases looked up in a text at once, by their first word: the cost does not grow with the number of phrases. */
import { wordsOf, type Word } from './words.ts';

/** Phrases as sequences of word forms, each with what it stands for. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

export interface PhraseHit<T> {
  readonly value: T;
  /** Indices into the words: `first` up to but without `end`. */
  readonly first: number;
  readonly end: number;
}

/** Stands for any one word; never the first of a phrase. */
const ANY = '*';

/** The longest phrases of a word come first. */
export function compilePhrases<T>(phrases: Iterable<readonly [text: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [text, value] of phrases) {
    const [first, ...rest] = formsOf(text);
    if (first === undefined) continue;
    const entries = index.get(first) ?? [];
    entries.push({ rest, value });
    index.set(first, entries);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

const formsOf = (text: string): string[] =>
  text.split(/\s+/).flatMap((part) => (part === ANY ? [ANY] : wordsOf(part).map((word) => word.form)));

/** Every phrase that begins at the word `at`, the longest first. Words of a phrase stand side by side: see `isTight`. */
export function* phrasesAt<T>(
  words: readonly Word[],
  at: number,
  text: string,
  index: PhraseIndex<T>,
): Generator<PhraseHit<T>> {
  const word = words[at];
  if (!word) return;
  for (const { rest, value } of index.get(word.form) ?? []) {
    const fits = rest.every(
      (form, offset) => (form === ANY || words[at + 1 + offset]?.form === form) && isTight(words, at + offset, text),
    );
    if (fits) yield { value, first: at, end: at + 1 + rest.length };
  }
}

/** Nothing but white space, a hyphen or markup's leavings stands between a word and the next. */
function isTight(words: readonly Word[], at: number, text: string): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && /^[\s‑‐-]*$/.test(text.slice(word.end, next.start));
}
