/** The curriculum's table as HTML. Pure: a table in, a text out; every word of the documents is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape } from '../page/html.ts';
import { documents } from '../words.ts';
import type { Beside } from './beside.ts';
import { besideHtml } from './beside-html.ts';
import { button } from './button.ts';
import { crossingsHtml } from './crossings-html.ts';
import { filters } from './filters.ts';
import { foot, head, rowsHtml } from './matrix.ts';
import type { CurriculumTable } from './table.ts';

/** With its rows, or with others' place for them. */
export function curriculumHtml(
  table: CurriculumTable,
  t: Translate,
  rows: string = [...rowsHtml(table, t).values()].join(''),
  beside?: Beside,
): string {
  return [
    `<h1>${escape(t('Curriculum'))}</h1>`,
    `<p class="sub"><span title="${escape(t('All that belong to the curriculum, shown or not'))}">${escape(documents(table.documents, t))}</span> · ${button({ command: 'switchProfile' }, `${escape(table.profile)} ▾`, t('Choose another framework for levels'), 'chip')} ${escape(table.meaning)} ${button({ command: 'export' }, escape(t('Export…')), t('Write a report to hand on: HTML, CSV, Markdown or JSON'), 'chip')}</p>`,
    ...table.problems.map((problem) => `<p class="note">${escape(problem)}</p>`),
    filters(table, t),
    `<p class="quiet" id="meaning">${escape(caption(t))}</p><div class="scroll"><table class="matrix" aria-describedby="meaning">${head(table, t)}<tbody>${rows}</tbody>${foot(table, t)}</table></div>`,
    crossingsHtml(table.crossings, table.look.crossed, t),
    ...(table.documents > 1 ? [besideHtml(beside, t)] : []),
    list(
      t('Targets'),
      table.targets,
      t('Shares of the paragraphs that address a level, as .practice-lens.yml aims at them'),
    ),
    list(t('Not described here so far'), table.gaps, t('In all documents together, whichever are shown')),
  ].join('\n');
}

const caption = (t: Translate): string =>
  t(
    'Paragraphs of each document that address a level or client system, and paragraphs that name a competency. A paragraph may count in several columns. Press a number to see its paragraphs.',
  );

const list = (title: string, items: readonly string[], meaning = title): string =>
  items.length === 0
    ? ''
    : `<section><h2>${escape(title)}</h2><ul title="${escape(meaning)}">${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul></section>`;
