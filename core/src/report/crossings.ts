/** Competencies by document and client system, as the reports tell them. */
import { SYSTEMS, type System } from '../levels/systems.ts';
import type { Translate } from '../translate.ts';
import type { Shared } from '../coverage/overlaps.ts';
import type { DocumentReport, Report } from './json.ts';

/** A document that names a competency. */
export interface CrossingRow {
  readonly number: number;
  readonly name: string;
  readonly document: DocumentReport;
  /** Its place among the documents. */
  readonly at: number;
  readonly blockAt: BlockPlaces;
  /** The lines of the paragraphs for each of `SYSTEMS`, from zero. */
  readonly cells: readonly (readonly number[])[];
  /** Where it is only named; none where it meets a client system. */
  readonly named: readonly number[];
}

/** The places of the blocks of a document, by the lines that they begin at. A line of the front matter is in none. */
export type BlockPlaces = ReadonlyMap<number, number>;

/** Of blocks that begin at one line the first. */
export const blockPlaces = ({ blocks }: DocumentReport): BlockPlaces =>
  new Map(blocks.map(({ range }, place) => [range.start.line, place] as const).reverse());

/** By competency, then as the documents stand. */
export function crossingRows({ documents, competencies }: Report): CrossingRow[] {
  const places = documents.map(blockPlaces);
  return competencies.flatMap(({ number, name }) =>
    documents.flatMap((document, at): CrossingRow[] => {
      const mentions = document.competencies.filter((one) => one.number === number);
      if (mentions.length === 0) return [];
      const cells = SYSTEMS.map((system) => linesOf(document, number, system));
      const isDescribed = cells.some((lines) => lines.length > 0);
      const named = isDescribed ? [] : [...new Set(mentions.map(({ range }) => range.start.line))];
      return [{ number, name, document, at, blockAt: places[at] ?? new Map(), cells, named }];
    }),
  );
}

export const linesOf = ({ crossings }: DocumentReport, number: number, system: System): readonly number[] =>
  crossings.find((one) => one.number === number && one.system === system)?.paragraphs.map(({ start }) => start.line) ??
  [];

export const whatCrosses = (t: Translate): string =>
  t(
    'Lines of the paragraphs that address a client system and name a competency, or stand under a heading or a lead-in that names it. What only the competency’s own name lists is not counted.',
  );

export const whatIsNamed = (t: Translate): string =>
  t(
    'Only named: no client system is described where the document names the competency; in front matter it is named for the whole document.',
  );

export const whatOverlaps = (t: Translate): string =>
  t(
    'Up to five documents of the same kind, with the paragraphs of each. First those that take up most of the same competencies with the same client systems, then those that name most of the same competencies, then those with most paragraphs about the same client systems. That two documents describe the same may well be wanted.',
  );

/** What two documents share, in words. */
export function pointOf(shared: Shared, { competencies }: Pick<Report, 'competencies'>, t: Translate): string {
  switch (shared.of) {
    case 'crossing':
      return t('Competency {0} with the client system {1}', shared.number, t(shared.system));
    case 'competency':
      return t(
        'Competency {0}, {1}',
        shared.number,
        t(competencies.find(({ number }) => number === shared.number)?.name ?? ''),
      );
    case 'system':
      return t('Client system {0}', t(shared.system));
    case 'level':
      return t('Level {0}', t(shared.level));
  }
}
