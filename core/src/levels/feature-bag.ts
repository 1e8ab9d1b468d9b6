/** Features of a block, collected under their keys. */
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Keys } from './feature-keys.ts';

export interface Feature<Key = string> {
  readonly key: Key;
  readonly value: number;
  /** Where it comes from; `shape` is of no word in particular. */
  readonly from: FeatureOrigin;
  /** Offsets into the prose of the block, its heading or its lead-in. */
  readonly spans: readonly Span[];
}

export type FeatureOrigin = 'text' | 'lead-in' | 'heading' | 'shape';

interface Growing<Key> extends Feature<Key> {
  value: number;
  readonly spans: Span[];
}

/** Of two features with the same key the stronger value counts, and the places add up. */
export class FeatureBag<Key> {
  readonly #features = new Map<Key, Growing<Key>>();
  readonly #keys: Keys<Key>;

  constructor(keys: Keys<Key>) {
    this.#keys = keys;
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
    this.#put(this.#keys.of(kind, first, second), value, from, span, other);
  }

  addWord(kind: string, word: Word, value: number, from: FeatureOrigin): void {
    this.#put(this.#keys.ofWord(kind, word), value, from, from === 'shape' ? undefined : word);
  }

  addPair(kind: string, word: Word, next: Word, value: number, from: FeatureOrigin): void {
    this.#put(this.#keys.ofPair(kind, word, next), value, from, word, next);
  }

  #put(key: Key | undefined, value: number, from: FeatureOrigin, span?: Span, other?: Span): void {
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
