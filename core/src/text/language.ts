/** Whether a text is in English. Other languages are left alone: cues and terms are English words. */
import { franc } from 'franc-min';
import { rememberedWordsOf } from './words.ts';

/** The language as a BCP 47 code where known, else ISO 639-3; short or unclear texts count as English. */
export function languageOf(text: string): string {
  const words = rememberedWordsOf(text.slice(0, LANGUAGE_SAMPLE));
  if (words.length < FEWEST_WORDS) return ENGLISH;
  const figures = words.filter(({ form }) => /\d/.test(form)).length;
  // Telegraphic lines full of figures look like any language.
  if (figures > words.length * MOST_FIGURES) return ENGLISH;
  const common = words.filter((word) => COMMON.has(word.form)).length;
  if (common / words.length >= COMMON_SHARE) return ENGLISH;
  const code = franc(text.slice(0, LANGUAGE_SAMPLE), { minLength: 40 });
  return code === 'und' || code === 'sco' || code === 'eng' ? ENGLISH : (SHORT_CODES[code] ?? code);
}

export const ENGLISH = 'en';

/** Characters that are looked at; the rest tells no more. */
export const LANGUAGE_SAMPLE = 2000;
const FEWEST_WORDS = 15;

/** Words that make up a good part of any English prose and are rare elsewhere; most texts need no closer look. */
const COMMON = new Set(
  'the and of to with for is are that this by from or will be as on an at it their you your'.split(' '),
);
const COMMON_SHARE = 0.05;
const MOST_FIGURES = 0.08;

const SHORT_CODES: Readonly<Record<string, string>> = {
  spa: 'es',
  fra: 'fr',
  deu: 'de',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  cmn: 'zh',
  rus: 'ru',
  arb: 'ar',
  vie: 'vi',
  kor: 'ko',
  jpn: 'ja',
  pol: 'pl',
};
