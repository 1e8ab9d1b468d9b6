/** Fits alternatives into the place of a form: capitals, possessives and the article before it. */
import type { Span } from '../text/span.ts';

export interface Fitted {
  /** What is replaced, in the prose: the form, with an article before it where that has to change. */
  readonly span: Span;
  readonly replacements: readonly string[];
}

export function fitted(text: string, span: Span, alternatives: readonly string[], isPossessive: boolean): Fitted {
  const written = text.slice(span.start, span.end);
  const fit = alternatives.map(
    (alternative) => cased(alternative, written, text, span.start) + (isPossessive ? possessiveOf(alternative) : ''),
  );
  const article = ARTICLE.exec(text.slice(0, span.start))?.[1];
  const needed = fit.map(articleFor);
  if (article === undefined || needed.every((word) => word === article.trim().toLowerCase()))
    return { span, replacements: fit };
  const isCapital = article.startsWith('A');
  const replacements = fit.map((alternative, at) => withArticle(alternative, needed[at] ?? '', isCapital));
  return { span: { start: span.start - article.length, end: span.end }, replacements };
}

const ARTICLE = /(?<![\p{L}\p{N}])(an?\s+)$/iu;

const possessiveOf = (alternative: string): string => (/s$/.test(alternative) ? '’' : '’s');

/** Plural nouns and those with a determiner of their own take no article. */
function articleFor(alternative: string): '' | 'a' | 'an' {
  if (
    /^(?:people|persons|individuals|children|adults|students|clients|those|someone|the|their|name|say)\b/i.test(
      alternative,
    )
  )
    return '';
  return startsWithVowelSound(alternative) ? 'an' : 'a';
}

const startsWithVowelSound = (text: string): boolean =>
  /^(?:[aeio]|u(?!ni|se|sa|s\b)|hour|honest|heir|X-?ray)/i.test(text) && !/^(?:one|once|eu|ewe)/i.test(text);

function withArticle(alternative: string, article: string, capital: boolean): string {
  if (article === '') return capital ? capitalized(alternative) : alternative;
  return `${capital ? capitalized(article) : article} ${alternative}`;
}

/** ALL CAPS stays so; a capital at the start of a sentence, heading or cell is kept. */
function cased(alternative: string, written: string, text: string, start: number): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 2 && letters === letters.toUpperCase()) return alternative.toUpperCase();
  const isCapital = /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(alternative);
  return isCapital && (isSentenceStart(text, start) || isTitleCase(written)) ? capitalized(alternative) : alternative;
}

const isSentenceStart = (text: string, start: number): boolean =>
  /(?:^|[.!?:|\n]["”')\]]*)\s*["“'(]*$/.test(text.slice(Math.max(0, start - 12), start)) || start === 0;

/** Every word: the capital of "Section 8 tenants" or "SMI clients" is the name's own. */
const isTitleCase = (written: string): boolean => written.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word));

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
