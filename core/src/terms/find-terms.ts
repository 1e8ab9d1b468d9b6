/** Finds the terms in a block and leaves out those that their context makes fine. The cost grows with the text alone. */
import type { DocumentKind } from '../document-kind.ts';
import type { BlockText } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { isTight, phrasesAt } from '../text/phrase-index.ts';
import { byPosition, contains, type Span } from '../text/span.ts';
import { rememberedWordsOf, type Word } from '../text/words.ts';
import { EXEMPTIONS } from './exemptions/all.ts';
import { fitted } from './grammar.ts';
import { describesNoun, endsNounPhrase } from './noun-end.ts';
import type { Term, TermContext, TermForm } from './pack.ts';
import type { Candidate, Passage } from './passage.ts';
import type { TermIndex } from './term-index.ts';

export interface TermHit {
  readonly term: Term;
  /** In the prose; an article before it is part of it where the replacements need another one. */
  readonly span: Span;
  /** What could stand in the span's place. */
  readonly replacements: readonly string[];
  readonly advice: readonly string[];
}

/** A term that was found and left alone, with the reason's name. */
export interface ExemptHit {
  readonly term: Term;
  readonly span: Span;
  readonly exemption: string;
}

export interface TermsFound {
  readonly hits: readonly TermHit[];
  readonly exempt: readonly ExemptHit[];
}

/** At most one hit for one stretch of text: the longest form wins. */
export function findTerms(block: BlockText, index: TermIndex, { kind }: { readonly kind: DocumentKind }): TermsFound {
  const { text } = block.prose;
  const passage: Passage = { block, kind, text, words: rememberedWordsOf(text), index };
  const exemptionOf = once(() => exemptionsIn(passage));
  const hits: TermHit[] = [];
  const exempt: ExemptHit[] = [];
  for (let at = 0; at < passage.words.length; at++) {
    const found = candidateAt(at, passage, kind);
    if (!found) continue;
    const { term, span, end } = found;
    const exemption = exemptionOf()(found);
    if (exemption !== undefined) exempt.push({ term, span, exemption });
    else hits.push({ term, ...fitted(text, span, found.form, found.isPossessive) });
    at = end - 1;
  }
  return { hits: hits.sort((a, b) => byPosition(a.span, b.span)), exempt };
}

/** The name of the first exemption that applies, or nothing. */
function exemptionsIn(passage: Passage): (candidate: Candidate) => string | undefined {
  const exemptions = EXEMPTIONS.map(({ name, within }) => ({ name, applies: within(passage) }));
  return (candidate) => exemptions.find(({ applies }) => applies(candidate))?.name;
}

interface Found extends Candidate {
  readonly isPossessive: boolean;
}

