/** From labelled blocks to a model. */
import { NAMES, featuresOf, type Feature, type Lexicon, type StoredModel, type Thresholds } from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';
import { NetworkTrainer, OPTIONS } from './network-trainer.ts';
import { examplesOf, vocabularyOf, type Selection } from './vocabulary.ts';

const SELECTION: Selection = { leastBlocks: 4, leastSources: 2 };

/** Chosen by folds over sources and over documents: a little below a half, fewer are missed and no more are wrong. */
export const THRESHOLDS: Thresholds = { claim: 0.45, silence: 0.6, speak: 0.3 };

/** Features of blocks. */
export interface Features {
  of(block: LabelledBlock): readonly Feature[];
}

/** Makes them once for many folds. */
export class FeatureStore implements Features {
  readonly #lexicon: Lexicon;
  readonly #features = new Map<LabelledBlock, readonly Feature[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  of(block: LabelledBlock): readonly Feature[] {
    const features = this.#features.get(block) ?? featuresOf(block.view, this.#lexicon, NAMES);
    this.#features.set(block, features);
    return features;
  }
}

/** What the model knows are the words of `blocks`; it learns from the `variants` of their documents as well. */
export function fit(
  blocks: readonly LabelledBlock[],
  store: Features,
  variants: readonly LabelledBlock[] = [],
): Omit<StoredModel, 'about'> {
  const documents = new Set(blocks.map(({ document }) => document));
  const all = [...blocks, ...variants.filter(({ document }) => documents.has(document))];
  const features = all.map((block) => store.of(block));
  const vocabulary = vocabularyOf(features.slice(0, blocks.length), blocks, SELECTION);
  const trainer = new NetworkTrainer(vocabulary.length, OPTIONS);
  trainer.train(examplesOf(features, all, vocabulary));
  return trainer.stored(vocabulary, THRESHOLDS);
}
