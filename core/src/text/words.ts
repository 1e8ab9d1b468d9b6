import { lexemeOf, type Lexeme } from './lexeme.ts';
import { remembered } from './remembered.ts';
import type { Span } from './span.ts';

/** A word of a prose text. Offsets into the prose. */
export interface Word extends Span, Lexeme {}

/**
 * Letters and digits, held together by single apostrophes: `client's`. Hyphenated words come apart, so that `drug-addicted`
 * holds `addicted`. Written by hand, since every word of every document passes here: a pattern with Unicode classes takes
 * several times as long.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    at = endOfLetters(text, at);
    while (at > start && isApostrophe(text.charCodeAt(at)) && endOfLetters(text, at + 1) > at + 1)
      at = endOfLetters(text, at + 1);
    if (at === start) at++;
    else {
      const { form, stem, id } = lexemeOf(text.slice(start, at));
      words.push({ start, end: at, form, stem, id });
    }
  }
  return words;
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < ASCII_END) {
      if (!isAsciiLetter(code)) break;
      at++;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (!LETTER.test(character)) break;
      at += character.length;
    }
  }
  return at;
}

const ASCII_END = 128;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The same for a block's text, whose words are asked for its language, its levels, its terms and its length. */
export const rememberedWordsOf: (text: string) => readonly Word[] = remembered(wordsOf);

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
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|al|Dr|Mr|Mrs|Ms|Prof|St|No|Ph\.D|M\.S\.W|B\.S\.W|U\.S|approx|incl)\.\s*$/;

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
