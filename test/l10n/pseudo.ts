/**
 * A language in which every sentence is English in marks: ⟦3 words⟧. What stands outside of marks was not translated, unless it
 * is a word of the document, of a term pack or a name.
 */
import { translator, type Translate, type Translations } from '@practice-lens/core';
import sentences from '../../l10n/bundle.l10n.json' with { type: 'json' };

export const SENTENCES = Object.keys(sentences);

/** Values stay outside of the marks, so that each has to be translated on its own. */
export const marked = (sentence: string): string =>
  sentence
    .split(/(\{\d+\})/)
    .map((part) => (/^\{\d+\}$/.test(part) || !/\p{L}/u.test(part) ? part : `⟦${part}⟧`))
    .join('');

export const PSEUDO: Translations = Object.fromEntries(SENTENCES.map((sentence) => [sentence, marked(sentence)]));

export const pseudo: Translate = translator(PSEUDO);

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]*\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];

/** Words outside of marks that are none of `known`; `names` may stand there as a whole only. */
export function leftBehind(text: string, known: ReadonlySet<string>, ...names: readonly string[]): string[] {
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const outside = text.replace(/⟦[^⟦⟧]*⟧/g, ' ⟦⟧ ');
  const rest = names.length > 0 ? outside.replace(whole, ' ') : outside;
  return [...new Set(wordsIn(rest))].filter((word) => !known.has(word));
}
