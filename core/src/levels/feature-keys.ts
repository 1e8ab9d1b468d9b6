/** What features are called: by name while a model is trained, by their row of weights while it is used. */
import { byWord } from '../text/by-word.ts';
import type { Lexeme } from '../text/lexeme.ts';

/** The key of a feature; nothing when it is of no interest. */
export interface Keys<Key> {
  /** Of a kind with one name or two (`second` is empty then). */
  of(kind: string, first: string, second: string): Key | undefined;
  ofWord(kind: string, word: Lexeme): Key | undefined;
  ofPair(kind: string, word: Lexeme, next: Lexeme): Key | undefined;
}

/** The name of a feature: `w assess`, `b assess family`. None of its parts holds a space. */
const nameOf = (kind: string, first: string, second: string): string =>
  second === '' ? `${kind} ${first}` : `${kind} ${first} ${second}`;

export const NAMES: Keys<string> = {
  of: nameOf,
  ofWord: (kind, word) => nameOf(kind, partOf(kind, word), ''),
  ofPair: (kind, word, next) => nameOf(kind, partOf(kind, word), partOf(kind, next)),
};

/** Numbers in a block are all alike. */
const partOf = (kind: string, { stem }: Lexeme): string =>
  (kind === 'w' || kind === 'b') && isDigit(stem.charCodeAt(0)) ? '#' : stem;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * The row of each feature that a model knows. By parts, since most pairs of words are in no model: looking one up is not to
 * make a text first.
 */
export function rowsOf(names: readonly string[]): Keys<number> {
  const words = new Map<string, Map<string, number>>();
  const pairs = new Map<string, Map<string, Map<string, number>>>();
  names.forEach((name, row) => {
    const [kind = '', first = '', second = ''] = name.split(' ');
    if (second === '') within(words, kind).set(first, row);
    else within(within(pairs, kind), first).set(second, row);
  });
  const rowByWord = forEachKind((kind) => byWord((word) => words.get(kind)?.get(partOf(kind, word))));
  const pairsByWord = forEachKind((kind) => byWord((word) => pairs.get(kind)?.get(partOf(kind, word))));
  return {
    of: (kind, first, second) =>
      second === '' ? words.get(kind)?.get(first) : pairs.get(kind)?.get(first)?.get(second),
    ofWord: (kind, word) => rowByWord(kind)(word),
    ofPair: (kind, word, next) => pairsByWord(kind)(word)?.get(partOf(kind, next)),
  };
}

/** Made once for each kind. */
function forEachKind<T>(make: (kind: string) => T): (kind: string) => T {
  const made = new Map<string, T>();
  return (kind) => {
    const known = made.get(kind) ?? make(kind);
    made.set(kind, known);
    return known;
  };
}

function within<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const map = maps.get(key) ?? new Map<string, T>();
  maps.set(key, map);
  return map;
}
