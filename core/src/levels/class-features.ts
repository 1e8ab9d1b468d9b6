/** Features of phrase classes: what stands in a block, and which verbs take which nouns. */
import type { Span } from '../text/span.ts';
import type { FeatureBag, FeatureOrigin } from './feature-bag.ts';
import type { BlockView } from './features.ts';
import { breaksBetween, type ClassFinder, type ClassHit } from './phrase-classes.ts';
import { rememberedWordsOf, type Word } from '../text/words.ts';

export function classFeatures<Key>(
  { text, headingPath, kind, leadIn }: BlockView,
  words: readonly Word[],
  classes: ClassFinder,
  bag: FeatureBag<Key>,
): void {
  new ClauseReader(text, words, classes(text), bag).read();
  contextClasses('hc', headingPath.at(-1) ?? '', 'heading', classes, bag);
  contextClasses('tc', headingPath[0] ?? '', 'shape', classes, bag);
  if (kind === 'listItem') contextClasses('lc', leadIn, 'lead-in', classes, bag);
}

function contextClasses<Key>(
  kind: string,
  text: string,
  from: FeatureOrigin,
  classes: ClassFinder,
  bag: FeatureBag<Key>,
): void {
  const words = rememberedWordsOf(text);
  for (const hit of classes(text)) {
    for (const name of hit.classes) bag.add(kind, name, '', 0.5, from, spanOf(hit, words));
  }
}

const spanOf = ({ first, end }: ClassHit, words: readonly Word[]): Span => ({
  start: words[first]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});

const PREPOSITIONS = new Set(
  'of for to in at with by from through within about on into among between under during regarding via per including upon across using'.split(
    ' ',
  ),
);
/** How far a contrast such as "rather than" reaches, in phrases. */
const CONTRAST_REACH = 6;

/** Goes through the phrases of a block and pairs the verbs of a clause with the nouns and topics behind them. */
class ClauseReader<Key> {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #hits: readonly ClassHit[];
  readonly #bag: FeatureBag<Key>;
  #verbs: { readonly name: string; readonly span: Span }[] = [];
  #hasNoun = false;
  #contrast = 0;

  constructor(text: string, words: readonly Word[], hits: readonly ClassHit[], bag: FeatureBag<Key>) {
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
    const { classes, nouns, topics } = hit;
    const span = spanOf(hit, this.#words);
    this.#contrast = classes.includes('m:contrast') ? CONTRAST_REACH : Math.max(0, this.#contrast - 1);
    if (nouns.length === 0 || this.#verbs.length === 0) this.#takeVerbs(hit, span);
    const marks = MARKS[this.#contrast > 0 ? 1 : 0][nouns.length > 0 && this.#isModifier(at) ? 1 : 0];
    for (const name of classes) this.#bag.add(marks.phrase, name, '', 0.7, 'text', span);
    for (const noun of nouns) this.#pairNoun(noun, marks, hit, span);
    for (const topic of topics) {
      for (const verb of this.#verbs) this.#bag.add('p', verb.name, topic, 0.5, 'text', verb.span, span);
    }
    if (nouns.length > 0) this.#hasNoun = true;
  }

  /** Verbs in a row share their object; a verb behind an object opens a new group. */
  #takeVerbs({ verbs }: ClassHit, span: Span): void {
    if (verbs.length === 0) return;
    if (this.#hasNoun) this.#reset();
    this.#verbs.push(...verbs.map((name) => ({ name, span })));
  }

  #pairNoun(noun: string, { pair, isModifier }: Marks, hit: ClassHit, span: Span): void {
    if (this.#verbs.length === 0) this.#bag.add(pair, NO_VERB, noun, 0.8, 'text', span);
    for (const verb of this.#verbs) this.#bag.add(pair, verb.name, noun, 0.8, 'text', verb.span, span);
    const preposition = this.#prepositionBefore(hit.first);
    if (preposition && !isModifier) this.#bag.add('q', preposition, noun, 0.4, 'text', span);
  }

  #reset(): void {
    this.#verbs = [];
    this.#hasNoun = false;
  }

  #startsClause(hit: ClassHit, at: number): boolean {
    const previous = this.#hits[at - 1];
    const from = previous ? (this.#words[previous.end - 1]?.end ?? 0) : 0;
    return CLAUSE_END.test(this.#text.slice(from, this.#words[hit.first]?.start ?? 0));
  }

  /** A noun right before another one describes it: "client data", "family leave". */
  #isModifier(at: number): boolean {
    const [hit, next] = [this.#hits[at], this.#hits[at + 1]];
    if (!hit || next?.first !== hit.end) return false;
    const isSideBySide = !breaksBetween(this.#words[hit.end - 1], this.#words[next.first], this.#text);
    const { classes, nouns, topics } = next;
    return isSideBySide && (nouns.length > 0 || topics.length > 0 || classes.some((name) => DESCRIBED.has(name)));
  }

  #prepositionBefore(first: number): string | undefined {
    for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
      const form = this.#words[at]?.form ?? '';
      if (PREPOSITIONS.has(form)) return form;
    }
    return undefined;
  }
}

/** What stands for the verb of a noun without one. */
const NO_VERB = '0';
const CLAUSE_END = /[.;:|\n]/;
/** What a noun before it describes, besides nouns and topics. */
const DESCRIBED = new Set(['o', 'm:clerical', 'm:logistics']);

/** The kinds of features of a phrase and of its pairs; `!` behind a contrast, `~` where it describes the next noun. */
interface Marks {
  readonly phrase: string;
  readonly pair: string;
  readonly isModifier: boolean;
}
const marksOf = (marks: string): Marks => ({ phrase: `c${marks}`, pair: `p${marks}`, isModifier: marks.endsWith('~') });
const MARKS = [
  [marksOf(''), marksOf('~')],
  [marksOf('!'), marksOf('!~')],
] as const;
