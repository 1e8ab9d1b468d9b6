/**
 * What the model sees of a block: words and pairs of words, phrase classes and who does what with whom, the words of its
 * heading and lead-in, its shape. Each feature knows the words that it comes from, so that a decision can be explained.
 */
import type { BlockKind } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { classFeatures } from './class-features.ts';
import { findCues, type CueIndex } from './cues.ts';
import { formulaOf } from './generic.ts';
import type { ClassTree } from './phrase-classes.ts';
import { rememberedStemsOf, type StemmedWord } from './stems.ts';

/** A block as the model sees it; prose, not source. */
export interface BlockView {
  readonly kind: BlockKind;
  readonly text: string;
  /** The outermost first. */
  readonly headingPath: readonly string[];
  /** Empty when nothing introduces the block. */
  readonly leadIn: string;
}

export interface Feature {
  readonly name: string;
  readonly value: number;
  /** Where it comes from; `shape` is of no word in particular. */
  readonly from: FeatureOrigin;
  /** Offsets into the prose of the block, its heading or its lead-in. */
  readonly spans: readonly Span[];
}

export type FeatureOrigin = 'text' | 'lead-in' | 'heading' | 'shape';

/** Names of features, as a map or set holds them. */
export interface KnownNames {
  has(name: string): boolean;
}

/** What looking at a block needs, compiled once. */
export interface Lexicon {
  readonly classes: ClassTree;
  readonly cues: CueIndex;
}

/** With `known` only those that are in there, which is what a model needs: most pairs of words are in none. */
export function featuresOf(view: BlockView, { classes, cues }: Lexicon, known?: KnownNames): Feature[] {
  const words = rememberedStemsOf(view.text);
  const bag = new FeatureBag(known);
  wordFeatures(view, words, bag);
  bag.scaleTo(WORDS_LENGTH);
  classFeatures(view, words, classes, bag);
  for (const { cue, system, span } of findCues(words, cues))
    bag.add(`x:${system}:${cue.kind}`, cue.unsure ? 0.4 : 0.8, 'text', span);
  shapeFeatures(view, words, bag);
  return bag.features();
}

/** The length of the vector of all word features: a long block's single words count less than a short one's. */
const WORDS_LENGTH = 2.4;

/** Features by name; of two with the same name the stronger value counts, and the places add up. */
export class FeatureBag {
  readonly #features = new Map<string, { name: string; value: number; from: FeatureOrigin; spans: Span[] }>();
  readonly #others = new Set<string>();
  readonly #known: KnownNames | undefined;
  #squares = 0;

  constructor(known?: KnownNames) {
    this.#known = known;
  }

  add(name: string, value: number, from: FeatureOrigin, ...spans: Span[]): void {
    const feature = this.#features.get(name);
    if (feature) {
      feature.value = Math.max(feature.value, value);
      feature.spans.push(...spans);
    } else if (!this.#others.has(name)) {
      this.#squares += value * value;
      if (this.#known?.has(name) === false) this.#others.add(name);
      else this.#features.set(name, { name, value, from, spans });
    }
  }

  /** Scales what is there so far, unknown ones included, to a vector of this length. Each name has had one value so far. */
  scaleTo(length: number): void {
    const factor = this.#squares === 0 ? 1 : length / Math.sqrt(this.#squares);
    for (const feature of this.#features.values()) feature.value *= factor;
  }

  features(): Feature[] {
    return [...this.#features.values()];
  }
}

function wordFeatures({ headingPath, leadIn, kind }: BlockView, words: readonly StemmedWord[], bag: FeatureBag): void {
  const content = words.filter(isContent);
  const stems = content.map(stemOf);
  content.forEach((word, at) => {
    bag.add(`w:${stems[at] ?? ''}`, 1, 'text', word);
    const next = content[at + 1];
    if (next) bag.add(`b:${stems[at] ?? ''}_${stems[at + 1] ?? ''}`, 1, 'text', word, next);
  });
  for (const word of contentOf(headingPath.at(-1) ?? '')) bag.add(`h:${word.stem}`, 0.7, 'heading', word);
  for (const word of contentOf(headingPath.slice(0, -1).join(' '))) bag.add(`H:${word.stem}`, 0.4, 'shape');
  if (kind === 'listItem') for (const word of contentOf(leadIn)) bag.add(`l:${word.stem}`, 0.5, 'lead-in', word);
}

/** Numbers are all alike. */
const stemOf = ({ stem }: StemmedWord): string => (isDigit(stem.charCodeAt(0)) ? '#' : stem);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const STOP_WORDS = new Set(
  'the a an of to and or in on for with by as at is are be this that will from it its their they we our you your which such may can other who have has'.split(
    ' ',
  ),
);
const isContent = ({ form }: StemmedWord): boolean => !STOP_WORDS.has(form);
const contentOf = (text: string): StemmedWord[] => rememberedStemsOf(text).filter(isContent);

const LENGTH_STEPS = [4, 8, 20, 50, 100] as const;

function shapeFeatures({ text, kind, headingPath }: BlockView, words: readonly StemmedWord[], bag: FeatureBag): void {
  const shape = (name: string, value: number): void => bag.add(name, value, 'shape');
  const count = words.length;
  shape(`length:${LENGTH_STEPS.filter((step) => count >= step).length}`, 0.7);
  shape('length', Math.min(1.5, Math.log(1 + count) / 4));
  shape(`kind:${kind}`, 0.5);
  if (/:\s*$/.test(text)) shape('colon', 1);
  if (/[$£€]\s?\d|\d+ ?%/.test(text)) shape('money', 1);
  if (/\d/.test(text)) shape('digit', 0.5);
  if (/@|https?:/.test(text)) shape('address', 1);
  if (headingPath.length <= 1) shape('top', 0.5);
  if (count > 2) shape('capitals', (text.match(/\b[A-Z][a-z]/g) ?? []).length / count);
  const formula = formulaOf(text, words);
  for (const system of formula?.systems ?? [])
    bag.add(`formula:${system}`, 1, 'text', ...(formula ? [formula.span] : []));
}
