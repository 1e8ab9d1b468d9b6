/** Trains the network: stochastic gradient descent with AdaGrad, and features left out at random so that none is relied on alone. */
import {
  MOST_STEPS,
  OUTPUTS,
  packedNames,
  packedWeights,
  type StoredModel,
  type Thresholds,
} from '@practice-lens/core';
import { randomFrom, shuffle } from './random.ts';
import type { Example } from './vocabulary.ts';

export interface TrainingOptions {
  readonly hidden: number;
  readonly epochs: number;
  /** Of so many last epochs the mean is kept, which depends less on chance than the last one alone. */
  readonly averaged: number;
  readonly rate: number;
  /** The part of the features that is left out at each step. */
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
}

export const OPTIONS: TrainingOptions = {
  hidden: 32,
  epochs: 16,
  averaged: 6,
  rate: 0.03,
  dropout: 0.5,
  decay: 1e-4,
  seed: 19,
};

/** A table of weights, each with the sum of its squared gradients. */
class Weights {
  readonly value: Float64Array;
  readonly #squares: Float64Array;
  readonly #sums: Float64Array;
  readonly #rate: number;

  constructor(size: number, rate: number, start: () => number) {
    this.value = Float64Array.from({ length: size }, start);
    this.#sums = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-6);
    this.#rate = rate;
  }

  /** Adds the weights as they stand to those that `average` takes the mean of. */
  remember(): void {
    this.value.forEach((weight, at) => (this.#sums[at] = (this.#sums[at] ?? 0) + weight));
  }

  average(times: number): void {
    this.#sums.forEach((sum, at) => (this.value[at] = sum / times));
  }

  step(at: number, gradient: number): void {
    const squares = (this.#squares[at] ?? 0) + gradient * gradient;
    this.#squares[at] = squares;
    this.value[at] = (this.value[at] ?? 0) - (this.#rate * gradient) / Math.sqrt(squares);
  }
}

export class NetworkTrainer {
  readonly #options: TrainingOptions;
  readonly #random: () => number;
  readonly #input: Weights;
  readonly #hiddenBias: Weights;
  readonly #out: Weights;
  readonly #outBias: Weights;

  constructor(features: number, options: TrainingOptions) {
    const { hidden, rate, seed } = options;
    this.#options = options;
    this.#random = randomFrom(seed);
    this.#input = new Weights(features * hidden, rate, () => (this.#random() - 0.5) * 0.1);
    this.#out = new Weights(OUTPUTS.length * hidden, rate, () => (this.#random() - 0.5) * 0.6);
    this.#hiddenBias = new Weights(hidden, rate, () => 0);
    this.#outBias = new Weights(OUTPUTS.length, rate, () => 0);
  }

  train(examples: readonly Example[]): void {
    const order = examples.map((_, at) => at);
    for (let epoch = 0; epoch < this.#options.epochs; epoch++) {
      shuffle(order, this.#random);
      for (const at of order) {
        const example = examples[at];
        if (example) this.#learn(example);
      }
      if (epoch >= this.#options.epochs - this.#options.averaged) for (const table of this.#tables()) table.remember();
    }
    for (const table of this.#tables()) table.average(this.#options.averaged);
  }

  #tables(): readonly Weights[] {
    return [this.#input, this.#hiddenBias, this.#out, this.#outBias];
  }

  #learn({ rows, values, target, weight }: Example): void {
    const { dropout } = this.#options;
    const kept = values.map((value) => (this.#random() < dropout ? 0 : value / (1 - dropout)));
    const hidden = this.#hiddenOf(rows, kept);
    const back = new Float64Array(hidden.length);
    target.forEach((wanted, output) => {
      if (wanted >= 0) this.#learnOutput(output, wanted, weight, hidden, back);
    });
    this.#learnInput(rows, kept, hidden, back);
  }

  #hiddenOf(rows: Int32Array, values: Float64Array): Float64Array {
    const units = this.#options.hidden;
    const hidden = Float64Array.from(this.#hiddenBias.value);
    rows.forEach((row, feature) => {
      const value = values[feature] ?? 0;
      if (value === 0) return;
      for (let unit = 0, at = row * units; unit < units; unit++, at++)
        hidden[unit] = (hidden[unit] ?? 0) + (this.#input.value[at] ?? 0) * value;
    });
    return hidden.map((activation) => Math.max(0, activation));
  }

  #learnOutput(output: number, wanted: number, weight: number, hidden: Float64Array, back: Float64Array): void {
    const first = output * hidden.length;
    let logit = this.#outBias.value[output] ?? 0;
    for (let unit = 0; unit < hidden.length; unit++)
      logit += (this.#out.value[first + unit] ?? 0) * (hidden[unit] ?? 0);
    const error = (1 / (1 + Math.exp(-logit)) - wanted) * weight;
    this.#outBias.step(output, error);
    for (let unit = 0; unit < hidden.length; unit++) {
      const weightOut = this.#out.value[first + unit] ?? 0;
      back[unit] = (back[unit] ?? 0) + error * weightOut;
      this.#out.step(first + unit, error * (hidden[unit] ?? 0) + this.#options.decay * weightOut);
    }
  }

  #learnInput(rows: Int32Array, values: Float64Array, hidden: Float64Array, back: Float64Array): void {
    const active = [...back.keys()].filter((unit) => (hidden[unit] ?? 0) > 0);
    for (const unit of active) this.#hiddenBias.step(unit, back[unit] ?? 0);
    rows.forEach((row, feature) => {
      const value = values[feature] ?? 0;
      if (value === 0) return;
      for (const unit of active) {
        const at = row * hidden.length + unit;
        this.#input.step(at, (back[unit] ?? 0) * value + this.#options.decay * (this.#input.value[at] ?? 0));
      }
    });
  }

  /** The weights in steps; what is stored is what is measured. */
  stored(vocabulary: readonly string[], thresholds: Thresholds): Omit<StoredModel, 'about'> {
    const { hidden } = this.#options;
    const scale = mostOf(this.#input.value) / MOST_STEPS;
    const steps = (weight: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / scale)));
    const rounded = (numbers: Float64Array): number[] => [...numbers].map((number) => Math.round(number * 1e5) / 1e5);
    return {
      features: packedNames(vocabulary),
      hidden,
      scale,
      weights: packedWeights(Array.from(this.#input.value, steps)),
      hiddenBias: rounded(this.#hiddenBias.value),
      out: OUTPUTS.map((_, output) => rounded(this.#out.value.slice(output * hidden, (output + 1) * hidden))),
      outBias: rounded(this.#outBias.value),
      thresholds,
    };
  }
}

/** The few largest weights are cut, so that the others keep their differences. */
const CUT_SHARE = 0.001;

function mostOf(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor((1 - CUT_SHARE) * (sizes.length - 1))] ?? 1;
}
