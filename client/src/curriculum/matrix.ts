/** Head, rows and foot of the curriculum's table as HTML. Pure; every word of the documents is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape, signHtml } from '../page/html.ts';
import { documents, paragraphs, percent } from '../words.ts';
import { button, emptyCell } from './button.ts';
import type { Cell, Row } from './cells.ts';
import type { Column, Group } from './columns.ts';
import type { Look } from './look.ts';
import type { CurriculumTable } from './table.ts';

/** Each row by its name. */
export const rowsHtml = (
  { rows, columns }: Pick<CurriculumTable, 'rows' | 'columns'>,
  t: Translate,
): ReadonlyMap<string, string> => new Map(rows.map((row) => [row.uri, rowHtml(row, columns, t)]));

const groupTitles = (t: Translate): Readonly<Record<Group, string>> => ({
  level: t('Practice levels'),
  system: t('Client systems'),
  apart: t('Not counted'),
  competency: t('Competencies (EPAS 2022)'),
});

export function head({ columns, look }: CurriculumTable, t: Translate): string {
  const titles = groupTitles(t);
  const groups = (Object.keys(titles) as Group[]).flatMap((group) => {
    const size = columns.filter((one) => one.group === group).length;
    return size > 0 ? [`<th scope="colgroup" colspan="${size}">${escape(titles[group])}</th>`] : [];
  });
  return `<thead><tr><td></td>${groups.join('')}</tr><tr>${sortable('title', t('Document'), t('Document'), '', look, t)}${columns
    .map((one) => sortable(one.id, one.head, meaningOf(one, t), one.sign ? signHtml(one.sign) : '', look, t, one.group))
    .join('')}</tr></thead>`;
}

function meaningOf({ group, title }: Column, t: Translate): string {
  switch (group) {
    case 'level':
      return t('Paragraphs that address the level {0}', title);
    case 'system':
      return t('Paragraphs that address the client system {0}', title);
    case 'apart':
      return t('Paragraphs that {0}', title);
    case 'competency':
      return t('Paragraphs that name competency {0}', title);
  }
}

/** Numbers are looked at from the largest, titles from A. */
function sortable(
  id: string,
  text: string,
  title: string,
  sign: string,
  { sort, isDescending }: Look,
  t: Translate,
  group = 'document',
): string {
  const isSorted = sort === id;
  const next = { sort: id, isDescending: isSorted ? !isDescending : id !== 'title' };
  const order = isSorted ? ` aria-sort="${isDescending ? 'descending' : 'ascending'}"` : '';
  const arrow = isSorted ? `<span aria-hidden="true">${isDescending ? ' ↓' : ' ↑'}</span>` : '';
  return `<th scope="col" class="${group}"${order}>${button({ look: next }, `${sign}<span>${escape(text)}</span>${arrow}`, t('{0}: sort', title), 'sort', { key: id })}</th>`;
}

const rowHtml = ({ uri, title, path, cells }: Row, columns: readonly Column[], t: Translate): string =>
  `<tr data-row="${escape(uri)}"><th scope="row">${button({ open: uri }, escape(title), path, 'name')}<small>${escape(path)}</small></th>${cells
    .map((cell, at) => cellHtml(cell, columns[at], uri, title, t))
    .join('')}</tr>`;

function cellHtml(cell: Cell, column: Column | undefined, uri: string, title: string, t: Translate): string {
  if (!column) return '';
  if (cell.count === 0 && column.group === 'apart')
    return `<td class="quiet" title="${escape(meaningOf(column, t))}">0</td>`;
  if (cell.count === 0) return emptyCell(t);
  const label = `${title}, ${column.title}: ${paragraphs(cell.count, t)}${addedTo(cell, column, t)}`;
  const said = cell.degrees.length > 0 ? escape(cell.degrees.join(', ')) : String(cell.count);
  return `<td>${button({ cell: { uri, column: column.id } }, `${said}${bar(cell, column)}`, label, 'number')}</td>`;
}

function addedTo({ degrees, share }: Cell, { group }: Column, t: Translate): string {
  if (group === 'apart') return `, ${t('{0} of its paragraphs', percent(share))}`;
  return degrees.length > 0 ? `, ${degrees.join(', ')}` : '';
}

const bar = ({ share }: Cell, { group, sign }: Column): string =>
  group === 'competency'
    ? ''
    : `<svg class="share ${sign ? `tone${sign.tone}` : 'quiet'}" width="100%" height="4" aria-hidden="true"><rect width="${percent(share)}" height="4"/></svg>`;

export function foot({ columns, total }: CurriculumTable, t: Translate): string {
  const cells = total.map((cell, at) => {
    const column = columns[at];
    if (!column) return '';
    const label = `${t('All documents')}, ${column.title}: ${totalMeaning(cell, column, t)}`;
    if (cell.count === 0) return `<td title="${escape(label)}">0</td>`;
    return `<td>${button({ total: column.id }, `${cell.count}${bar(cell, column)}`, label, 'number')}</td>`;
  });
  return `<tfoot><tr><th scope="row">${escape(t('All documents'))}</th>${cells.join('')}</tr></tfoot>`;
}

function totalMeaning({ count, share }: Cell, { group }: Column, t: Translate): string {
  switch (group) {
    case 'competency':
      return t('named in {0}', documents(count, t));
    case 'apart':
      return t(
        '{0}, {1} of all paragraphs; a paragraph that stands in several documents counts once',
        paragraphs(count, t),
        percent(share),
      );
    default:
      return t(
        '{0}, {1} of all paragraphs that address a level; a paragraph that stands in several documents counts once',
        paragraphs(count, t),
        percent(share),
      );
  }
}
