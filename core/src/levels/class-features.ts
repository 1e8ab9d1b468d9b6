/** Features of phrase classes: what stands in a block, and which verbs take which nouns. */
import type { Span } from '../text/span.ts';
import type { BlockView, FeatureBag, FeatureOrigin } from './features.ts';
import { breaksBetween, classesIn, type ClassHit, type ClassTree } from './phrase-classes.ts';
import { rememberedStemsOf, type StemmedWord } from './stems.ts';

export function classFeatures(
  view: BlockView,
  words: readonly StemmedWord[],
  classes: ClassTree,
  bag: FeatureBag,
): void {
  new ClauseReader(view.text, words, classesIn(words, view.text, classes), bag).read();
  contextClasses('hc:', view.headingPath.at(-1) ?? '', 'heading', classes, bag);
  contextClasses('tc:', view.headingPath[0] ?? '', 'shape', classes, bag);
  if (view.kind === 'listItem') contextClasses('lc:', view.leadIn, 'lead-in', classes, bag);
}

function contextClasses(prefix: string, text: string, from: FeatureOrigin, classes: ClassTree, bag: FeatureBag): void {
  const words = rememberedStemsOf(text);
  for (const hit of classesIn(words, text, classes)) {
    for (const name of hit.classes) bag.add(prefix + name, 0.5, from, spanOf(hit, words));
  }
}

const spanOf = ({ first, end }: ClassHit, words: readonly StemmedWord[]): Span => ({
  start: words[first]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});

const isVerb = (name: string): boolean => name.startsWith('v:');
const isNoun = (name: string): boolean => name.startsWith('n:');
const isTopic = (name: string): boolean => name.startsWith('t:');

const PREPOSITIONS = new Set(
  'of for to in at with by from through within about on into among between under during regarding via per including upon across using'.split(
    ' ',
  ),
);
/** How far a contrast such as "rather than" reaches, in phrases. */
const CONTRAST_REACH = 6;

/** Goes through the phrases of a block and pairs the verbs of a clause with the nouns and topics behind them. */
class ClauseReader {
  readonly #text: string;
  readonly #words: readonly StemmedWord[];
  readonly #hits: readonly ClassHit[];
  readonly #bag: FeatureBag;
  #verbs: { readonly name: string; readonly span: Span }[] = [];
  #hasNoun = false;
  #contrast = 0;

  constructor(text: string, words: readonly StemmedWord[], hits: readonly ClassHit[], bag: FeatureBag) {
    this.#text = text;
    this.#words = words;
    this.#hits = hits;
    this.#bag = bag;
  }

  read(): void {
    this.#hits.forEach((hit, at) => {
      if (this.#startsClause(hit, at)) this.#reset();
      this.#readHit(hit, at);
    });
  }

  #readHit(hit: ClassHit, at: number): void {
    const span = spanOf(hit, this.#words);
    const nouns = hit.classes.filter(isNoun);
    this.#contrast = hit.classes.includes('m:contrast') ? CONTRAST_REACH : Math.max(0, this.#contrast - 1);
    if (nouns.length === 0 || this.#verbs.length === 0) this.#takeVerbs(hit, span);
    const sign = this.#contrast > 0 ? '!' : '';
    const mark = nouns.length > 0 && this.#isModifier(at) ? '~' : '';
    for (const name of hit.classes) this.#bag.add(`c:${sign}${name}${mark}`, 0.7, 'text', span);
    for (const noun of nouns) this.#pairNoun(noun, sign, mark, hit, span);
    for (const topic of hit.classes.filter(isTopic)) {
      for (const verb of this.#verbs) this.#bag.add(`p:${verb.name}>${topic}`, 0.5, 'text', verb.span, span);
    }
    if (nouns.length > 0) this.#hasNoun = true;
  }

  /** Verbs in a row share their object; a verb behind an object opens a new group. */
  #takeVerbs(hit: ClassHit, span: Span): void {
    const verbs = hit.classes.filter(isVerb);
    if (verbs.length === 0) return;
    if (this.#hasNoun) this.#reset();
    this.#verbs.push(...verbs.map((name) => ({ name, span })));
  }

  #pairNoun(noun: string, sign: string, mark: string, hit: ClassHit, span: Span): void {
    if (this.#verbs.length === 0) this.#bag.add(`p:${sign}0>${noun}${mark}`, 0.8, 'text', span);
    for (const verb of this.#verbs) this.#bag.add(`p:${sign}${verb.name}>${noun}${mark}`, 0.8, 'text', verb.span, span);
    const preposition = this.#prepositionBefore(hit.first);
    if (preposition && mark === '') this.#bag.add(`q:${preposition}>${noun}`, 0.4, 'text', span);
  }

  #reset(): void {
    this.#verbs = [];
    this.#hasNoun = false;
  }

  #startsClause(hit: ClassHit, at: number): boolean {
    const previous = this.#hits[at - 1];
    const from = previous ? (this.#words[previous.end - 1]?.end ?? 0) : 0;
    return /[.;:|\n]/.test(this.#text.slice(from, this.#words[hit.first]?.start ?? 0));
  }

  /** A noun right before another one describes it: "client data", "family leave". */
  #isModifier(at: number): boolean {
    const [hit, next] = [this.#hits[at], this.#hits[at + 1]];
    if (!hit || next?.first !== hit.end) return false;
    const isSideBySide = !breaksBetween(this.#words[hit.end - 1], this.#words[next.first], this.#text);
    return (
      isSideBySide &&
      next.classes.some(
        (name) => isNoun(name) || isTopic(name) || name === 'o' || name === 'm:clerical' || name === 'm:logistics',
      )
    );
  }

  #prepositionBefore(first: number): string | undefined {
    for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
      const form = this.#words[at]?.form ?? '';
      if (PREPOSITIONS.has(form)) return form;
    }
    return undefined;
  }
}
