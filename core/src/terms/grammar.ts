/** Fits the alternatives of a form into its place: capitals, possessives and the article before it. */
import { before, behind, cut, type Span } from '../text/span.ts';
import { fittedCase } from './letter-case.ts';
import { LEANING_REACH, unleaned } from './leaning.ts';
import type { TermForm } from './pack.ts';

export interface Fitted {
  /** What is replaced, in the prose: the form, with an article before it or an apostrophe behind it where those have to change. */
  readonly span: Span;
  readonly replacements: readonly string[];
  readonly advice: readonly string[];
}

export function fitted(text: string, form: Span, found: TermForm, isPossessive: boolean): Fitted {
  const rest = isPossessive ? '' : behind(text, form, LEANING_REACH);
  const { alternatives, advice } = unleaned(found, before(text, form, LEANING_REACH), rest);
  const span = { start: form.start, end: form.end + (isPossessive ? 0 : pluralPossessive(text, form).length) };
  if (!isPossessive && span.end === form.end) return withArticle(text, span, cased(text, span, alternatives), advice);
  const mark = cut(text, span).includes('’') ? '’' : "'";
  const fit = alternatives.filter(takesPossessive).map((alternative) => alternative + possessiveOf(alternative, mark));
  const reworded = alternatives.filter((alternative) => !takesPossessive(alternative)).map(ofThe);
  return withArticle(text, span, cased(text, span, fit), [...advice, ...reworded]);
}

/** "the inmates' rights": the apostrophe behind a plural, unless it closes a quotation. */
function pluralPossessive(text: string, { end }: Span): string {
  const [mark] = /^['’](?=\s+\p{L})/u.exec(text.slice(end, end + 3)) ?? [''];
  return /s$/i.test(text.charAt(end - 1)) ? mark : '';
}

/** "People in recovery" and the like take no 's that a reader would follow: those sentences are turned by hand. */
const takesPossessive = (alternative: string): boolean => headOf(alternative) === alternative;

/** What an alternative names, without what stands behind it: "child in foster care" is a child. */
const headOf = (alternative: string): string => alternative.replace(BEHIND_HEAD, '');
const BEHIND_HEAD =
  /\s(?:with|without|who|whose|of|in|on|from|to|for|at|by|experiencing|living|facing|receiving|asking|waiting|leaving|convicted|accused|charged|forced|involved|using)\b.*$/i;

/** "The client's" becomes "of the person who …", and an article of the alternative's own goes. */
const ofThe = (alternative: string): string => `of the ${alternative.replace(/^(?:the|an?)\s/i, '')}`;

const possessiveOf = (alternative: string, mark: string): string => (/s$/i.test(alternative) ? mark : `${mark}s`);

const cased = (text: string, span: Span, alternatives: readonly string[]): readonly string[] =>
  alternatives.map((alternative) => fittedCase(alternative, text, span));

/** The article right before a form becomes part of what is replaced where an alternative needs another one, or none. */
function withArticle(text: string, span: Span, alternatives: readonly string[], advice: readonly string[]): Fitted {
  const article = ARTICLE.exec(before(text, span, ARTICLE_REACH))?.[1];
  const isBeforeNoun = NOUN_AHEAD.test(behind(text, span, NOUN_REACH));
  const needed = alternatives.map((alternative) => articleFor(alternative, isBeforeNoun));
  if (article === undefined || needed.every((word) => word === article.trim().toLowerCase()))
    return { span, replacements: alternatives, advice };
  const write = writerOf(article);
  const replacements = alternatives.map((alternative, at) => write(alternative, needed[at] ?? ''));
  return { span: { start: span.start - article.length, end: span.end }, replacements, advice };
}

const ARTICLE_REACH = 8;
const ARTICLE = /(?<![\p{L}\p{N}'’])(an?\s+)$/iu;

/** Writes an alternative behind its article, with a capital where the article had one. */
const writerOf =
  (article: string) =>
  (alternative: string, needed: string): string => {
    const whole = needed === '' ? alternative : `${needed} ${alternative}`;
    return /^A/.test(article) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
  };

/** Plural nouns, those with a determiner of their own and what cannot be counted take no article. */
function articleFor(alternative: string, isBeforeNoun: boolean): '' | 'a' | 'an' {
  if (WITHOUT_ARTICLE.test(alternative) || (!isBeforeNoun && UNCOUNTABLE.test(headOf(alternative)))) return '';
  return startsWithVowelSound(alternative) ? 'an' : 'a';
}

/** Another word follows in the same breath, so that "a substance use program" keeps its article and "a drug use" does not. */
const NOUN_AHEAD =
  /^[\s-]+(?!(?:and|or|but|nor|to|in|of|for|with|on|at|by|that|who|which|when|while|is|are|was|were|as|from|than|may|can|will|has|have|had|after|before|during)\b)\p{L}/u;
const NOUN_REACH = 16;

const UNCOUNTABLE =
  /\b(?:use|misuse|treatment|care|violence|homelessness|poverty|recovery|therapy|housing|support|assistance|practice|medication|help|work|staff|information|advice|risk)$/i;

const WITHOUT_ARTICLE =
  /^(?:(?:young|older|disabled|incarcerated|formerly incarcerated) people|people|persons|individuals|children|adults|students|clients|parents|families|women|men|youth|those|someone|somebody|the|their|his|her|your|our|an?|name|say|each|every|any|no)\b/i;

const startsWithVowelSound = (text: string): boolean =>
  LETTERS_READ_WITH_VOWEL.test(text) ||
  (/^(?:[aeio]|u(?!ni(?![nm])|se|sa|su|ti|s\b)|hour|honest|honor|heir|x-?ray)/i.test(text) &&
    !/^(?:one|once|eu|ewe)/i.test(text) &&
    !/^U[A-Z]/.test(text));

/** Abbreviations that are read letter by letter: "an MSW", "an LGBTQ+ group", but "a SNAP office". */
const LETTERS_READ_WITH_VOWEL = /^(?!SNAP|NASA|FEMA|HUD|SAMHSA|NAMI|MAT\b|NATO|FAFSA|RADAR)[FHLMNRSX][A-Z]+\b/;
