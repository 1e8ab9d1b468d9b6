/**
 * The model: a small network over the features of a block. One hidden layer, so that words can qualify each other ("group"
 * beside "insurance"), and seven outputs, one a client system and one for "addresses none".
 */
import type { Feature } from './feature-bag.ts';
import { rowsOf, type Keys } from './feature-keys.ts';
import { namesOf, weightsOf, type StoredModel, type Thresholds } from './stored-model.ts';
import { SYSTEMS } from './systems.ts';

export interface Model extends Pick<StoredModel, 'hidden' | 'hiddenBias' | 'out' | 'outBias' | 'thresholds'> {
  /** The row of weights of each feature that it knows. */
  readonly rows: Keys<number>;
  readonly weights: Float32Array;
}

export const OUTPUTS = [...SYSTEMS, 'none'] as const;
export const NONE = OUTPUTS.length - 1;

export function compileModel(stored: StoredModel): Model {
  const { features, weights, scale, ...rest } = stored;
  return { ...rest, rows: rowsOf(namesOf(features)), weights: weightsOf(weights, scale) };
}

export interface Scores {
  /** One a client system, then "none"; 0 to 1. */
  readonly probabilities: readonly number[];
  /** The hidden units' activations; those at 0 say nothing. */
  readonly hidden: Float64Array;
  /** By their rows of weights. */
  readonly features: readonly Feature<number>[];
}

export function score(features: readonly Feature<number>[], model: Model): Scores {
  const { weights, hidden: units } = model;
  const hidden = new Float64Array(model.hiddenBias);
  for (const { key, value } of features) {
    for (let unit = 0, at = key * units; unit < units; unit++, at++) {
      hidden[unit] = (hidden[unit] ?? 0) + (weights[at] ?? 0) * value;
    }
  }
  for (let unit = 0; unit < units; unit++) if ((hidden[unit] ?? 0) < 0) hidden[unit] = 0;
  return {
    hidden,
    features,
    probabilities: model.out.map((weights, output) => sigmoid(dot(weights, hidden) + (model.outBias[output] ?? 0))),
  };
}

/**
 * How much each hidden unit, as it stands, moves an output, in logits. With a part of "none" taken off, so that words which
 * only say that something is addressed at all count as well.
 */
export function pullOn(output: number, { hidden }: Scores, model: Model): Float64Array {
  const [weights, silent] = [model.out[output], model.out[NONE]];
  return hidden.map((activation, unit) =>
    activation > 0 ? (weights?.[unit] ?? 0) - SILENCE_SHARE * (silent?.[unit] ?? 0) : 0,
  );
}

const SILENCE_SHARE = 0.5;

/** How much a feature adds to the output that `pull` belongs to: positive speaks for it. */
export function contribution({ key, value }: Feature<number>, pull: Float64Array, { weights, hidden }: Model): number {
  let sum = 0;
  for (let unit = 0, at = key * hidden; unit < hidden; unit++, at++) sum += (pull[unit] ?? 0) * (weights[at] ?? 0);
  return sum * value;
}

const dot = (weights: readonly number[], hidden: Float64Array): number =>
  weights.reduce((sum, weight, unit) => sum + weight * (hidden[unit] ?? 0), 0);

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The systems that the scores claim, as indices into `SYSTEMS`. */
export function claimed({ probabilities }: Scores, { claim, silence, speak }: Thresholds): number[] {
  const none = probabilities[NONE] ?? 1;
  if (none >= silence) return [];
  const systems = SYSTEMS.map((_, at) => at);
  const sure = systems.filter((at) => (probabilities[at] ?? 0) >= claim);
  if (sure.length > 0 || none >= speak) return sure;
  return [systems.reduce((best, at) => ((probabilities[at] ?? 0) > (probabilities[best] ?? 0) ? at : best), 0)];
}
