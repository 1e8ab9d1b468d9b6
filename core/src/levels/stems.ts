/**
 * Words compared by their stems, so that a cue written once finds its inflections. Only for levels: flagged terms list
 * their forms, because stems merge words that must stay apart (addicts, addiction).
 */
import { stemmer } from 'stemmer';
import { remembered } from '../text/remembered.ts';
import { rememberedWordsOf, type Word } from '../text/words.ts';

export interface StemmedWord extends Word {
  readonly stem: string;
}

/** The words of a prose text with their stems; offsets into the prose. */
export function stemmedWordsOf(text: string): StemmedWord[] {
  return rememberedWordsOf(text).map(({ start, end, form }) => ({ start, end, form, stem: stemOf(form) }));
}

export function stemOf(form: string): string {
  let stem = known.get(form);
  if (stem === undefined) {
    stem = stemmer(form.replace(/'s?$/, ''));
    if (known.size < KNOWN_LIMIT) known.set(form, stem);
  }
  return stem;
}

// A pure function's memory: it changes no result, only saves stemming the same few thousand words again.
const known = new Map<string, string>();
const KNOWN_LIMIT = 50_000;

/**
 * The same for texts that are looked at more than once: a block's own while it is annotated, headings and lead-ins for
 * block after block.
 */
export const rememberedStemsOf: (text: string) => readonly StemmedWord[] = remembered(stemmedWordsOf);
