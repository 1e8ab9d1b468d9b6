/** The fields above the curriculum's table, which say what of it is shown. Pure; every word of the documents is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape } from '../page/html.ts';
import { documents } from '../words.ts';
import { button } from './button.ts';
import type { Row } from './cells.ts';
import { NO_FILTER } from './look.ts';
import type { CurriculumTable } from './table.ts';

export function filters(table: CurriculumTable, t: Translate): string {
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
<span role="status" title="${escape(t('Documents that the fields beside this leave, of all'))}">${escape(t('{0} of {1} shown', rows.length, documents(all, t)))}</span>${isFiltered ? button({ command: 'clear' }, escape(t('Show all')), t('Take the filters away'), 'link') : ''}
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
