/** Tells words from what may be more than words and simple emphasis. */
import type { PhrasingContent, Text } from 'mdast';
import { matchAt } from '../text/match-at.ts';

/** Where a line of words ends, if what begins at `start` is one: there is nothing in it but text and perhaps emphasis. */
export function endOfWords(text: string, start: number): number | undefined {
  if (matchAt(FIRST, text, start) === undefined) return undefined;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128 || KINDS[code] === WORD) continue;
    if (code === LF || text.startsWith('\r\n', at)) break;
    if (KINDS[code] === MARKUP || DOUBTFUL_MARKUP.test(text.slice(at, at + 4))) return undefined;
  }
  return text.charCodeAt(at - 1) === SPACE ? undefined : at;
}

/** No sign that begins a list, a heading, a quote or a rule. */
const FIRST = /[A-Za-z\u00C0-\uFFFF"'($]|\d{1,9}(?![\d.)])|\*\*?[A-Za-z]/y;

/** A link without brackets (GFM), a character reference, a tag, a line end of old. */
const DOUBTFUL_MARKUP = /^(?::\/\/|www\.|&[a-z\d#]|<[a-z/!?]|\r)/i;

const LF = 10;
const SPACE = 32;

const WORD = 0;
const MARKUP = 1;
const DOUBTFUL = 2;

/** By character code, as every character of every version of a document is asked for. */
const KINDS = new Uint8Array(128).fill(MARKUP, 0, SPACE);
for (const character of '\\`_[]~|@\u007F') KINDS[character.charCodeAt(0)] = MARKUP;
for (const character of ':wW&<\r\n') KINDS[character.charCodeAt(0)] = DOUBTFUL;

/**
 * Words as the parser's nodes. Nothing when there are stars that are not simply around words, one pair behind another: where
 * a star can open only or close only, no other pairing is possible.
 */
export function phrasing(text: string, start: number, end: number): PhrasingContent[] | undefined {
  const words = text.slice(start, end);
  if (!words.includes('*')) return [textFrom(text, start, end)];
  const stars = [...words.matchAll(/\*+/g)];
  const found: PhrasingContent[] = [];
  let done = start;
  for (let at = 0; at < stars.length; at += 2) {
    const [opening, closing] = stars.slice(at, at + 2);
    if (!opening || !closing || !isPair(opening, closing, words)) return undefined;
    const [outer, length] = [start + opening.index, opening[0].length];
    if (outer > done) found.push(textFrom(text, done, outer));
    const inner = textFrom(text, outer + length, start + closing.index);
    done = start + closing.index + length;
    found.push({ type: length === 1 ? 'emphasis' : 'strong', children: [inner], position: placed(outer, done) });
  }
  if (end > done) found.push(textFrom(text, done, end));
  return found;
}

const isPair = (opening: RegExpExecArray, closing: RegExpExecArray, words: string): boolean =>
  opening[0] === closing[0] &&
  opening[0].length <= 2 &&
  matchAt(OPENING, words, opening.index) !== undefined &&
  matchAt(CLOSING, words, closing.index) !== undefined;

const OPENING = /(?<=^|\s)\*+(?=[^\s*])/y;
const CLOSING = /(?<=\S)\*+(?=\s|$)|(?<=[A-Za-z\d])\*+(?=[.,:;)])/y;

const textFrom = (text: string, start: number, end: number): Text => ({
  ...{ type: 'text', value: text.slice(start, end), position: placed(start, end) },
});

/** Lines and columns are not told. */
export const placed = (start: number, end: number) => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
});
