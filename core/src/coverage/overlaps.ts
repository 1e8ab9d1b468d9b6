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
  const described = documents.map((document, at): Described => ({ ...document, at, points: pointsOf(document) }));
  const keys = [...new Set(described.flatMap(({ points }) => [...points.keys()]))];
  const counted = described.map((document): Counted => ({ ...document, ...countsOf(document, keys) }));
  return (at) => {
    const one = counted[at];
    return one ? overlapsWith(one, counted) : [];
  };
}

interface Described extends OverlappingDocument {
  readonly at: number;
  readonly points: ReadonlyMap<string, CountedPoint>;
}

/** Places are those of a point among all points of all documents. */
interface Counts {
  /** At each place; 0 where the document does not describe it. */
  readonly counts: readonly number[];
  /** Places of what it describes. */
  readonly all: readonly number[];
  /** Of crossings, a list for each competency. */
  readonly crossed: readonly (readonly number[])[];
  readonly named: readonly number[];
  readonly systems: readonly number[];
}

type Counted = Described & Counts;

interface CountedPoint {
  readonly point: Point;
  readonly count: number;
}

function countsOf({ points, crossings }: Described, keys: readonly string[]): Counts {
  const found = keys.map((key) => points.get(key));
  const placesOf = (isAsked: (point: Point) => boolean): number[] =>
    found.flatMap((one, place) => (one && isAsked(one.point) ? place : []));
  const numbers = [...new Set(crossings.map(({ number }) => number))];
  return {
    counts: found.map((one) => one?.count ?? 0),
    all: placesOf(() => true),
    crossed: numbers.map((number) => placesOf((point) => point.of === 'crossing' && point.number === number)),
    named: placesOf(({ of }) => of === 'competency'),
    systems: placesOf(({ of }) => of === 'system'),
  };
}

/** Every document is held beside every other: hence numbers at places, and points only of those that are kept. */
const overlapsWith = (one: Counted, others: readonly Counted[]): Overlap[] =>
  others
    .filter((other) => other !== one && other.kind === one.kind && one.all.some((place) => other.counts[place]))
    .map((other): Ordered => ({ other, order: orderOf(one, other) }))
    .sort(byOrder)
    .slice(0, MOST)
    .map(({ other: { path, at, points } }) => ({ path, at, shared: sharedOf(one.points, points) }));

const sharedOf = (here: Described['points'], there: Described['points']): Shared[] =>
  [...here].flatMap(([key, { point, count }]): Shared[] => {
    const other = there.get(key)?.count;
    return other === undefined ? [] : [{ ...point, here: count, there: other }];
  });

function pointsOf({ crossings, competencies, coverage }: OverlappingDocument): Described['points'] {
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

interface Ordered {
  readonly other: Counted;
  /** What is looked at first comes first. */
  readonly order: readonly [crossings: number, competencies: number, paragraphs: number];
}

function orderOf({ counts, crossed, named, systems }: Counted, other: Counted): Ordered['order'] {
  const there = (place: number): number => other.counts[place] ?? 0;
  return [
    sum(crossed, (places) => Number(places.some(there))),
    sum(named, (place) => Number(there(place) > 0)),
    sum(systems, (place) => Math.min(counts[place] ?? 0, there(place))),
  ];
}

const byOrder = ({ other: a, order: first }: Ordered, { other: b, order: second }: Ordered): number =>
  second[0] - first[0] || second[1] - first[1] || second[2] - first[2] || byPath(a, b);

/** Documents with the same path stay in the order that they have. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path === b.path ? 0 : a.path < b.path ? -1 : 1;

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
