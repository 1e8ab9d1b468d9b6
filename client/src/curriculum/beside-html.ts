/** A document beside others as HTML. Pure; every word of the documents is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape } from '../page/html.ts';
import { paragraphs } from '../words.ts';
import type { Beside, Other, Part, Point } from './beside.ts';
import { button, emptyCell } from './button.ts';

/** With nothing chosen, the way to choose a document. */
export function besideHtml(beside: Beside | undefined, t: Translate): string {
  const choose = button(
    { command: 'beside' },
    escape(t('Choose a document…')),
    t('Choose a document to see what others describe as well'),
    'chip',
    { key: 'beside' },
  );
  return `<section aria-labelledby="h-beside"><h2 id="h-beside" tabindex="-1">${escape(t('Described in other documents as well'))}</h2>
<p class="quiet" id="beside">${escape(meaning(t))} ${choose}</p>${beside ? chosenHtml(beside, t) : ''}</section>`;
}

const meaning = (t: Translate): string =>
  t(
    'Up to five documents of the same kind, with the paragraphs of each. First those that take up most of the same competencies with the same client systems, then those that name most of the same competencies, then those with most paragraphs about the same client systems. That two documents describe the same may well be wanted.',
  );

function chosenHtml(beside: Beside, t: Translate): string {
  const { document, others, parts } = beside;
  if (others.length === 0)
    return `<p>${escape(t('{0}: no other document of its kind describes the same.', document.title))}</p>`;
  return `<div class="scroll"><table class="matrix beside" aria-describedby="beside"><thead><tr><th scope="col" class="document">${escape(t('What both describe'))}</th>${headHtml({ ...document, sum: t('the chosen document') }, t)}${others.map((one) => headHtml(one, t)).join('')}</tr></thead>${parts.map((part) => partHtml(part, beside, t)).join('')}</table></div>`;
}

const headHtml = ({ uri, path, title, sum }: Other, t: Translate): string =>
  `<th scope="col">${button({ open: uri }, escape(title), path, 'name')}<small title="${escape(t('What both describe'))}">${escape(sum)}</small></th>`;

const partHtml = ({ title, rows }: Part, beside: Beside, t: Translate): string =>
  `<tbody><tr><th scope="rowgroup" colspan="${beside.others.length + 2}" class="part">${escape(title)}</th></tr>${rows.map((row) => rowHtml(row, beside, t)).join('')}</tbody>`;

function rowHtml({ subject, title, here, there }: Point, { document, others }: Beside, t: Translate): string {
  const cell = (count: number, uri: string, name: string): string =>
    count === 0
      ? emptyCell(t)
      : `<td>${button({ cell: { uri, column: subject } }, String(count), `${name}, ${title}: ${paragraphs(count, t)}`, 'number')}</td>`;
  return `<tr><th scope="row">${escape(title)}</th>${cell(here, document.uri, document.title)}${there
    .map((count, at) => cell(count, others[at]?.uri ?? '', others[at]?.title ?? ''))
    .join('')}</tr>`;
}
