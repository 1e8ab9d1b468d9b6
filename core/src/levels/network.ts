/**
 * The model: a small network over the features of a block. One hidden layer, so that words can qualify each other ("group"
 * beside "insurance"), and seven outputs, one a client system and one for "addresses none".
 */
import { rowsOf, type Feature, type KeyOf } from './feature-bag.ts';
import { SYSTEMS } from './systems.ts';

/** The model as it is stored (data/model/levels.json). Weights are whole numbers, -31 to 31, times a scale. */
export interface StoredModel {
  readonly about: ModelFacts;
  /** Names of the features, in the order of their weights. */
  readonly features: readonly string[];
  readonly hidden: number;
  /** For each feature, one character a hidden unit; see `characterOf`. */
  readonly weights: string;
  readonly scale: number;
  readonly hiddenBias: readonly number[];
  /** For each output, one number a hidden unit. */
  readonly out: readonly (readonly number[])[];
  readonly outBias: readonly number[];
  readonly thresholds: Thresholds;
}

export interface ModelFacts {
  readonly corpus: string;
  readonly blocks: number;
  readonly documents: number;
  readonly extra?: string;
  readonly extraBlocks: number;
  readonly seed: number;
  readonly trainer: string;
}

export interface Thresholds {
  /** A system is claimed from this probability on … */
  readonly claim: number;
  /** … unless "none" is at least as likely as this. */
  readonly silence: number;
  /** Below this likelihood of "none" the likeliest system is claimed even where no system reaches `claim`. */
  readonly speak: number;
}

export interface Model {
  /** The row of weights of each feature that it knows. */
  readonly rowOf: KeyOf<number>;
  readonly hidden: number;
  readonly weights: Float32Array;
  readonly hiddenBias: readonly number[];
  readonly out: readonly (readonly number[])[];
  readonly outBias: readonly number[];
  readonly thresholds: Thresholds;
}

export const OUTPUTS = [...SYSTEMS, 'none'] as const;
export const NONE = OUTPUTS.length - 1;

export function compileModel(stored: StoredModel): Model {
  const { features, weights, scale, ...rest } = stored;
  return { ...rest, rowOf: rowsOf(features), weights: weightsOf(weights, scale) };
}

function weightsOf(text: string, scale: number): Float32Array {
  const values = Float32Array.from({ length: 128 }, (_, code) => stepsOf(String.fromCharCode(code)) * scale);
  const weights = new Float32Array(text.length);
  for (let at = 0; at < text.length; at++) weights[at] = values[text.charCodeAt(at)] ?? 0;
  return weights;
}

/** The character of a weight in steps, -31 to 31. Six bits are enough; a finer scale measured no better. */
export const characterOf = (steps: number): string => ALPHABET.charAt(steps + MOST_STEPS + 1);

const stepsOf = (character: string): number => ALPHABET.indexOf(character) - MOST_STEPS - 1;

export const MOST_STEPS = 31;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

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
