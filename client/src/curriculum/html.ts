/** The curriculum's table as HTML. Pure: a table in, a text out; every word of the documents is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape, signHtml } from '../page/html.ts';
import { documents, paragraphs, percent } from '../words.ts';
import type { Cell, Column, CurriculumTable, Group, Look, Row } from './table.ts';
import { NO_FILTER } from './table.ts';

/** What the page sends when something in it is pressed or changed. */
export interface Message {
  readonly command?: 'ready' | 'switchProfile' | 'export' | 'clear';
  readonly open?: string;
  /** A document and a column: which paragraphs? */
  readonly cell?: { readonly uri: string; readonly column: string };
  readonly look?: Partial<Look>;
}

/** With its rows, or with others' place for them. */
export function curriculumHtml(
  table: CurriculumTable,
  t: Translate,
  rows: string = [...rowsHtml(table, t).values()].join(''),
): string {
  return [
    `<h1>${escape(t('Curriculum'))}</h1>`,
    `<p class="sub">${escape(documents(table.documents, t))} · ${button({ command: 'switchProfile' }, `${escape(table.profile)} ▾`, t('Choose another framework for levels'), 'chip')} ${escape(table.meaning)} ${button({ command: 'export' }, escape(t('Export…')), t('Write a report to hand on: HTML, CSV, Markdown or JSON'), 'chip')}</p>`,
    ...table.problems.map((problem) => `<p class="note">${escape(problem)}</p>`),
    filters(table, t),
    `<p class="quiet" id="meaning">${escape(caption(t))}</p><div class="scroll"><table class="matrix" aria-describedby="meaning">${head(table, t)}<tbody>${rows}</tbody>${foot(table, t)}</table></div>`,
    list(t('Targets'), table.targets),
    list(t('Not described here so far'), table.gaps),
  ].join('\n');
}

/** Each row by its name. */
export const rowsHtml = (
  { rows, columns }: Pick<CurriculumTable, 'rows' | 'columns'>,
  t: Translate,
): ReadonlyMap<string, string> => new Map(rows.map((row) => [row.uri, rowHtml(row, columns, t)]));

const caption = (t: Translate): string =>
  t(
    'Paragraphs of each document that address a level or client system, and paragraphs that name a competency. A paragraph may count in several columns. Press a number to see its paragraphs.',
  );

const groupTitles = (t: Translate): Readonly<Record<Group, string>> => ({
  level: t('Practice levels'),
  system: t('Client systems'),
  apart: t('Not counted'),
  competency: t('Competencies (EPAS 2022)'),
});

function filters(table: CurriculumTable, t: Translate): string {
  const { look, kinds, folders, terms, columns, rows, documents: all } = table;
  const option = (value: string, text: string, current: string): string =>
    `<option value="${escape(value)}"${value === current ? ' selected' : ''}>${escape(text)}</option>`;
  const choice = (name: keyof typeof NO_FILTER, title: string, choices: readonly Choice[], meaning: string): string =>
    choices.length === 0
      ? ''
      : `<label>${escape(title)} <select data-key="${name}" data-look="${name}" title="${escape(meaning)}">${option('', t('all'), look[name])}${choices.map(([value, text]) => option(value, text, look[name])).join('')}</select></label>`;
  const isFiltered = Object.keys(NO_FILTER).some((name) => look[name as keyof typeof NO_FILTER] !== '');
  return `<div class="filters" role="search">
<label>${escape(t('Words in title or path'))} <input type="search" data-key="text" data-look="text" value="${escape(look.text)}" title="${escape(t('Only documents whose title or path holds each of these words'))}"></label>
${choice('folder', t('In folder'), folders.map(sameOf), t('Only documents of this folder and of those below it'))}
${choice(
  'kind',
  t('Kind'),
  kinds.map((kind) => [kind, kindTitle(kind, t)]),
  t('Only documents of this kind'),
)}
${choice(
  'missing',
  t('Not described'),
  columns.filter(({ group }) => group !== 'apart').map(({ id, title }) => [id, title]),
  t('Only documents that do not describe this'),
)}
${choice('term', t('Wording'), terms.map(sameOf), t('Only documents in which this wording is marked'))}
<span role="status">${escape(t('{0} of {1} shown', rows.length, documents(all, t)))}</span>${isFiltered ? button({ command: 'clear' }, escape(t('Show all')), t('Take the filters away'), 'link') : ''}
</div>`;
}

type Choice = readonly [value: string, text: string];
const sameOf = (name: string): Choice => [name, name];

function kindTitle(kind: Row['kind'], t: Translate): string {
  switch (kind) {
    case 'curriculum':
      return t('course material');
    case 'posting':
      return t('job postings');
    case 'other':
      return t('other documents');
  }
}

function head({ columns, look }: CurriculumTable, t: Translate): string {
  const titles = groupTitles(t);
  const groups = (Object.keys(titles) as Group[]).flatMap((group) => {
    const size = columns.filter((one) => one.group === group).length;
    return size > 0 ? [`<th scope="colgroup" colspan="${size}">${escape(titles[group])}</th>`] : [];
  });
  return `<thead><tr><td></td>${groups.join('')}</tr><tr>${sortable('title', t('Document'), t('Document'), '', look, t)}${columns
    .map((one) => sortable(one.id, one.head, one.title, one.sign ? signHtml(one.sign) : '', look, t, one.group))
    .join('')}</tr></thead>`;
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
  return `<th scope="col" class="${group}"${order}>${button({ look: next }, `${sign}<span>${escape(text)}</span>${arrow}`, t('{0}: sort', title), 'sort', id)}</th>`;
}

const rowHtml = ({ uri, title, path, cells }: Row, columns: readonly Column[], t: Translate): string =>
  `<tr data-row="${escape(uri)}"><th scope="row">${button({ open: uri }, escape(title), path, 'name')}<small>${escape(path)}</small></th>${cells
    .map((cell, at) => cellHtml(cell, columns[at], uri, title, t))
    .join('')}</tr>`;

function cellHtml(cell: Cell, column: Column | undefined, uri: string, title: string, t: Translate): string {
  if (!column) return '';
  if (cell.count === 0 && column.group === 'apart') return '<td class="quiet">0</td>';
  if (cell.count === 0) return `<td class="empty"><span class="spoken">${escape(t('not described here'))}</span></td>`;
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

function foot({ columns, total }: CurriculumTable, t: Translate): string {
  const cells = total.map((cell, at) => {
    const column = columns[at];
    if (!column) return '';
    return `<td title="${escape(`${column.title}: ${totalMeaning(cell, column, t)}`)}">${cell.count}${bar(cell, column)}</td>`;
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

const list = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<section><h2>${escape(title)}</h2><ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul></section>`;

/** `content` is HTML already; the message travels as JSON. */
function button(message: Message, content: string, title: string, style: string, key?: string): string {
  const sent = escape(JSON.stringify(message));
  // Where the message changes with each press, something else has to tell which button had the focus.
  const kept = key === undefined ? '' : ` data-key="${escape(key)}"`;
  // Elsewhere the words on the button are its name; a bare number needs one.
  const label = style === 'number' ? ` aria-label="${escape(title)}"` : '';
  return `<button class="${style}"${kept} data-send="${sent}" title="${escape(title)}"${label}>${content}</button>`;
}
