/** What other documents of a curriculum describe as well: each point with its paragraphs here and there, no score of likeness. */
import type { DocumentKind } from '../document-kind.ts';
import type { Level, System } from '../levels/systems.ts';
import type { Coverage } from './coverage.ts';
import type { Crossing } from './crossings.ts';

/** Something that a document describes: a competency with a client system, or one of the two, or a level. */
export type Point =
  | { readonly of: 'crossing'; readonly number: number; readonly system: System }
  | { readonly of: 'competency'; readonly number: number }
  | { readonly of: 'system'; readonly system: System }
  | { readonly of: 'level'; readonly level: Level };

/** A point of both documents, with the paragraphs of each; of a competency those that name it. */
export type Shared = Point & { readonly here: number; readonly there: number };

export interface Overlap {
  readonly path: string;
  /** Its place among the documents: those of several folders may have the same path. */
  readonly at: number;
  /** In the order crossings, competencies, client systems, levels. */
  readonly shared: readonly Shared[];
}

export interface OverlappingDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly coverage: Pick<Coverage, 'byLevel' | 'bySystem'>;
  readonly competencies: readonly { readonly number: number }[];
  readonly crossings: readonly Omit<Crossing, 'paragraphs'>[];
}

/** More would hide those that matter. */
const MOST = 5;

/**
 * For documents by their places: those of the same kind that share most with one. First those with most competencies that meet
 * the same client systems, then with most of the same competencies, then with most paragraphs about the same systems in both.
 */
export function overlapsAmong(documents: readonly OverlappingDocument[]): (at: number) => readonly Overlap[] {
  const counted = documents.map((document, at): Counted => ({ ...document, at, points: pointsOf(document) }));
  return (at) => {
    const one = counted[at];
    return one ? overlapsWith(one, counted) : [];
  };
}

interface Counted extends OverlappingDocument {
  readonly at: number;
  readonly points: ReadonlyMap<string, CountedPoint>;
}

interface CountedPoint {
  readonly point: Point;
  readonly count: number;
}

const overlapsWith = (one: Counted, all: readonly Counted[]): Overlap[] =>
  all
    .filter((other) => other !== one && other.kind === one.kind)
    .map(({ path, at, points }): Overlap => ({ path, at, shared: sharedOf(one.points, points) }))
    .filter(({ shared }) => shared.length > 0)
    .map((overlap) => ({ overlap, order: orderOf(overlap) }))
    .sort(byOrder)
    .slice(0, MOST)
    .map(({ overlap }) => overlap);

const sharedOf = (here: Counted['points'], there: Counted['points']): Shared[] =>
  [...here].flatMap(([key, { point, count }]): Shared[] => {
    const other = there.get(key)?.count;
    return other === undefined ? [] : [{ ...point, here: count, there: other }];
  });

function pointsOf({ crossings, competencies, coverage }: OverlappingDocument): Counted['points'] {
  const numbers = [...new Set(competencies.map(({ number }) => number))].sort((a, b) => a - b);
  const points: CountedPoint[] = [
    ...crossings.map(({ number, system, blocks }) => ({
      point: { of: 'crossing', number, system } as const,
      count: blocks,
    })),
    ...numbers.map((number) => ({
      point: { of: 'competency', number } as const,
      count: competencies.filter((one) => one.number === number).length,
    })),
    ...Object.entries(coverage.bySystem).map(([system, { blocks }]) => ({
      point: { of: 'system', system: system as System } as const,
      count: blocks,
    })),
    ...Object.entries(coverage.byLevel).map(([level, { blocks }]) => ({
      point: { of: 'level', level } as const,
      count: blocks,
    })),
  ];
  return new Map(points.filter(({ count }) => count > 0).map((one) => [Object.values(one.point).join(' '), one]));
}

/** What is looked at first comes first. */
const orderOf = ({ shared }: Overlap): readonly number[] => [
  new Set(shared.flatMap((one) => (one.of === 'crossing' ? one.number : []))).size,
  shared.filter(({ of }) => of === 'competency').length,
  sum(shared.map(({ of, here, there }) => (of === 'system' ? Math.min(here, there) : 0))),
];

interface Ordered {
  readonly overlap: Overlap;
  readonly order: readonly number[];
}

function byOrder(a: Ordered, b: Ordered): number {
  const at = a.order.findIndex((count, place) => count !== b.order[place]);
  return at < 0 ? byPath(a.overlap, b.overlap) : (b.order[at] ?? 0) - (a.order[at] ?? 0);
}

/** Documents with the same path stay in the order that they have. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path === b.path ? 0 : a.path < b.path ? -1 : 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
