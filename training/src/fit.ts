/** From labelled blocks to a model. */
import { featuresOf, type Feature, type Lexicon, type StoredModel, type Thresholds } from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';
import { NetworkTrainer, OPTIONS, type TrainingOptions } from './network-trainer.ts';
import { examplesOf, vocabularyOf, type Selection } from './vocabulary.ts';

export const SELECTION: Selection = { leastBlocks: 4, leastSources: 3 };

export const THRESHOLDS: Thresholds = { claim: 0.42, silence: 0.65, speak: 0.35 };

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
    const features = this.#features.get(block) ?? featuresOf(block.view, this.#lexicon);
    this.#features.set(block, features);
    return features;
  }
}

export function fit(
  blocks: readonly LabelledBlock[],
  store: Features,
  options: TrainingOptions = OPTIONS,
  selection: Selection = SELECTION,
): Omit<StoredModel, 'about'> {
  const features = blocks.map((block) => store.of(block));
  const vocabulary = vocabularyOf(features, blocks, selection);
  const trainer = new NetworkTrainer(vocabulary.length, options);
  trainer.train(examplesOf(features, blocks, vocabulary));
  return trainer.stored(vocabulary, THRESHOLDS);
}
