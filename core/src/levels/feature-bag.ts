/** Features of a block, collected under keys: their names while a model is trained, its rows of weights while it is used. */
import type { Span } from '../text/span.ts';

export interface Feature<Key = string> {
  readonly key: Key;
  readonly value: number;
  /** Where it comes from; `shape` is of no word in particular. */
  readonly from: FeatureOrigin;
  /** Offsets into the prose of the block, its heading or its lead-in. */
  readonly spans: readonly Span[];
}

export type FeatureOrigin = 'text' | 'lead-in' | 'heading' | 'shape';

/** The key of a feature, which is a kind with one word or two (`second` is empty then); nothing when it is of no interest. */
export type KeyOf<Key> = (kind: string, first: string, second: string) => Key | undefined;

/** The name of a feature: `w assess`, `b assess family`. None of its parts holds a space. */
export const nameOf: KeyOf<string> = (kind, first, second) =>
  second === '' ? `${kind} ${first}` : `${kind} ${first} ${second}`;

/**
 * The row of each feature that a model knows. By parts, since most pairs of words are in no model: looking one up is not to
 * make a text first.
 */
export function rowsOf(names: readonly string[]): KeyOf<number> {
  const words = new Map<string, Map<string, number>>();
  const pairs = new Map<string, Map<string, Map<string, number>>>();
  names.forEach((name, row) => {
    const [kind = '', first = '', second = ''] = name.split(' ');
    if (second === '') within(words, kind).set(first, row);
    else within(within(pairs, kind), first).set(second, row);
  });
  return (kind, first, second) =>
    second === '' ? words.get(kind)?.get(first) : pairs.get(kind)?.get(first)?.get(second);
}

function within<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const map = maps.get(key) ?? new Map<string, T>();
  maps.set(key, map);
  return map;
}

interface Growing<Key> extends Feature<Key> {
  value: number;
  readonly spans: Span[];
}

/** Of two features with the same key the stronger value counts, and the places add up. */
export class FeatureBag<Key> {
  readonly #features = new Map<Key, Growing<Key>>();
  readonly #keyOf: KeyOf<Key>;

  constructor(keyOf: KeyOf<Key>) {
    this.#keyOf = keyOf;
  }

  /** `span` and `other`: the words that it comes from. */
  add(
    kind: string,
    first: string,
    second: string,
    value: number,
    from: FeatureOrigin,
    span?: Span,
    other?: Span,
  ): void {
    const key = this.#keyOf(kind, first, second);
    if (key === undefined) return;
    let feature = this.#features.get(key);
    if (!feature) this.#features.set(key, (feature = { key, value, from, spans: [] }));
    else if (value > feature.value) feature.value = value;
    if (span) feature.spans.push(span);
    if (other) feature.spans.push(other);
  }

  features(): Feature<Key>[] {
    return [...this.#features.values()];
  }
}
