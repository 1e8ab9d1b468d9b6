/** A block as the search for terms sees it; what several exemptions look at is found once and only when needed. */
import type { DocumentKind } from '../document-kind.ts';
import type { BlockText } from '../markdown/block.ts';
import { lastStart } from '../text/intervals.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { sentencesOf, type Word } from '../text/words.ts';
import type { Term, TermForm } from './pack.ts';
import type { TermIndex } from './term-index.ts';

export interface Passage {
  readonly block: BlockText;
  /** Of the document. */
  readonly kind: DocumentKind;
  /** The block's prose. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: TermIndex;
}

/** A form that stands in a passage. */
export interface Candidate {
  readonly term: Term;
  readonly form: TermForm;
  /** Indices into the passage's words. */
  readonly first: number;
  readonly end: number;
  /** In the prose. */
  readonly span: Span;
}

/** The sentence in which a span begins; the sentences are found once and only when needed. */
export function sentencesIn({ text }: Passage): (span: Span) => Span {
  const sentences = once(() => sentencesOf(text));
  return ({ start }) => sentences()[lastStart(sentences(), start)] ?? { start: 0, end: 0 };
}

/** Asks of each sentence whether it fits `pattern`; a sentence is asked once, however many terms stand in it. */
export function inSentence(passage: Passage, pattern: RegExp): (span: Span) => boolean {
  const { text } = passage;
  if (!pattern.test(text)) return () => false;
  const sentenceAt = sentencesIn(passage);
  const answers = new Map<number, boolean>();
  return (span) => {
    const { start, end } = sentenceAt(span);
    const answer = answers.get(start) ?? pattern.test(text.slice(start, end));
    answers.set(start, answer);
    return answer;
  };
}
