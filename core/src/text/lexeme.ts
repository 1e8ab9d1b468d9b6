/** What the inflections and spellings of a word have in common. */
import { stemmer } from 'stemmer';
import { detached } from './detached.ts';

export interface Lexeme {
  /** In lower case, with typographic apostrophes made plain. */
  readonly form: string;
  /**
   * For levels, so that a cue written once finds its inflections. Flagged terms list their forms instead, because stems merge
   * words that must stay apart (addicts, addiction).
   */
  readonly stem: string;
  /** Counts the forms that were seen so far, from 0 on, so that tables of words can be lists; -1 for those too many to count. */
  readonly id: number;
}

/** The same word gives the same two texts, not only equal ones, so that looking them up in tables is quick. */
export function lexemeOf(written: string): Lexeme {
  let lexeme = known.get(written);
  if (lexeme) return lexeme;
  const own = detached(written);
  const form = formOf(own);
  const isKept = known.size < KNOWN_LIMIT;
  lexeme = form === own ? { form, stem: stemmer(form.replace(/'s?$/, '')), id: isKept ? forms++ : -1 } : lexemeOf(form);
  if (isKept) known.set(own, lexeme);
  return lexeme;
}

// A pure function's memory: it changes no result, only saves stemming the same few thousand words again.
const known = new Map<string, Lexeme>();
let forms = 0;
const KNOWN_LIMIT = 50_000;

/** Nearly all words are the same in lower case and hold no typographic apostrophe, so that they are not copied. */
export function formOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
