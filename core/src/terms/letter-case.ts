/** Gives a replacement the capitals of what it replaces. */
import { before, behind, cut, type Span } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';

/**
 * ALL CAPS stays so, and so does Title Case in a title or of several words; a capital at the start of a sentence, heading or
 * cell is kept. Everywhere else the replacement's own letters hold.
 */
export function fittedCase(replacement: string, text: string, span: Span): string {
  const written = cut(text, span);
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 2 && letters === letters.toUpperCase() && !isAbbreviated(text, span))
    return replacement.toUpperCase();
  const isOwnTitle =
    !isName(replacement) && /^\p{Lu}/u.test(written) && isTitleCase(written) && longIn(written).length > 1;
  if (isOwnTitle || isTitle(written, text, span, isName(replacement))) return inTitle(replacement, written);
  const kept = withOwnCapitals(replacement, written);
  return /^\p{Lu}/u.test(written) && isSentenceStart(text, span) ? capitalized(kept) : kept;
}

/**
 * What is taken over keeps its letters: "stricken with ALS" becomes "living with ALS", and among small words Alzheimer's keeps
 * its capital.
 */
function withOwnCapitals(replacement: string, written: string): string {
  const words = wordsIn(written);
  const isAmongSmall = words.some((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word));
  const kept = isAmongSmall ? words.filter((word, at) => at > 0 || isAbbreviation(word)) : words.filter(isAbbreviation);
  return kept
    .flatMap((word) => /^\p{Lu}\p{L}*/u.exec(word) ?? [])
    .reduce((text, name) => text.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu'), name), replacement);
}

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** One word of capitals among small letters is an abbreviation ("SMI"), whose replacement is written out plainly. */
export const isAbbreviated = (text: string, span: Span): boolean =>
  !/\s/.test(cut(text, span)) && span.end - span.start <= LONGEST_ABBREVIATION && /\p{Ll}/u.test(around(text, span));

const LONGEST_ABBREVIATION = 5;
const AROUND = 24;

const around = (text: string, span: Span): string => before(text, span, AROUND) + behind(text, span, AROUND);

/** The sentence's start is known by what stands right before, over opening quotes and brackets; behind a date or number it may be one. */
const isSentenceStart = (text: string, span: Span): boolean =>
  span.start === 0 || /(?:(?:^|[.!?:|\n•]["”')\]]*)\s*["“'([]*|\d[.)]?\s+)$/.test(before(text, span, 12));

const wordsIn = (text: string): readonly string[] => text.split(/[\s‑‐-]+/).filter((word) => /\p{L}/u.test(word));

const isTitleCase = (written: string): boolean =>
  /\p{Lu}/u.test(written) && wordsIn(written).every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word));

/** "Hispanic people" has its capital anywhere, and stands beside other such names: only the whole text tells whether it is a title. */
const isName = (replacement: string): boolean => /^\p{Lu}/u.test(replacement);

/** Title Case around it, too: of the long words beside it, none is small. A name is told from a title by the whole text alone. */
function isTitle(written: string, text: string, span: Span, isNamed: boolean): boolean {
  const others = longIn(isNamed ? text : beside(text, span));
  return (
    isTitleCase(written) && others.length > longIn(written).length && !others.some((word) => /^\p{Ll}/u.test(word))
  );
}

/** The whole words nearby, in the same part of a sentence. */
function beside(text: string, span: Span): string {
  const lead = before(text, span, AROUND).replace(span.start > AROUND ? /^\S+/ : '', '');
  const tail = behind(text, span, AROUND).replace(span.end + AROUND < text.length ? /\S+$/ : '', '');
  return lead.replace(/^.*[.!?:;|]\s/s, '') + cut(text, span) + tail.replace(/[.!?:;|].*$/s, '');
}

const longIn = (text: string): readonly string[] => wordsIn(text).filter((word) => word.length > 3 && !SMALL.has(word));

/** Words that stay small inside a title. */
const SMALL = wordSet('a an and at by for from in of on or the to with without');

/** What begins small in the title ("in the Third World") begins small again. */
const inTitle = (replacement: string, written: string): string =>
  replacement
    .split(' ')
    .map((word, at) => (SMALL.has(word) && (at > 0 || /^\p{Ll}/u.test(written)) ? word : capitalized(word)))
    .join(' ');

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
