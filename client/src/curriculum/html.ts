/** The curriculum's table as HTML. Pure: a table in, a text out; every word of the documents is escaped. */
import { escape, plural, signHtml } from '../page/html.ts';
import type { Cell, Column, CurriculumTable, Group, Look, Row } from './table.ts';
import { percent } from './table.ts';

/** What the page sends when something in it is pressed or changed. */
export interface Message {
  readonly command?: 'ready' | 'switchProfile' | 'export' | 'clear';
  readonly open?: string;
  /** A document and a column: which paragraphs? */
  readonly cell?: { readonly uri: string; readonly column: string };
  readonly look?: Partial<Look>;
}

export function curriculumHtml(table: CurriculumTable): string {
  return [
    '<h1>Curriculum</h1>',
    `<p class="sub">${plural(table.documents, 'document')} · ${button({ command: 'switchProfile' }, `${escape(table.profile)} ▾`, 'Choose another framework for levels', 'chip')} ${button({ command: 'export' }, 'Export…', 'Write a report to hand on: HTML, CSV, Markdown or JSON', 'chip')}</p>`,
    ...table.problems.map((problem) => `<p class="note">${escape(problem)}</p>`),
    filters(table),
    `<p class="quiet" id="meaning">${CAPTION}</p><div class="scroll"><table class="matrix" aria-describedby="meaning">${head(table)}<tbody>${table.rows.map((row) => rowHtml(row, table.columns)).join('')}</tbody>${foot(table)}</table></div>`,
    list('Targets', table.targets),
    list('Not described here so far', table.gaps),
  ].join('\n');
}

const CAPTION =
  'Paragraphs of each document that address a level or client system, and paragraphs that name a competency. ' +
  'A paragraph may count in several columns. Press a number to see its paragraphs.';

const GROUP_TITLES: Readonly<Record<Group, string>> = {
  level: 'Practice levels',
  system: 'Client systems',
  competency: 'Competencies (EPAS 2022)',
};

function filters({ look, kinds, columns, rows, documents }: CurriculumTable): string {
  const option = (value: string, text: string, current: string): string =>
    `<option value="${escape(value)}"${value === current ? ' selected' : ''}>${escape(text)}</option>`;
  const kindOptions = kinds.map((kind) => option(kind, KIND_TITLES[kind] ?? kind, look.kind));
  const missingOptions = columns.map(({ id, title }) => option(id, title, look.missing));
  const isFiltered = look.text !== '' || look.kind !== '' || look.missing !== '';
  return `<div class="filters" role="search">
<label>Title or folder <input type="search" data-key="text" data-look="text" value="${escape(look.text)}"></label>
<label>Kind <select data-key="kind" data-look="kind">${option('', 'all', look.kind)}${kindOptions.join('')}</select></label>
<label>Not described <select data-key="missing" data-look="missing">${option('', 'show all', look.missing)}${missingOptions.join('')}</select></label>
<span role="status">${rows.length} of ${plural(documents, 'document')} shown</span>${isFiltered ? button({ command: 'clear' }, 'Show all', 'Take the filters away', 'link') : ''}
</div>`;
}

const KIND_TITLES: Readonly<Record<string, string>> = {
  curriculum: 'course material',
  posting: 'job postings',
  other: 'other documents',
};

function head({ columns, look }: CurriculumTable): string {
  const groups = (Object.keys(GROUP_TITLES) as Group[]).flatMap((group) => {
    const size = columns.filter((one) => one.group === group).length;
    return size > 0 ? [`<th scope="colgroup" colspan="${size}">${GROUP_TITLES[group]}</th>`] : [];
  });
  return `<thead><tr><td></td>${groups.join('')}</tr><tr>${sortable('title', 'Document', 'Document', '', look)}${columns
    .map((one) =>
      sortable(
        one.id,
        one.group === 'competency' ? one.name : one.title,
        one.title,
        one.sign ? signHtml(one.sign) : '',
        look,
        one.group,
      ),
    )
    .join('')}</tr></thead>`;
}

/** Numbers are looked at from the largest, titles from A. */
function sortable(
  id: string,
  text: string,
  title: string,
  sign: string,
  { sort, isDescending }: Look,
  group = 'document',
): string {
  const isSorted = sort === id;
  const next = { sort: id, isDescending: isSorted ? !isDescending : id !== 'title' };
  const order = isSorted ? ` aria-sort="${isDescending ? 'descending' : 'ascending'}"` : '';
  const arrow = isSorted ? `<span aria-hidden="true">${isDescending ? ' ↓' : ' ↑'}</span>` : '';
  return `<th scope="col" class="${group}"${order}>${button({ look: next }, `${sign}<span>${escape(text)}</span>${arrow}`, `${title}: sort`, 'sort')}</th>`;
}

const rowHtml = ({ uri, title, path, cells }: Row, columns: readonly Column[]): string =>
  `<tr><th scope="row">${button({ open: uri }, escape(title), path, 'name')}<small>${escape(path)}</small></th>${cells
    .map((cell, at) => cellHtml(cell, columns[at], uri, title))
    .join('')}</tr>`;

function cellHtml(cell: Cell, column: Column | undefined, uri: string, title: string): string {
  if (!column) return '';
  if (cell.count === 0) return `<td class="empty"><span class="spoken">not described here</span></td>`;
  const label = `${title}, ${column.title}: ${plural(cell.count, 'paragraph')}${cell.degrees.length > 0 ? `, ${cell.degrees.join(', ')}` : ''}`;
  const said = cell.degrees.length > 0 ? escape(cell.degrees.join(', ')) : String(cell.count);
  return `<td>${button({ cell: { uri, column: column.id } }, `${said}${bar(cell, column)}`, label, 'number')}</td>`;
}

const bar = ({ share }: Cell, { group, sign }: Column): string =>
  group === 'competency'
    ? ''
    : `<svg class="share tone${sign?.tone ?? 0}" width="100%" height="4" aria-hidden="true"><rect width="${percent(share)}" height="4"/></svg>`;

function foot({ columns, total }: CurriculumTable): string {
  const cells = total.map((cell, at) => {
    const column = columns[at];
    if (!column) return '';
    const meaning =
      column.group === 'competency'
        ? `${plural(cell.count, 'document')} name it`
        : `${plural(cell.count, 'paragraph')}, ${percent(cell.share)} of all paragraphs that address a level; a paragraph that stands in several documents counts once`;
    return `<td title="${escape(`${column.title}: ${meaning}`)}">${cell.count}${bar(cell, column)}</td>`;
  });
  return `<tfoot><tr><th scope="row">All documents</th>${cells.join('')}</tr></tfoot>`;
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<section><h2>${title}</h2><ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul></section>`;

/** `content` is HTML already; the message travels as JSON. */
function button(message: Message, content: string, title: string, style: string): string {
  const sent = escape(JSON.stringify(message));
  // Elsewhere the words on the button are its name; a bare number needs one.
  const label = style === 'number' ? ` aria-label="${escape(title)}"` : '';
  return `<button class="${style}" data-key="${sent}" data-send="${sent}" title="${escape(title)}"${label}>${content}</button>`;
}
