/** Competencies by client systems as HTML. Pure; every word of the documents is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape, signHtml } from '../page/html.ts';
import { documents, paragraphs } from '../words.ts';
import { button, emptyCell, type Message } from './button.ts';
import { crossingOf, type Column } from './columns.ts';
import { placesIn, type CompetencyRow, type CrossedDocument, type Crossings, type Place } from './crossings.ts';

/** Nothing where no document names a competency. `crossed`: the competency whose documents are shown. */
export function crossingsHtml({ systems, rows }: Crossings, crossed: string, t: Translate): string {
  if (rows.length === 0) return '';
  const title = escape(t('Competencies by client system'));
  const body = rows.flatMap((row) => {
    const isOpen = String(row.number) === crossed;
    return [
      competencyHtml(row, systems, isOpen, t),
      ...(isOpen ? row.documents.map((one) => documentHtml(one, row, systems, t)) : []),
    ];
  });
  return `<section aria-labelledby="h-crossings"><h2 id="h-crossings">${title}</h2><p class="quiet" id="crossed">${escape(meaning(t))}</p>
<div class="scroll"><table class="matrix" aria-describedby="crossed">${headHtml(systems, t)}<tbody>${body.join('')}</tbody></table></div></section>`;
}

const meaning = (t: Translate): string =>
  t(
    'Paragraphs of the documents shown above that address a client system and name a competency, or stand under a heading or a lead-in that names it. What only the competency’s own name lists is not counted. Press a competency to see its documents with their lines, or a number to see its paragraphs.',
  );

function headHtml(systems: readonly Column[], t: Translate): string {
  const cells = systems.map(
    ({ sign, head, title }) =>
      `<th scope="col" title="${escape(t('Paragraphs that address the client system {0}', title))}">${sign ? signHtml(sign) : ''}<span>${escape(head)}</span></th>`,
  );
  const named = `<th scope="col" title="${escape(namedMeaning(t))}">${escape(t('only named'))}</th>`;
  return `<thead><tr><th scope="col" class="document">${escape(t('Competency'))}</th>${cells.join('')}${named}</tr></thead>`;
}

const namedMeaning = (t: Translate): string =>
  t(
    'Documents that name the competency, but describe no client system where they do; in front matter it is named for the whole document',
  );

function competencyHtml(row: CompetencyRow, systems: readonly Column[], isOpen: boolean, t: Translate): string {
  const { number, title } = row;
  const cells = systems.map((system, at) => {
    const found = placesIn(row, at);
    const said = `${crossingOf(number, system.name, t).title}: ${paragraphs(found.length, t)}, ${documents(documentsOf(found), t)}`;
    return numberCell({ places: { number, column: system.id } }, found.length, said, t);
  });
  const named = row.documents.filter((one) => one.named.length > 0).length;
  const only = `${title}: ${t('only named in {0}', documents(named, t))}`;
  const toggle = button(
    { look: { crossed: isOpen ? '' : String(number) } },
    `${escape(title)} <small>${escape(documents(row.documents.length, t))}</small>`,
    t('Show the documents that name it, or hide them'),
    'name',
    { key: `crossed ${number}`, isExpanded: isOpen },
  );
  return `<tr><th scope="row">${toggle}</th>${cells.join('')}${numberCell({ places: { number } }, named, only, t)}</tr>`;
}

const documentsOf = (places: readonly Place[]): number => new Set(places.map(({ uri }) => uri)).size;

function documentHtml(
  { uri, title, path, cells, named }: CrossedDocument,
  { number, title: competency }: CompetencyRow,
  systems: readonly Column[],
  t: Translate,
): string {
  const lines = systems.map((system, at) => {
    const subject = crossingOf(number, system.name, t);
    return linesCell({ cell: { uri, column: subject.id } }, cells[at] ?? [], `${title}, ${subject.title}`, t);
  });
  const only = linesCell(
    { cell: { uri, column: `competency:${number}` } },
    named,
    `${title}, ${competency}, ${t('only named')}`,
    t,
  );
  return `<tr class="course"><th scope="row">${button({ open: uri }, escape(title), path, 'name')}<small>${escape(path)}</small></th>${lines.join('')}${only}</tr>`;
}

const numberCell = (message: Message, count: number, label: string, t: Translate): string =>
  count === 0 ? emptyCell(t) : `<td>${button(message, String(count), label, 'number')}</td>`;

/** More lines than fit are behind the button. */
const MOST_LINES = 3;

function linesCell(message: Message, lines: readonly number[], label: string, t: Translate): string {
  if (lines.length === 0) return emptyCell(t);
  const numbers = lines.map((line) => line + 1);
  const said = (some: readonly number[]): string =>
    some.length === 1 ? t('line {0}', some[0] ?? 0) : t('lines {0}', some.join(', '));
  const shown = `${said(numbers.slice(0, MOST_LINES))}${numbers.length > MOST_LINES ? ' …' : ''}`;
  return `<td>${button(message, escape(shown), `${label}: ${said(numbers)}`, 'number')}</td>`;
}
