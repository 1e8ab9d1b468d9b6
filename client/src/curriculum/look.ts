/** How a reader looks at the curriculum's table: which documents, in which order. Pure. */
import type { Row } from './cells.ts';
import type { Column } from './columns.ts';

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
  /** The number of the competency whose documents are shown; empty: none. */
  readonly crossed: string;
  /** The document that is shown beside others, by its URI; empty: none. */
  readonly beside: string;
}

export const NO_FILTER = { text: '', folder: '', kind: '', missing: '', term: '' } as const;

export const FIRST_LOOK: Look = { sort: 'title', isDescending: false, crossed: '', beside: '', ...NO_FILTER };

export const isShown =
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

export function sorted(rows: readonly Row[], columns: readonly Column[], { sort, isDescending }: Look): Row[] {
  const at = columns.findIndex(({ id }) => id === sort);
  const direction = isDescending ? -1 : 1;
  const compare = (a: Row, b: Row): number =>
    at < 0 ? COLLATOR.compare(a.title, b.title) : (a.cells[at]?.count ?? 0) - (b.cells[at]?.count ?? 0);
  return rows.toSorted((a, b) => direction * compare(a, b) || COLLATOR.compare(a.path, b.path));
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** `a/b` is in `a` too. */
export const withThoseAbove = (folder: string): string[] =>
  folder === '' ? [] : [folder, ...withThoseAbove(folderOf(folder))];
