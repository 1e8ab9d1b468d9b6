import type { Span } from '../text/span.ts';
import { wordsOf, type Word } from '../text/words.ts';
import type { System } from './systems.ts';

/** What a cue is, hence how much it says: work done with a system, a method, a concept, a role, a title. */
export const CUE_KINDS = ['work', 'record', 'object', 'method', 'concept', 'role', 'title'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Phrases that speak for one client system (data/cues/<system>.yml). */
export interface CuePack {
  readonly system: System;
  readonly cues: readonly Cue[];
}

export interface Cue {
  readonly phrase: string;
  readonly kind: CueKind;
  /** Has other readings too, hence weighs less. */
  readonly unsure: boolean;
}

export interface CueHit {
  readonly cue: Cue;
  readonly system: System;
  /** Offsets into the prose, from the first to the last word of the phrase. */
  readonly span: Span;
}

/** Cues by the stem of their first word: looking one up costs the same however many there are. */
export type CueIndex = ReadonlyMap<string, readonly IndexedCue[]>;

interface IndexedCue {
  readonly cue: Cue;
  readonly system: System;
  readonly rest: readonly string[];
}

export function compileCues(packs: readonly CuePack[]): CueIndex {
  const index = new Map<string, IndexedCue[]>();
  for (const { system, cues } of packs) {
    for (const cue of cues) {
      const [first, ...rest] = contentOf(wordsOf(cue.phrase)).map((word) => word.stem);
      if (first === undefined) continue;
      const entries = index.get(first) ?? [];
      entries.push({ cue, system, rest });
      index.set(first, entries);
    }
  }
  return index;
}

/** All cues in a text, in reading order. Up to `GAP` other words may stand between two words of a cue. */
export function findCues(words: readonly Word[], index: CueIndex): CueHit[] {
  const content = contentOf(words);
  const hits: CueHit[] = [];
  content.forEach((word, at) => {
    for (const { cue, system, rest } of index.get(word.stem) ?? NONE) {
      const last = lastWordOf(content, at, rest);
      if (last) hits.push({ cue, system, span: { start: word.start, end: last.end } });
    }
  });
  return hits;
}

const NONE: readonly never[] = [];
const GAP = 2;

function lastWordOf(words: readonly Word[], at: number, rest: readonly string[]): Word | undefined {
  let here = at;
  for (const stem of rest) {
    let next = here + 1;
    while (next <= here + 1 + GAP && words[next]?.stem !== stem) next++;
    if (words[next]?.stem !== stem) return undefined;
    here = next;
  }
  return words[here];
}

const contentOf = (words: readonly Word[]): Word[] => words.filter((word) => !EMPTY_WORDS.has(word.form));

const EMPTY_WORDS = new Set(['a', 'an', 'the', 'their', 'his', 'her', 'its', 'our', 'your', 'my']);
