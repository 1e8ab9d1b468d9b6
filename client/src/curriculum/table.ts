/** The curriculum as a table: a row a document, a column a level, client system or competency. Pure: numbers of the server in. */
import type { CoverageResult, DocumentCoverage, Translate } from '@practice-lens/server/protocol';
import { percent } from '../words.ts';
import { cellOf, totalOf, type Cell, type Row } from './cells.ts';
import { columnsOf, type Column } from './columns.ts';
import { crossingsOf, type Crossings } from './crossings.ts';
import { folderOf, isShown, sorted, withThoseAbove, type Look } from './look.ts';

export interface CurriculumTable {
  readonly profile: string;
  /** Which client systems make up which level, in plain words. */
  readonly meaning: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Of all documents, shown or not. */
  readonly total: readonly Cell[];
  readonly documents: number;
  readonly kinds: readonly DocumentCoverage['kind'][];
  readonly folders: readonly string[];
  readonly terms: readonly string[];
  readonly look: Look;
  /** Of the documents that are shown. */
  readonly crossings: Crossings;
  /** "macro: 25% of 30%" for each target. */
  readonly targets: readonly string[];
  readonly gaps: readonly string[];
  readonly problems: readonly string[];
}

export function tableOf(result: CoverageResult, look: Look, t: Translate): CurriculumTable {
  const { documents, profile, gaps, problems, targets, coverage } = result;
  const columns = columnsOf(result, t);
  const rows = documents.map((document) => rowOf(document, columns, t));
  const shown = sorted(rows.filter(isShown(columns, look)), columns, look);
  const uris = new Set(shown.map(({ uri }) => uri));
  return {
    profile: profile.title,
    meaning: profile.words,
    columns,
    rows: shown,
    crossings: crossingsOf(
      documents.filter(({ uri }) => uris.has(uri)),
      result,
      t,
    ),
    total: columns.map((column) => totalOf(column, result, t)),
    documents: documents.length,
    kinds: [...new Set(documents.map(({ kind }) => kind))].sort(),
    folders: [...new Set(rows.flatMap(({ folder }) => withThoseAbove(folder)))].sort(),
    terms: [...new Set(rows.flatMap(({ terms }) => terms))].sort(),
    look,
    targets: Object.entries(targets).map(([level, share]) =>
      t('{0}: {1} so far, {2} aimed at', t(level), percent(coverage.byLevel[level]?.share ?? 0), percent(share)),
    ),
    gaps: gaps.map(({ message }) => message),
    problems: problems.map(({ where, message, hint }) => `${where}: ${message} ${hint}`),
  };
}

const rowOf = (document: DocumentCoverage, columns: readonly Column[], t: Translate): Row => ({
  uri: document.uri,
  title: document.title,
  path: document.path,
  kind: document.kind,
  folder: folderOf(document.path),
  terms: document.terms,
  cells: columns.map((one) => cellOf(one, document, t)),
});
