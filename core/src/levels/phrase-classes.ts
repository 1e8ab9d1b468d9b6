/**
 * Phrases by what they are: whom a text speaks of, what it is about, what is done, and what else tells (data/classes.yml).
 * The model learns what the classes and their pairs say, so that it knows words it never saw in training.
 */
import { remembered } from '../text/remembered.ts';
import { rememberedWordsOf, wordsOf, type Word } from '../text/words.ts';

/** Class to phrases: `n:family`, `t:community`, `v:manage`, `m:logistics`, and `o` for words that mean something else here. */
export type PhraseClasses = Readonly<Record<string, readonly string[]>>;

export interface ClassHit extends PhraseKinds {
  /** Indices into the words: `first` up to but without `end`. */
  readonly first: number;
  readonly end: number;
}

/** The classes that a phrase is in, and those of them that are verbs, nouns and topics. */
interface PhraseKinds {
  readonly classes: readonly string[];
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly topics: readonly string[];
}

/** The longest phrases of a text from left to right, none across a mark that ends a part of a sentence. */
export type ClassFinder = (text: string) => readonly ClassHit[];

/** Phrases by their words' stems, as a tree. */
interface ClassTree {
  readonly next: Map<string, ClassTree>;
  kinds?: PhraseKinds;
}

export function compileClasses(classes: PhraseClasses): ClassFinder {
  const root: ClassTree = { next: new Map() };
  for (const [name, phrases] of Object.entries(classes)) {
    for (const phrase of phrases) insert(root, phrase, name);
  }
  return remembered((text) => classesIn(rememberedWordsOf(text), text, root));
}

function insert(root: ClassTree, phrase: string, name: string): void {
  let node = root;
  for (const { stem } of wordsOf(phrase).filter(isCarrying)) {
    const next = node.next.get(stem) ?? { next: new Map() };
    node.next.set(stem, next);
    node = next;
  }
  node.kinds = kindsOf([...new Set([...(node.kinds?.classes ?? []), name])]);
}

const kindsOf = (classes: readonly string[]): PhraseKinds => ({
  classes,
  verbs: classes.filter((name) => name.startsWith('v:')),
  nouns: classes.filter((name) => name.startsWith('n:')),
  topics: classes.filter((name) => name.startsWith('t:')),
});

/** Articles and the like may stand anywhere inside a phrase. */
const EMPTY = new Set(
  'a an the this that these those our their his her its your my all any each every own other such various'.split(' '),
);
const isCarrying = (word: Word): boolean => !EMPTY.has(word.form);

function classesIn(words: readonly Word[], text: string, tree: ClassTree): ClassHit[] {
  const hits: ClassHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(at, words, text, tree);
    if (!hit) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

function longestAt(first: number, words: readonly Word[], text: string, tree: ClassTree): ClassHit | undefined {
  let node = tree;
  let best: { readonly kinds: PhraseKinds; readonly end: number } | undefined;
  for (let at = first; at < words.length; at++) {
    const word = words[at];
    if (!word || (at > first && breaksBetween(words[at - 1], word, text))) break;
    if (at > first && !isCarrying(word)) continue;
    const next = node.next.get(word.stem);
    if (!next) break;
    node = next;
    if (node.kinds) best = { kinds: node.kinds, end: at + 1 };
  }
  return best && { ...best.kinds, first, end: best.end };
}

/** Whether a comma, full stop or the like stands between two words. */
export function breaksBetween(left: Word | undefined, right: Word | undefined, text: string): boolean {
  if (!left || !right) return true;
  for (let at = left.end; at < right.start; at++) if (BREAKS.has(text.charCodeAt(at))) return true;
  return false;
}

const BREAKS = new Set([...'.,;:()|–—\n'].map((character) => character.charCodeAt(0)));