/** The longest form that fits, and of such forms of one term the best: see `rankOf`. */
function candidateAt(at: number, passage: Passage, kind: DocumentKind): Found | undefined {
  const { words, text, index } = passage;
  let best: Found | undefined;
  // In "the deaf and hard of hearing group" the noun is behind the longer form, and "the deaf" stands for nobody either.
  let describing: Term | undefined;
  for (const { value, first, end } of phrasesAt(words, at, text, index.forms, isWrittenTogether)) {
    if (best && (end < best.end || value.term !== best.term)) break;
    const { term, form, isPossessive } = value;
    const span = { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
    const found = { term, form, isPossessive, first, end, span };
    if (term === describing || !hasItsCommas(found, text)) continue;
    if (isBeforeNoun(found, passage)) describing = term;
    const fits =
      speaksTo(term, kind) &&
      (!term.caseSensitive || isWrittenAs(text, found)) &&
      fitsContext(term.context, found, passage) &&
      !isInPhrase(found, passage);
    if (fits && (!best || rankOf(found, text) > rankOf(best, text))) best = found;
  }
  return best;
}

/**
 * Slashes hold the words of a term together ("he/she"), and so do the dots of an abbreviation ("U.S. citizen"). Commas do so far as a
 * form has one itself ("young, energetic").
 */
function isWrittenTogether(words: readonly Word[], at: number, text: string): boolean {
  if (isTight(words, at, text)) return true;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  const gap = text.slice(word.end, next.start);
  return (
    SLASH.test(gap) ||
    LIST_COMMA.test(gap) ||
    OWNERS.test(text.slice(word.end - 1, next.start)) ||
    (word.end - word.start === 1 && DOT.test(gap))
  );
}

const hasItsCommas = ({ form, span }: Found, text: string): boolean =>
  form.text.includes(',') || !COMMA.test(text.slice(span.start, span.end));

const SLASH = /^\s?\/\s?$/;
const COMMA = /,/;
const LIST_COMMA = /^,\s$/;
/** "A lovers' quarrel". */
const OWNERS = /^s['’]\s$/i;
const DOT = /^\.\s?$/;

/** Of forms of one length: one that is written so, then one with something to put in, then the first. */
const rankOf = (found: Found, text: string): number =>
  (isWrittenAs(text, found) ? 2 : 0) + (found.form.alternatives.length > 0 ? 1 : 0);

const speaksTo = ({ audience }: Term, kind: DocumentKind): boolean =>
  audience === 'both' || kind === 'other' || audience === kind;

/** Letter for letter, hyphens and typography aside; a possessive has its own ending behind the form. */
const isWrittenAs = (text: string, { form, span }: Found): boolean =>
  plain(text.slice(span.start, span.end)).startsWith(plain(form.text));

const plain = (text: string): string => text.replaceAll('’', "'").replace(/[\s‑‐–-]+/g, ' ');

/** What spares a term may stand behind a comma ("they, she or he"); what it needs stands beside it. */
function fitsContext(context: TermContext, found: Found, passage: Passage): boolean {
  const near = neighbours(found, passage, SENTENCE_PART);
  const beside = neighbours(found, passage, PHRASE_PART);
  return (
    !context.unlessBefore.includes(near.before) &&
    !context.unlessAfter.includes(near.after) &&
    (context.onlyBefore.length === 0 || context.onlyBefore.includes(beside.before)) &&
    mayStandBefore(beside.after, found.form, context)
  );
}

const isBeforeNoun = (found: Found, passage: Passage): boolean =>
  found.term.context.asNoun && describesNoun(found.form.text, neighbours(found, passage, PHRASE_PART).after);

function mayStandBefore(next: string, form: TermForm, { onlyAfter, asNoun }: TermContext): boolean {
  if (!asNoun && onlyAfter.length === 0) return true;
  return onlyAfter.includes(next) || (asNoun && endsNounPhrase(form.text, next));
}

const SENTENCE_PART = /[.;:!?|()•–—]/;
const PHRASE_PART = /[.,;:!?|()•–—]/;

/** The words right before and behind a form; an empty text where a `border` parts them. */
function neighbours(
  { first, end, span }: Candidate,
  { words, text }: Passage,
  border: RegExp,
): { readonly before: string; readonly after: string } {
  const [before, after] = [words[first - 1], words[end]];
  return {
    before: before && !border.test(text.slice(before.end, span.start)) ? before.form : '',
    after: after && !border.test(text.slice(span.end, after.start)) ? after.form : '',
  };
}

/** How many words before a form a phrase around it may begin. */
const PHRASE_REACH = 8;

function isInPhrase({ term, span, first }: Candidate, { words, text, index }: Passage): boolean {
  if (term.context.unless.length === 0) return false;
  for (let at = Math.max(0, first - PHRASE_REACH); at <= first; at++) {
    for (const hit of phrasesAt(words, at, text, index.unless)) {
      const phrase = { start: words[hit.first]?.start ?? 0, end: words[hit.end - 1]?.end ?? 0 };
      if (hit.value === term.id && contains(phrase, span)) return true;
    }
  }
  return false;
}
