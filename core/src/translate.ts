/**
 * How the product speaks: a sentence is written in English where it is said, and that sentence is its key in the tables of
 * other languages (l10n/). Pure; whoever hands in no language gets English.
 */

/** Says a sentence in the reader's language; `{0}`, `{1}` in it stand for the values. VS Code's `l10n.t` is one. */
export type Translate = (sentence: string, ...values: readonly (string | number)[]) => string;

/** What sentences are in a language, by what they are in English. */
export type Translations = Readonly<Record<string, string>>;

export const english: Translate = (sentence, ...values) => filled(sentence, values);

/** Sentences, and names that people chose themselves, stay as they are where the language has nothing for them. */
export const translator =
  (translations: Translations): Translate =>
  (sentence, ...values) =>
    filled((Object.hasOwn(translations, sentence) && translations[sentence]) || sentence, values);

/** Without values braces are what they are. */
const filled = (sentence: string, values: readonly (string | number)[]): string =>
  values.length === 0
    ? sentence
    : sentence.replace(/\{(\d+)\}/g, (place, at: string) => String(values[Number(at)] ?? place));

/** The best of `all` (tables by language) for a reader of `locale`: "es-MX" is read as "es"; English where there is none. */
export function translatorFor(locale: string | undefined, all: Readonly<Record<string, Translations>>): Translate {
  const language = locale?.toLowerCase().split(/[-_.]/)[0] ?? '';
  const translations = Object.hasOwn(all, language) ? all[language] : undefined;
  return translations ? translator(translations) : english;
}
