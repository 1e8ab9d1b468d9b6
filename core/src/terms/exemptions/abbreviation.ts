import { before, behind, cut } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { isAbbreviated } from '../letter-case.ts';
import type { Candidate } from '../passage.ts';
import type { Exemption } from './exemption.ts';

/**
 * "SLUMS", a test by that name: all in capitals among small letters, a short word is another one than it looks. And what stands
 * before its own abbreviation is the name of a post or of a category of law, "at-risk youth (ARY)". Without a capital a warning
 * still questions it, and an error does in any case.
 */
export const abbreviation: Exemption = {
  name: 'abbreviation',
  within:
    ({ text }) =>
    (candidate) =>
      isOne(text, candidate) || (isMild(text, candidate) && isBeforeOne(text, candidate)),
};

const isOne = (text: string, { form, span }: Candidate): boolean =>
  CAPITALS.test(cut(text, span)) && cut(text, span) !== form.text && isAbbreviated(text, span);

/** Packs write their own abbreviations so ("BIPOC"), or they hold no vowel. */
const CAPITALS = /^(?=.*[AEIOUY])\p{Lu}{4,}$/u;

const isMild = (text: string, { term: { severity }, span }: Candidate): boolean =>
  severity === 'warning' ? /\p{Lu}/u.test(cut(text, span)) : severity !== 'error';

/** How far around a term the words of an abbreviation may reach. */
const REACH = 48;

/** The initials of the words up to the bracket end with its letters, small words counted or not. */
function isBeforeOne(text: string, { span }: Candidate): boolean {
  const [, rest = '', letters = ''] = IN_BRACKETS.exec(behind(text, span, REACH)) ?? [];
  if (letters === '') return false;
  const words = `${before(text, span, REACH)}${cut(text, span)}${rest}`.split(/[\s/–-]+/).filter(Boolean);
  const long = words.filter((word) => !SMALL.has(word));
  return [words, long].some((list) => initialsOf(list).endsWith(letters.toLowerCase()));
}

const IN_BRACKETS = /^((?:[\s-][\p{L}-]+){0,5}) \((\p{Lu}{2,6})s?\)/u;

const SMALL = wordSet('of the and or in with for to');

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0).toLowerCase()).join('');
