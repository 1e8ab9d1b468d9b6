/** Tells course material from job postings by their words; learned from the training texts (data/model/kinds.json). */
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';
import { rememberedWordsOf } from './text/words.ts';

/** For each kind, in the order of `DOCUMENT_KINDS`, a bias and one weight a feature. */
export interface KindWeights {
  readonly bias: readonly number[];
  readonly weights: readonly Readonly<ArrayLike<number>>[];
}

export interface StoredKindModel extends KindWeights {
  readonly features: readonly string[];
}

export interface KindModel extends KindWeights {
  readonly rowOf: RowOf;
}

/** The row of a feature that the model knows, by its parts as most pairs are in no model. */
type RowOf = (mark: Mark, first: string, second: string) => number | undefined;

/** Of words in headings; `second` is empty unless the feature is a pair. */
type Mark = '' | 'h:';

export function compileKinds({ features, bias, weights }: StoredKindModel): KindModel {
  const rows = new Map<string, Map<string, number>>();
  features.forEach((name, row) => {
    const [first = '', second = ''] = name.split(' ');
    rows.set(first, (rows.get(first) ?? new Map<string, number>()).set(second, row));
  });
  return { bias, weights, rowOf: (mark, first, second) => rows.get(mark === '' ? first : mark + first)?.get(second) };
}

/** A paragraph or heading of a document, as far as its kind depends on it. */
export interface KindText {
  readonly isHeading: boolean;
  readonly text: string;
}

/** What comes later adds little. */
const WORDS_READ = 1200;

/** The stems that stand in a document, those of its headings once more apart, and pairs of neighbours. */
export function kindFeaturesOf(texts: Iterable<KindText>): Set<string> {
  const features = new Set<string>();
  visitFeatures(texts, (mark, first, second) => features.add(second === '' ? mark + first : `${first} ${second}`));
  return features;
}

function visitFeatures(texts: Iterable<KindText>, visit: (mark: Mark, first: string, second: string) => void): void {
  let read = 0;
  for (const { isHeading, text } of texts) {
    if (read > WORDS_READ) break;
    const stems = rememberedWordsOf(text).map(({ stem }) => (/^\d/.test(stem) ? '#' : stem));
    read += stems.length;
    stems.forEach((stem, at) => {
      visit('', stem, '');
      if (isHeading) visit('h:', stem, '');
      if (at > 0) visit('', stems[at - 1] ?? '', stem);
    });
  }
}

/** Likelier than not, or it stays undecided. */
const SURE = 0.5;
/** A line or two tell nothing. */
const LEAST_KNOWN = 12;

export function kindByWords(texts: Iterable<KindText>, model: KindModel): DocumentKind {
  const rows = new Set<number>();
  visitFeatures(texts, (mark, first, second) => {
    const row = model.rowOf(mark, first, second);
    if (row !== undefined) rows.add(row);
  });
  if (rows.size < LEAST_KNOWN) return 'other';
  const likelihoods = kindLikelihoods([...rows], model);
  return DOCUMENT_KINDS.find((_, kind) => (likelihoods[kind] ?? 0) > SURE) ?? 'other';
}

/** `rows`: indices of features. One likelihood a kind; they add up to 1. */
export function kindLikelihoods(rows: readonly number[], { bias, weights }: KindWeights): number[] {
  const scale = 1 / Math.sqrt(rows.length + 1);
  const logits = bias.map(
    (start, kind) => start + scale * rows.reduce((sum, row) => sum + (weights[kind]?.[row] ?? 0), 0),
  );
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
