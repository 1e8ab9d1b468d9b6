/** The curriculum as a table: a row a document, a column a level, client system or competency. Pure: numbers of the server in. */
import type { CompetencyFacts, CoverageResult, DocumentCoverage, Translate } from '@practice-lens/server/protocol';
import { signOf, type Sign } from '../signs.ts';
import { percent } from '../words.ts';

/** `apart`: paragraphs that are not counted, by the reason. */
export type Group = 'level' | 'system' | 'apart' | 'competency';

export interface Column {
  /** `level:micro`, `competency:5`. */
  readonly id: string;
  readonly group: Group;
  /** What it is called in the answer: the level, the system, the number. */
  readonly name: string;
  readonly title: string;
  /** What stands above the column, where that is shorter. */
  readonly head: string;
  readonly sign?: Sign;
}

export interface Cell {
  /** Paragraphs that address it, or that name the competency. */
  readonly count: number;
  /** 0 to 1, of the document's paragraphs that address a level; of all its paragraphs for those that are not counted. */
  readonly share: number;
  /** The degrees that the document gives a competency. */
  readonly degrees: readonly string[];
}

export interface Row {
  readonly uri: string;
  readonly title: string;
  readonly path: string;
  readonly kind: DocumentCoverage['kind'];
  /** Empty for documents outside of any folder. */
  readonly folder: string;
  readonly terms: readonly string[];
  readonly cells: readonly Cell[];
}

/** How the reader looks at the table. */
export interface Look {
  /** A column's id, or `title`. */
  readonly sort: string;
  readonly isDescending: boolean;
  /** Words of the title or the path. */
  readonly text: string;
  /** A folder, with those below it; empty: all. */
  readonly folder: string;
  /** A kind of document; empty: all. */
  readonly kind: string;
  /** Only documents that do not describe this column. */
  readonly missing: string;
  /** Only documents in which this term is marked. */
  readonly term: string;
}

export const NO_FILTER = { text: '', folder: '', kind: '', missing: '', term: '' } as const;

export const FIRST_LOOK: Look = { sort: 'title', isDescending: false, ...NO_FILTER };

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
  /** "macro: 25% of 30%" for each target. */
  readonly targets: readonly string[];
  readonly gaps: readonly string[];
  readonly problems: readonly string[];
}

