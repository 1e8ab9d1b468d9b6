import { covering } from '../../text/intervals.ts';
import type { Span } from '../../text/span.ts';
import type { Exemption } from './exemption.ts';

/** Words in quotation marks or in a block quote are somebody's own, or are talked about. */
export const quotation: Exemption = {
  name: 'quotation',
  within: ({ block, text }) => {
    if (block.isQuoted === true || isQuotedOn(text)) return () => true;
    const lookUps = [
      ...CURLY.map(([open, close]) => covering(curlyQuotes(text, open, close))),
      ...STRAIGHT.map((mark) => covering(straightQuotes(text, mark))),
    ];
    return ({ span }) => lookUps.some((quoteAt) => quoteAt(span) !== undefined);
  },
};

/** A quotation of several paragraphs opens each of them and closes only the last. */
const isQuotedOn = (text: string): boolean => text.startsWith('“') && !text.includes('”');

const CURLY = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
] as const;

function curlyQuotes(text: string, open: string, close: string): Span[] {
  return quotes(
    text,
    open,
    close,
    () => true,
    // An apostrophe inside a word closes nothing.
    (at) => close !== '’' || !isLetter(text.charAt(at + 1)),
  );
}

const STRAIGHT = ['"', "'"] as const;

function straightQuotes(text: string, mark: string): Span[] {
  const opens = (at: number): boolean =>
    !isLetter(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1)) && !isShortened(text, at, mark);
  const closes = (at: number): boolean => !isLetter(text.charAt(at + 1)) && /\S/.test(text.charAt(at - 1));
  return quotes(text, mark, mark, opens, closes);
}

/** The apostrophe of "the '90s" or "'til". */
const isShortened = (text: string, at: number, mark: string): boolean =>
  mark === "'" && /^'(?:\d\ds?|til|em|cause|n)\b/i.test(text.slice(at, at + 8));

/** Each opening mark with the next closing one; a mark that nothing closes ends the search, as do all behind it. */
function quotes(
  text: string,
  open: string,
  close: string,
  opens: (at: number) => boolean,
  closes: (at: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  let start = next(text, open, 0, opens);
  while (start >= 0) {
    const end = next(text, close, start + 1, closes);
    if (end < 0) break;
    spans.push({ start, end: end + 1 });
    start = next(text, open, end + 1, opens);
  }
  return spans;
}

function next(text: string, mark: string, from: number, fits: (at: number) => boolean): number {
  let at = text.indexOf(mark, from);
  while (at >= 0 && !fits(at)) at = text.indexOf(mark, at + 1);
  return at;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
