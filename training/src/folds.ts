/** Judges every block by a model that never saw its source: what a user from elsewhere would get. */
import {
  NONE,
  OUTPUTS,
  SYSTEMS,
  claimed,
  compileModel,
  namedLevelsOf,
  namesOf,
  score,
  type Feature,
  type StoredModel,
} from '@practice-lens/core';
import { fit, type Features } from './fit.ts';
import type { LabelledBlock } from './labelled.ts';
import type { Judged } from './measures.ts';

export interface JudgedWithScores extends Judged {
  /** One an output, see `OUTPUTS`. */
  readonly probabilities: readonly number[];
}

export type Trainer = (blocks: readonly LabelledBlock[]) => Omit<StoredModel, 'about'>;

export const trainerWith =
  (variants: readonly LabelledBlock[], store: Features): Trainer =>
  (blocks) =>
    fit(blocks, store, variants);

/**
 * One fold a source of `tested`, or what else `foldOf` puts together; each is judged by a model of all other blocks of
 * `tested` and of `always`.
 */
export function judgeBySource(
  tested: readonly LabelledBlock[],
  always: readonly LabelledBlock[],
  store: Features,
  trainer: Trainer,
  foldOf: (block: LabelledBlock) => string = ({ source }) => source,
): JudgedWithScores[] {
  const folds = [...new Set(tested.map(foldOf))];
  return folds.flatMap((fold) => {
    const model = trainer([...always, ...tested.filter((block) => foldOf(block) !== fold)]);
    return judge(
      tested.filter((block) => foldOf(block) === fold),
      model,
      store,
    );
  });
}

export function judge(
  blocks: readonly LabelledBlock[],
  stored: Omit<StoredModel, 'about'>,
  store: Features,
): JudgedWithScores[] {
  const model = compileModel({
    ...stored,
    about: { corpus: '', blocks: 0, documents: 0, extraBlocks: 0, seed: 0, trainer: '' },
  });
  const rows = new Map(namesOf(stored.features).map((name, row) => [name, row]));
  const withRow = (feature: Feature): Feature<number>[] => {
    const key = rows.get(feature.key);
    return key === undefined ? [] : [{ ...feature, key }];
  };
  return blocks.map((block) => {
    const scores = score(store.of(block).flatMap(withRow), model);
    const systems = claimed(scores, model.thresholds).flatMap((at) => SYSTEMS[at] ?? []);
    const named = [...new Set(namedLevelsOf(block.view.text).map(({ level }) => level))];
    return { block, systems, named, probabilities: scores.probabilities };
  });
}

/**
 * Expected calibration error over all outputs: how far, on average, a stated likelihood is from how often it is right.
 * `bins` from 0 to 1, each with its mean likelihood and its share of truth.
 */
export function calibrationOf(judged: readonly JudgedWithScores[]): {
  error: number;
  bins: readonly { said: number; true: number; count: number }[];
} {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, true: 0, count: 0 }));
  for (const { block, probabilities } of judged) {
    OUTPUTS.forEach((output, at) => {
      const said = probabilities[at] ?? 0;
      const isDisputed = output !== 'none' && block.maybe.includes(output);
      const bin = bins[Math.min(BINS - 1, Math.floor(said * BINS))];
      if (!bin || isDisputed) return;
      bin.said += said;
      bin.true += (at === NONE ? block.systems.length === 0 : output !== 'none' && block.systems.includes(output))
        ? 1
        : 0;
      bin.count++;
    });
  }
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true), 0) / Math.max(1, total);
  return {
    error,
    bins: bins.map(({ said, true: right, count }) => ({
      said: said / Math.max(1, count),
      true: right / Math.max(1, count),
      count,
    })),
  };
}

const BINS = 10;