export function tableOf(result: CoverageResult, look: Look, t: Translate): CurriculumTable {
  const { documents, profile, gaps, problems, targets, coverage } = result;
  const columns = columnsOf(result, t);
  const rows = documents.map((document) => rowOf(document, columns, t));
  return {
    profile: profile.title,
    meaning: profile.words,
    columns,
    rows: sorted(rows.filter(isShown(columns, look)), columns, look),
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

/** Competencies only where documents speak of them. */
function columnsOf({ coverage, documents, competencies, profile }: CoverageResult, t: Translate): Column[] {
  const levels = Object.keys(coverage.byLevel);
  const levelOfSystem = (system: string): string =>
    profile.levels.find(({ systems }) => systems.some((held) => held === system))?.level ?? '';
  const speaksOfCompetencies = documents.some((document) => document.competencies.length > 0);
  return [
    ...levels.map((name) => column('level', name, t(name), { sign: signOf(name, levels) })),
    ...Object.keys(coverage.bySystem).map((name) =>
      column('system', name, t(name), { sign: signOf(levelOfSystem(name), levels) }),
    ),
    column('apart', 'none', t('address no level'), { head: t('no level') }),
    column('apart', 'generic', t('list all systems in one formula'), { head: t('one formula') }),
    column('apart', 'named-only', t('name a level without describing work'), { head: t('only named') }),
    ...(speaksOfCompetencies
      ? competencies.map(({ number, name }) =>
          column('competency', String(number), `${number}. ${name}`, { head: String(number) }),
        )
      : []),
  ];
}

const column = (group: Group, name: string, title: string, more: Partial<Pick<Column, 'head' | 'sign'>>): Column => ({
  id: `${group}:${name}`,
  group,
  name,
  title,
  head: title,
  ...more,
});

const rowOf = (document: DocumentCoverage, columns: readonly Column[], t: Translate): Row => ({
  uri: document.uri,
  title: document.title,
  path: document.path,
  kind: document.kind,
  folder: folderOf(document.path),
  terms: document.terms,
  cells: columns.map((one) => cellOf(one, document, t)),
});

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** `a/b` is in `a` too. */
const withThoseAbove = (folder: string): string[] =>
  folder === '' ? [] : [folder, ...withThoseAbove(folderOf(folder))];

function cellOf(
  { group, name }: Column,
  { coverage, competencies }: Pick<DocumentCoverage, 'coverage' | 'competencies'>,
  t: Translate,
): Cell {
  switch (group) {
    case 'level':
      return tallyCell(coverage.byLevel[name]);
    case 'system':
      return tallyCell((coverage.bySystem as typeof coverage.byLevel)[name]);
    case 'apart':
      return apartCell(name, coverage);
    case 'competency':
      return competencyCell(
        competencies.filter(({ number }) => String(number) === name),
        t,
      );
  }
}

const tallyCell = (tally: { readonly blocks: number; readonly share: number } | undefined): Cell => ({
  count: tally?.blocks ?? 0,
  share: tally?.share ?? 0,
  degrees: [],
});

function apartCell(name: string, coverage: DocumentCoverage['coverage']): Cell {
  const { labelled, unlabelled, generic, namedOnly, otherLanguage, readings } = coverage;
  const { blocks } = name === 'none' ? unlabelled : name === 'generic' ? generic : namedOnly;
  const all = [labelled, unlabelled, generic, namedOnly, otherLanguage, readings];
  const total = all.reduce((sum, one) => sum + one.blocks, 0);
  return { count: blocks, share: total === 0 ? 0 : blocks / total, degrees: [] };
}

const competencyCell = (mentions: readonly Pick<CompetencyFacts, 'degree'>[], t: Translate): Cell => ({
  count: mentions.length,
  share: 0,
  degrees: [...new Set(mentions.flatMap(({ degree }) => (degree === undefined ? [] : t(degree))))],
});

/** Of a competency: how many documents name it. */
function totalOf(of: Column, { coverage, documents }: CoverageResult, t: Translate): Cell {
  if (of.group !== 'competency') return cellOf(of, { coverage, competencies: [] }, t);
  const naming = documents.filter(({ competencies }) => competencies.some(({ number }) => String(number) === of.name));
  return { count: naming.length, share: documents.length === 0 ? 0 : naming.length / documents.length, degrees: [] };
}

const isShown =
  (columns: readonly Column[], { text, folder, kind, missing, term }: Look) =>
  (row: Row): boolean => {
    const at = columns.findIndex(({ id }) => id === missing);
    const words = text.toLowerCase().split(/\s+/);
    const said = `${row.title} ${row.path}`.toLowerCase();
    return (
      words.every((word) => said.includes(word)) &&
      (folder === '' || withThoseAbove(row.folder).includes(folder)) &&
      (kind === '' || row.kind === kind) &&
      (term === '' || row.terms.includes(term)) &&
      (at < 0 || row.cells[at]?.count === 0)
    );
  };

function sorted(rows: readonly Row[], columns: readonly Column[], { sort, isDescending }: Look): Row[] {
  const at = columns.findIndex(({ id }) => id === sort);
  const direction = isDescending ? -1 : 1;
  const compare = (a: Row, b: Row): number =>
    at < 0 ? COLLATOR.compare(a.title, b.title) : (a.cells[at]?.count ?? 0) - (b.cells[at]?.count ?? 0);
  return rows.toSorted((a, b) => direction * compare(a, b) || COLLATOR.compare(a.path, b.path));
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
