/** Finds the terms in a block and leaves out those that their context makes fine. */
import type { Block } from '../markdown/block.ts';
import type { DocumentKind } from '../document-kind.ts';
import { phrasesAt } from '../text/phrase-index.ts';
import { byPosition, contains, type Span } from '../text/span.ts';
import { formOf, wordsOf, type Word } from '../text/words.ts';
import { EXEMPTIONS } from './exemptions/all.ts';
import { fitted } from './grammar.ts';
import type { Term, TermContext, TermForm } from './pack.ts';
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

/** What an exemption looks at. */
export interface Candidate {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly term: Term;
  /** Indices into `words`. */
  readonly first: number;
  readonly end: number;
  /** In the prose. */
  readonly span: Span;
  readonly index: TermIndex;
}

/** At most one hit for one stretch of text: the longest form wins. */
export function findTerms(block: Block, index: TermIndex, { kind }: { readonly kind: DocumentKind }): TermsFound {
  const words = wordsOf(block.prose.text);
  const hits: TermHit[] = [];
  const exempt: ExemptHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = candidateAt(at, block, words, index, kind);
    if (!found) continue;
    const { candidate, form, isPossessive } = found;
    const exemption = EXEMPTIONS.find((entry) => entry.applies(candidate));
    if (exemption) exempt.push({ term: candidate.term, span: candidate.span, exemption: exemption.name });
    else
      hits.push({
        term: candidate.term,
        advice: form.advice,
        ...fitted(block.prose.text, candidate.span, form.alternatives, isPossessive),
      });
    at = candidate.end - 1;
  }
  return { hits: hits.sort((a, b) => byPosition(a.span, b.span)), exempt };
}

interface Found {
  readonly candidate: Candidate;
  readonly form: TermForm;
  readonly isPossessive: boolean;
}

function candidateAt(
  at: number,
  block: Block,
  words: readonly Word[],
  index: TermIndex,
  kind: DocumentKind,
): Found | undefined {
  const { text } = block.prose;
  for (const { value, first, end } of phrasesAt(words, at, text, index.forms)) {
    const { term, form } = value;
    const span = { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
    const written = text.slice(span.start, span.end);
    const fits =
      speaksTo(term, kind) &&
      (!term.caseSensitive || written.replaceAll('’', "'") === form.text) &&
      fitsContext(term.context, words, first, end, text);
    if (fits && !isInPhrase(term, words, span, first, text, index))
      return { form, isPossessive: value.isPossessive, candidate: { block, words, term, first, end, span, index } };
  }
  return undefined;
}

const speaksTo = ({ audience }: Term, kind: DocumentKind): boolean =>
  audience === 'both' || kind === 'other' || audience === kind;

function fitsContext(context: TermContext, words: readonly Word[], first: number, end: number, text: string): boolean {
  const before = neighbour(words[first - 1], words[first], text);
  const after = neighbour(words[end - 1], words[end], text, 'after');
  return (
    !context.unlessBefore.includes(before) &&
    !context.unlessAfter.includes(after) &&
    (context.onlyBefore.length === 0 || context.onlyBefore.includes(before)) &&
    (context.onlyAfter.length === 0 || context.onlyAfter.includes(after))
  );
}

/** The word beside another in the same stretch of a sentence, else nothing. */
function neighbour(
  left: Word | undefined,
  right: Word | undefined,
  text: string,
  side: 'before' | 'after' = 'before',
): string {
  if (!left || !right || /[.;:!?|()]/.test(text.slice(left.end, right.start))) return '';
  return formOf((side === 'before' ? left : right).form);
}

/** How many words before a form a phrase around it may begin. */
const PHRASE_REACH = 8;

function isInPhrase(
  term: Term,
  words: readonly Word[],
  span: Span,
  first: number,
  text: string,
  { unless }: TermIndex,
): boolean {
  if (term.context.unless.length === 0) return false;
  for (let at = Math.max(0, first - PHRASE_REACH); at <= first; at++) {
    for (const hit of phrasesAt(words, at, text, unless)) {
      const phrase = { start: words[hit.first]?.start ?? 0, end: words[hit.end - 1]?.end ?? 0 };
      if (hit.value === term.id && contains(phrase, span)) return true;
    }
  }
  return false;
}
