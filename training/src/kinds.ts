/** Learns to tell course material from job postings: a linear model over the words of whole documents. */
import {
  DOCUMENT_KINDS,
  kindFeaturesOf,
  kindLikelihoods,
  type DocumentKind,
  type KindText,
  type StoredKindModel,
} from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';
import { randomFrom, shuffle } from './random.ts';

export interface KnownDocument {
  readonly source: string;
  readonly kind: DocumentKind;
  readonly features: ReadonlySet<string>;
}

/** Class specifications are job descriptions; guides and articles are neither. */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  posting: 'posting',
  task: 'posting',
  syllabus: 'curriculum',
  catalogue: 'curriculum',
};

export function documentsOf(blocks: readonly LabelledBlock[]): KnownDocument[] {
  const byDocument = new Map<string, LabelledBlock[]>();
  for (const block of blocks) byDocument.set(block.document, [...(byDocument.get(block.document) ?? []), block]);
  return [...byDocument.values()].flatMap((own): KnownDocument[] => {
    const [first] = own;
    return first
      ? [{ source: first.source, kind: KINDS[first.documentKind] ?? 'other', features: kindFeaturesOf(textsOf(own)) }]
      : [];
  });
}

function textsOf(blocks: readonly LabelledBlock[]): KindText[] {
  const headings = new Set(blocks.flatMap(({ view }) => view.headingPath));
  return [
    ...[...headings].map((text) => ({ isHeading: true, text })),
    ...blocks.map(({ view }) => ({ isHeading: false, text: view.text })),
  ];
}

const OPTIONS = { leastDocuments: 6, epochs: 30, rate: 0.5, cooling: 0.93, decay: 0.002, kept: 1500, seed: 17 };

export function fitKinds(documents: readonly KnownDocument[]): StoredKindModel {
  const features = commonOf(documents);
  const weights = DOCUMENT_KINDS.map(() => new Float64Array(features.length));
  const bias = DOCUMENT_KINDS.map(() => 0);
  learn(examplesOf(documents, features), bias, weights);
  return pruned(features, bias, weights);
}

function commonOf(documents: readonly KnownDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of documents) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= OPTIONS.leastDocuments ? [name] : [])).sort();
}

interface Example {
  readonly rows: readonly number[];
  readonly wanted: number;
  /** Rare kinds weigh more. */
  readonly weight: number;
}

function examplesOf(documents: readonly KnownDocument[], features: readonly string[]): Example[] {
  const index = new Map(features.map((name, at) => [name, at]));
  const sizeOf = (kind: DocumentKind): number => documents.filter((other) => other.kind === kind).length;
  return documents.map(({ kind, features: own }) => ({
    rows: [...own].flatMap((name) => index.get(name) ?? []),
    wanted: DOCUMENT_KINDS.indexOf(kind),
    weight: Math.sqrt(documents.length / DOCUMENT_KINDS.length / sizeOf(kind)),
  }));
}

function learn(examples: readonly Example[], bias: number[], weights: readonly Float64Array[]): void {
  const order = [...examples];
  const random = randomFrom(OPTIONS.seed);
  for (let epoch = 0, rate = OPTIONS.rate; epoch < OPTIONS.epochs; epoch++, rate *= OPTIONS.cooling) {
    shuffle(order, random);
    for (const example of order) step(example, rate, bias, weights);
  }
}

function step({ rows, wanted, weight }: Example, rate: number, bias: number[], weights: readonly Float64Array[]): void {
  const scale = 1 / Math.sqrt(rows.length + 1);
  const said = kindLikelihoods(rows, { bias, weights });
  weights.forEach((own, kind) => {
    const error = ((said[kind] ?? 0) - (kind === wanted ? 1 : 0)) * weight;
    bias[kind] = (bias[kind] ?? 0) - rate * 0.1 * error;
    for (const row of rows) own[row] = (own[row] ?? 0) - rate * (error * scale + OPTIONS.decay * (own[row] ?? 0));
  });
}

/** Only the features that tell most, rounded. */
function pruned(
  features: readonly string[],
  bias: readonly number[],
  weights: readonly Float64Array[],
): StoredKindModel {
  const strength = (at: number): number => Math.max(...weights.map((own) => Math.abs(own[at] ?? 0)));
  const kept = [...features.keys()]
    .sort((a, b) => strength(b) - strength(a) || a - b)
    .slice(0, OPTIONS.kept)
    .sort((a, b) => a - b);
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    features: kept.map((at) => features[at] ?? ''),
    bias: bias.map(rounded),
    weights: weights.map((own) => kept.map((at) => rounded(own[at] ?? 0))),
  };
}
