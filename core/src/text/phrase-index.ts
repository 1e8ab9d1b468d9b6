/** Many phrases looked up in a text at once, word by word: the cost does not grow with the number of phrases. */
import { wordsOf, type Word } from './words.ts';

/** Phrases as sequences of word forms, each with what it stands for: a tree in which every word is a step. */
export interface PhraseIndex<T> {
  readonly next: { readonly get: (form: string) => PhraseIndex<T> | undefined };
  /** The same for the word itself, where that is quicker. */
  readonly start?: (word: Word) => PhraseIndex<T> | undefined;
  /** Where any word whatever leads. */
  readonly any: PhraseIndex<T> | undefined;
  /** What the phrases that end here stand for, in the order in which they were given. */
  readonly values: readonly T[];
}

export interface PhraseHit<T> {
  readonly value: T;
  /** Indices into the words: `first` up to but without `end`. */
  readonly first: number;
  readonly end: number;
}

/** Stands for any one word; never the first of a phrase. */
export const ANY = '*';

interface Growing<T> extends PhraseIndex<T> {
  readonly next: Map<string, Growing<T>>;
  any: Growing<T> | undefined;
  readonly values: T[];
}

const fresh = <T>(): Growing<T> => ({ next: new Map(), any: undefined, values: [] });

export function compilePhrases<T>(phrases: Iterable<readonly [text: string, value: T]>): PhraseIndex<T> {
  const root = fresh<T>();
  for (const [text, value] of phrases) {
    const forms = formsOf(text);
    if (forms.length > 0 && forms[0] !== ANY) forms.reduce(step, root).values.push(value);
  }
  return root;
}

function step<T>(node: Growing<T>, form: string): Growing<T> {
  if (form === ANY) return (node.any ??= fresh());
  const next = node.next.get(form) ?? fresh();
  node.next.set(form, next);
  return next;
}

const formsOf = (text: string): string[] =>
  text.split(/\s+/).flatMap((part) => (part === ANY ? [ANY] : wordsOf(part).map((word) => word.form)));

const NOTHING: readonly never[] = [];

/** Whether the words `at` and `at + 1` may belong to one phrase. */
export type Beside = (words: readonly Word[], at: number, text: string) => boolean;

/** Every phrase that begins at the word `at`, the longest first. Words of a phrase stand side by side: see `isTight`. */
export function phrasesAt<T>(
  words: readonly Word[],
  at: number,
  text: string,
  index: PhraseIndex<T>,
  isBeside: Beside = isTight,
): readonly PhraseHit<T>[] {
  const first = words[at];
  const start = first && (index.start ? index.start(first) : index.next.get(first.form));
  if (!start || isDeadEnd(start, words[at + 1])) return NOTHING;
  const hits: PhraseHit<T>[] = [];
  let nodes: readonly PhraseIndex<T>[] = [start];
  for (let end = at + 1; nodes.length > 0; end++) {
    for (const node of nodes) for (const value of node.values) hits.push({ value, first: at, end });
    const word = words[end];
    const steps = word ? stepsFrom(nodes, word.form) : NOTHING;
    // Most words lead nowhere: what stands between two words is looked at only where the second leads further.
    nodes = steps.length > 0 && isBeside(words, end - 1, text) ? steps : NOTHING;
  }
  return hits.length > 1 ? hits.sort((a, b) => b.end - a.end) : hits;
}

/** Whether nothing ends here or goes on: so it is for most words that begin some phrase, such as articles. */
const isDeadEnd = <T>({ values, any, next }: PhraseIndex<T>, word: Word | undefined): boolean =>
  values.length === 0 && !any && !(word && next.get(word.form));

function stepsFrom<T>(nodes: readonly PhraseIndex<T>[], form: string): readonly PhraseIndex<T>[] {
  let steps: PhraseIndex<T>[] | undefined;
  for (const { next, any } of nodes) {
    const one = next.get(form);
    if (one) (steps ??= []).push(one);
    if (any) (steps ??= []).push(any);
  }
  return steps ?? NOTHING;
}

/** Whether nothing but white space, an ampersand or a hyphen that holds them together stands between a word and the next. */
export function isTight(words: readonly Word[], at: number, text: string): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && GAP.test(text.slice(word.end, next.start));
}

const GAP = /^(?:\s+|\s*&\s*|[‑‐–-]\s*)$/;
