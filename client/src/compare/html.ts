/** Two versions of the curriculum as HTML. Pure: an answer of the server in, a text out; every word of documents is escaped. */
import type {
  CompareResult,
  Coverage,
  DocumentComparison,
  ParagraphComparison,
  Translate,
} from '@practice-lens/server/protocol';
import { escape, signHtml } from '../page/html.ts';
import { signOf } from '../signs.ts';
import { documents as counted, percent } from '../words.ts';

/** What the page sends when something in it is pressed. */
export interface Message {
  readonly command?: 'ready' | 'again';
  readonly open?: { readonly uri: string; readonly line: number };
}

export function comparisonHtml(title: string, result: CompareResult, t: Translate): string {
  const { documents, same, profile } = result;
  const changed = t('{0} changed · {1} as before', counted(documents.length, t), same);
  const again = button({ command: 'again' }, escape(t('Compare again')), t('Read both versions anew'), 'chip');
  return [
    `<h1>${escape(t('Compared with {0}', title))}</h1>`,
    `<p class="sub">${escape(changed)} · ${escape(profile.title)} ${again}</p>`,
    totals(result, t),
    ...documents.map((document) => documentHtml(document, t)),
  ].join('\n');
}

function totals({ before, after, profile }: CompareResult, t: Translate): string {
  const head = [t('Level'), t('then'), t('now'), t('share then'), t('share now')];
  const names = profile.levels.map(({ level }) => level);
  const rows = Object.keys({ ...before.byLevel, ...after.byLevel }).map((level) => {
    const [was, is] = [sideOf(before, level), sideOf(after, level)];
    return `<tr><th scope="row">${signHtml(signOf(level, names))} ${escape(t(level))}</th><td>${was.blocks}</td><td>${is.blocks}</td><td>${percent(was.share)}</td><td>${percent(is.share)}</td></tr>`;
  });
  return `<p class="quiet" id="meaning">${escape(t('Paragraphs that address each level, then and now, and their part of all paragraphs that address a level. A paragraph that stands twice counts once.'))}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${escape(t('Levels then and now'))}"><table class="matrix" aria-describedby="meaning"><thead><tr>${head.map((name) => `<th scope="col">${escape(name)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const sideOf = ({ byLevel }: Coverage, level: string): { readonly blocks: number; readonly share: number } =>
  byLevel[level] ?? { blocks: 0, share: 0 };

function documentHtml(document: DocumentComparison, t: Translate): string {
  const { uri, path, title, before, after, sections, paragraphs } = document;
  const name = uri === null ? escape(title) : button({ open: { uri, line: 0 } }, escape(title), path, 'link');
  const state = !before ? ` · ${escape(t('new'))}` : !after ? ` · ${escape(t('no longer here'))}` : '';
  const moved = sections.map(
    (section) => `<li>${escape(section.path.join(' › '))}: ${changeOf(section.before, section.after, t)}</li>`,
  );
  const quiet =
    paragraphs.length === 0 ? `<p class="quiet">${escape(t('The levels of all paragraphs are as before.'))}</p>` : '';
  return `<section><h2>${name}${state}</h2><p class="quiet" title="${escape(t('Paragraphs of each level, then and now'))}">${escape(path)} · ${changeOf(before, after, t)}</p>${quiet}
<ul>${paragraphs.map((paragraph) => paragraphHtml(paragraph, uri, t)).join('')}</ul>
${moved.length > 0 ? `<details><summary>${escape(t('By section'))}</summary><ul title="${escape(t('Paragraphs of each level, then and now'))}">${moved.join('')}</ul></details>` : ''}</section>`;
}

/** "macro 2 → 3, mezzo 1 → 0"; levels with the same number are left out. */
function changeOf(before: Coverage | undefined, after: Coverage | undefined, t: Translate): string {
  const levels = Object.keys({ ...before?.byLevel, ...after?.byLevel });
  const changes = levels.flatMap((level) => {
    const [was, is] = [before, after].map((side) => (side ? sideOf(side, level).blocks : 0));
    return was === is ? [] : [`${escape(t(level))} ${was} → ${is}`];
  });
  return changes.join(', ') || escape(t('numbers as before'));
}

function whatChanged({ change, before, after }: ParagraphComparison, t: Translate): string {
  switch (change) {
    case 'levels':
      return `${named(before, t)} → ${named(after, t)}`;
    case 'new':
      return t('new: {0}', named(after, t));
    case 'gone':
      return t('no longer here: {0}', named(before, t));
  }
}

function paragraphHtml(paragraph: ParagraphComparison, uri: string | null, t: Translate): string {
  const { range, words } = paragraph;
  const text = escape(words);
  const shown =
    uri !== null && range
      ? button({ open: { uri, line: range.start.line } }, text, t('Show the paragraph'), 'link')
      : text;
  return `<li>${shown} <span class="quiet">${escape(whatChanged(paragraph, t))}</span></li>`;
}

const named = (levels: readonly string[], t: Translate): string =>
  levels.map((level) => t(level)).join(', ') || t('no level');

/** `content` is HTML already; the message travels as JSON. */
function button(message: Message, content: string, title: string, style: string): string {
  const sent = escape(JSON.stringify(message));
  return `<button class="${style}" data-send="${sent}" title="${escape(title)}">${content}</button>`;
}
