/**
 * Phrases by what they are: whom a text speaks of, what it is about, what is done, and what else tells (data/classes.yml).
 * The model learns what the classes and their pairs say, so that it knows words it never saw in training.
 */
import type { StemmedWord } from './stems.ts';
import { stemmedWordsOf } from './stems.ts';

/** Class to phrases: `n:family`, `t:community`, `v:manage`, `m:logistics`, and `o` for words that mean something else here. */
export type PhraseClasses = Readonly<Record<string, readonly string[]>>;

export interface ClassHit {
  readonly classes: readonly string[];
  /** Indices into the words: `first` up to but without `end`. */
  readonly first: number;
  readonly end: number;
}

/** Phrases by their words' stems, as a tree. */
export interface ClassTree {
  readonly next: Map<string, ClassTree>;
  readonly classes: string[];
}

export function compileClasses(classes: PhraseClasses): ClassTree {
  const root: ClassTree = { next: new Map(), classes: [] };
  for (const [name, phrases] of Object.entries(classes)) {
    for (const phrase of phrases) insert(root, phrase, name);
  }
  return root;
}

function insert(root: ClassTree, phrase: string, name: string): void {
  let node = root;
  for (const { stem } of stemmedWordsOf(phrase).filter(isCarrying)) {
    const next = node.next.get(stem) ?? { next: new Map(), classes: [] };
    node.next.set(stem, next);
    node = next;
  }
  if (!node.classes.includes(name)) node.classes.push(name);
}

/** Articles and the like may stand anywhere inside a phrase. */
const EMPTY = new Set(
  'a an the this that these those our their his her its your my all any each every own other such various'.split(' '),
);
const isCarrying = (word: StemmedWord): boolean => !EMPTY.has(word.form);

/** The longest phrases from left to right, none across a mark that ends a part of a sentence. */
export function classesIn(words: readonly StemmedWord[], text: string, tree: ClassTree): ClassHit[] {
  const hits: ClassHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(at, words, text, tree);
    if (!hit) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

function longestAt(first: number, words: readonly StemmedWord[], text: string, tree: ClassTree): ClassHit | undefined {
  let node = tree;
  let best: ClassHit | undefined;
  for (let at = first; at < words.length; at++) {
    const word = words[at];
    if (!word || (at > first && breaksBetween(words[at - 1], word, text))) break;
    if (at > first && !isCarrying(word)) continue;
    const next = node.next.get(word.stem);
    if (!next) break;
    node = next;
    if (node.classes.length > 0) best = { classes: node.classes, first, end: at + 1 };
  }
  return best;
}

/** Whether a comma, full stop or the like stands between two words. */
export function breaksBetween(left: StemmedWord | undefined, right: StemmedWord | undefined, text: string): boolean {
  if (!left || !right) return true;
  for (let at = left.end; at < right.start; at++) if (BREAKS.has(text.charAt(at))) return true;
  return false;
}

const BREAKS = new Set('.,;:()|–—\n');
