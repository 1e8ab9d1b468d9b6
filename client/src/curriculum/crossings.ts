/** Competencies by client systems, and under each the documents that take both up: the curriculum matrix of a self-study. Pure. */
import type { Competency, CoverageResult, DocumentCoverage, Translate } from '@practice-lens/server/protocol';
import { columnsOf, competencyTitle, type Column } from './columns.ts';

export interface Crossings {
  /** Columns: the client systems. */
  readonly systems: readonly Column[];
  readonly rows: readonly CompetencyRow[];
}

export interface CompetencyRow {
  readonly number: number;
  readonly title: string;
  /** Those that name it, also where it meets no client system. */
  readonly documents: readonly CrossedDocument[];
}

export interface CrossedDocument {
  readonly uri: string;
  readonly title: string;
  readonly path: string;
  /** The lines of the paragraphs, a list for each client system. */
  readonly cells: readonly (readonly number[])[];
  /** Where it is only named; none where it meets a client system. */
  readonly named: readonly number[];
}

/** A paragraph in some document. */
export interface Place {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly line: number;
}

/** Of these documents of the answer. No rows where none of them names a competency. */
export function crossingsOf(documents: readonly DocumentCoverage[], result: CoverageResult, t: Translate): Crossings {
  const systems = columnsOf(result, t).filter(({ group }) => group === 'system');
  const isNamed = documents.some(({ competencies }) => competencies.length > 0);
  const rows = result.competencies.map((one) => competencyRow(one, documents, systems, t));
  return { systems, rows: isNamed ? rows : [] };
}

const competencyRow = (
  competency: Competency,
  documents: readonly DocumentCoverage[],
  systems: readonly Column[],
  t: Translate,
): CompetencyRow => ({
  number: competency.number,
  title: competencyTitle(competency, t),
  documents: documents
    .filter(({ competencies }) => competencies.some(({ number }) => number === competency.number))
    .map((document) => crossedDocument(document, competency.number, systems)),
});

function crossedDocument(
  { uri, title, path, competencies, crossings }: DocumentCoverage,
  number: number,
  systems: readonly Column[],
): CrossedDocument {
  const own = crossings.filter((crossing) => crossing.number === number);
  const lines = competencies.filter((one) => one.number === number).map(({ range }) => range.start.line);
  return {
    ...{ uri, title, path },
    cells: systems.map(({ name }) => own.find(({ system }) => system === name)?.paragraphs ?? []),
    named: own.length > 0 ? [] : [...new Set(lines)],
  };
}

/** Behind a cell of a competency: `at` counts the client systems; nothing: where it is only named. */
export const placesIn = ({ documents }: CompetencyRow, at: number | undefined): Place[] =>
  documents.flatMap(({ uri, path, title, cells, named }) =>
    (at === undefined ? named : (cells[at] ?? [])).map((line) => ({ uri, path, title, line })),
  );
