/** The model as it is written down (data/model/levels.json): short, since every bundle carries it. */

export interface StoredModel {
  readonly about: ModelFacts;
  /** Names of the features, in the order of their weights; see `packedNames`. */
  readonly features: string;
  readonly hidden: number;
  /** For each feature, a weight a hidden unit, as whole numbers times `scale`; see `packedWeights`. */
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

/** Sorted names, a line each: how many letters it shares with the name before, as one character, and its other letters. */
export function packedNames(names: readonly string[]): string {
  return names.map((name, at) => lineOf(name, names[at - 1] ?? '')).join('\n');
}

function lineOf(name: string, before: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < name.length && name[shared] === before[shared]) shared++;
  return shared.toString(MOST_SHARED + 1) + name.slice(shared);
}

const MOST_SHARED = 35;

export function namesOf(packed: string): string[] {
  if (packed === '') return [];
  let name = '';
  return packed
    .split('\n')
    .map((line) => (name = name.slice(0, parseInt(line.charAt(0), MOST_SHARED + 1)) + line.slice(1)));
}

/** Weights are -9 to 9 steps. A finer scale measured no better, a coarser one worse. */
export const MOST_STEPS = 9;
const STEPS = 2 * MOST_STEPS + 1;
/** Three weights make one number, which takes two characters: 19 ** 3 is less than 83 ** 2. */
const [WEIGHTS, BASE] = [3, 83];
/** Printable ones that JSON and quoted code write as they are. */
const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((character) => !`"'\`\\$`.includes(character))
  .slice(0, BASE);

export function packedWeights(steps: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < steps.length; at += WEIGHTS) {
    let number = 0;
    for (let next = at; next < at + WEIGHTS; next++) number = number * STEPS + (steps[next] ?? 0) + MOST_STEPS;
    parts.push(ALPHABET[Math.floor(number / BASE)] ?? '', ALPHABET[number % BASE] ?? '');
  }
  return parts.join('');
}

/** At most two weights more than were packed, which are 0. */
export function weightsOf(packed: string, scale: number): Float32Array {
  const weights = new Float32Array((packed.length / 2) * WEIGHTS);
  for (let at = 0, weight = 0; at < packed.length; at += 2, weight += WEIGHTS) {
    let number = (DIGITS[packed.charCodeAt(at)] ?? 0) * BASE + (DIGITS[packed.charCodeAt(at + 1)] ?? 0);
    for (let next = weight + WEIGHTS - 1; next >= weight; next--, number = Math.floor(number / STEPS))
      weights[next] = ((number % STEPS) - MOST_STEPS) * scale;
  }
  return weights;
}

const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));
