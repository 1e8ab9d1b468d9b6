import type { Span } from './span.ts';

/** A word of a prose text, with its lower-case form (typographic apostrophes and hyphens made plain). Offsets into the prose. */
export interface Word extends Span {
  readonly form: string;
}

/** Letters and digits, held together by single apostrophes and hyphens: `client's`, `follow-up`, `Müller`, `24/7` is two. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‑‐-][\p{L}\p{N}\p{M}]+)*/gu;

/** Pieces of hyphenated words are words of their own, so that `drug-addicted` holds `addicted`. */
const PIECE = /[^‑‐-]+/g;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const piece of match[0].matchAll(PIECE)) {
      const start = match.index + piece.index;
      words.push({ start, end: start + piece[0].length, form: formOf(piece[0]) });
    }
  }
  return words;
}

export const formOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The sentences of a prose text, trimmed, by Unicode's rules; abbreviations such as `e.g.` and `Dr.` do not end one. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    const start = open ? open.start : index;
    const end = index + segment.length;
    if (ABBREVIATION.test(segment) && end < text.length) open = { start, end };
    else {
      spans.push(trimmed(text, { start, end }));
      open = undefined;
    }
  }
  return spans.filter((span) => span.end > span.start);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|al|Dr|Mr|Mrs|Ms|Prof|St|No|Ph\.D|M\.S\.W|B\.S\.W|U\.S|approx|incl)\.\s*$/;

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
