/**
 * What the model sees of a block: words and pairs of words, phrase classes and who does what with whom, the words of its
 * heading and lead-in, its shape. Each feature knows the words that it comes from, so that a decision can be explained.
 */
import type { BlockKind } from '../markdown/block.ts';
import { remembered } from '../text/remembered.ts';
import { classFeatures } from './class-features.ts';
import { findCues, type CueIndex } from './cues.ts';
import { FeatureBag, type Feature, type FeatureOrigin } from './feature-bag.ts';
import type { Keys } from './feature-keys.ts';
import { formulaOf } from './generic.ts';
import type { ClassFinder } from './phrase-classes.ts';
import { wordSet } from '../text/word-set.ts';
import { rememberedWordsOf, type Word } from '../text/words.ts';

/** A block as the model sees it; prose, not source. */
export interface BlockView {
  readonly kind: BlockKind;
  readonly text: string;
  /** The outermost first. */
  readonly headingPath: readonly string[];
  /** Empty when nothing introduces the block. */
  readonly leadIn: string;
}

/** What looking at a block needs, compiled once. */
export interface Lexicon {
  readonly classes: ClassFinder;
  readonly cues: CueIndex;
}

export function featuresOf<Key>(view: BlockView, { classes, cues }: Lexicon, keys: Keys<Key>): Feature<Key>[] {
  const words = rememberedWordsOf(view.text);
  const bag = new FeatureBag(keys);
  wordFeatures(view, bag);
  classFeatures(view, words, classes, bag);
  for (const { cue, system, span } of findCues(words, cues))
    bag.add('x', system, cue.kind, cue.unsure ? 0.4 : 0.8, 'text', span);
  shapeFeatures(view, words, bag);
  return bag.features();
}

/** The length of the vector of all word features: a long block's single words count less than a short one's. */
const WORDS_LENGTH = 2.4;
/** How much words count beside those of the block itself. */
const WEIGHTS = { heading: 0.7, outerHeading: 0.4, leadIn: 0.5 } as const;

function wordFeatures<Key>({ text, headingPath, leadIn, kind }: BlockView, bag: FeatureBag<Key>): void {
  const own = contentOf(text);
  const outer = headingPath.slice(0, -1).map(contentOf);
  const around: readonly Around[] = [
    ['h', contentOf(headingPath.at(-1) ?? ''), WEIGHTS.heading, 'heading'],
    ...outer.map((words): Around => ['H', words, WEIGHTS.outerHeading, 'shape']),
    ['l', kind === 'listItem' ? contentOf(leadIn) : [], WEIGHTS.leadIn, 'lead-in'],
  ];
  const squares = around.reduce((sum, [, words, weight]) => sum + words.length * weight * weight, 2 * own.length);
  const scale = squares === 0 ? 1 : WORDS_LENGTH / Math.sqrt(squares);
  own.forEach((word, at) => {
    bag.addWord('w', word, scale, 'text');
    const next = own[at + 1];
    if (next) bag.addPair('b', word, next, scale, 'text');
  });
  for (const [kind, words, weight, from] of around)
    for (const word of words) bag.addWord(kind, word, weight * scale, from);
}

type Around = readonly [kind: string, words: readonly Word[], weight: number, from: FeatureOrigin];

const STOP_WORDS = wordSet(
  'the a an of to and or in on for with by as at is are be this that will from it its their they we our you your which such may can other who have has',
);

/** The words that say something. Of headings they are asked for again and again. */
const contentOf: (text: string) => readonly Word[] = remembered((text) =>
  rememberedWordsOf(text).filter(({ form }) => !STOP_WORDS.has(form)),
);

const LENGTH_STEPS = [4, 8, 20, 50, 100] as const;

function shapeFeatures<Key>(view: BlockView, words: readonly Word[], bag: FeatureBag<Key>): void {
  const { text, kind, headingPath } = view;
  const shape = (name: string, value: number): void => bag.add('s', name, '', value, 'shape');
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
  for (const system of formula?.systems ?? []) bag.add('formula', system, '', 1, 'text', formula?.span);
}
