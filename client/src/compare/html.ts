/** Two versions of the curriculum as HTML. Pure: an answer of the server in, a text out; every word of documents is escaped. */
import type { CompareResult, Coverage, DocumentComparison, ParagraphComparison } from '@practice-lens/server/protocol';
import { escape, plural, signHtml } from '../page/html.ts';
import { signOf } from '../signs.ts';

/** What the page sends when something in it is pressed. */
export interface Message {
  readonly command?: 'ready' | 'again';
  readonly open?: { readonly uri: string; readonly line: number };
}

export function comparisonHtml(title: string, result: CompareResult): string {
  const { documents, same, profile } = result;
  return [
    `<h1>Compared with ${escape(title)}</h1>`,
    `<p class="sub">${plural(documents.length, 'document')} changed · ${same} as before · ${escape(profile.title)} ${button({ command: 'again' }, 'Compare again', 'Read both versions anew', 'chip')}</p>`,
    totals(result),
    ...documents.map(documentHtml),
  ].join('\n');
}

function totals({ before, after, profile }: CompareResult): string {
  const names = profile.levels.map(({ level }) => level);
  const rows = Object.keys({ ...before.byLevel, ...after.byLevel }).map((level) => {
    const [was, is] = [sideOf(before, level), sideOf(after, level)];
    return `<tr><th scope="row">${signHtml(signOf(level, names))} ${escape(level)}</th><td>${was.blocks}</td><td>${is.blocks}</td><td>${percent(was.share)}</td><td>${percent(is.share)}</td></tr>`;
  });
  return `<p class="quiet" id="meaning">Paragraphs that address each level, then and now, and their part of all paragraphs that address a level. A paragraph that stands twice counts once.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Levels then and now"><table class="matrix" aria-describedby="meaning"><thead><tr><th scope="col">Level</th><th scope="col">then</th><th scope="col">now</th><th scope="col">share then</th><th scope="col">share now</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const sideOf = ({ byLevel }: Coverage, level: string): { readonly blocks: number; readonly share: number } =>
  byLevel[level] ?? { blocks: 0, share: 0 };

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function documentHtml({ uri, path, title, before, after, sections, paragraphs }: DocumentComparison): string {
  const name = uri === null ? escape(title) : button({ open: { uri, line: 0 } }, escape(title), path, 'link');
  const state = !before ? ' · new' : !after ? ' · no longer here' : '';
  const moved = sections.map(
    (section) => `<li>${escape(section.path.join(' › '))}: ${changeOf(section.before, section.after)}</li>`,
  );
  const quiet = paragraphs.length === 0 ? '<p class="quiet">The levels of all paragraphs are as before.</p>' : '';
  return `<section><h2>${name}${state}</h2><p class="quiet">${escape(path)} · ${changeOf(before, after)}</p>${quiet}
<ul>${paragraphs.map((paragraph) => paragraphHtml(paragraph, uri)).join('')}</ul>
${moved.length > 0 ? `<details><summary>By section</summary><ul>${moved.join('')}</ul></details>` : ''}</section>`;
}

/** "macro 2 → 3, mezzo 1 → 0"; levels with the same number are left out. */
function changeOf(before: Coverage | undefined, after: Coverage | undefined): string {
  const levels = Object.keys({ ...before?.byLevel, ...after?.byLevel });
  const changes = levels.flatMap((level) => {
    const [was, is] = [before, after].map((side) => (side ? sideOf(side, level).blocks : 0));
    return was === is ? [] : [`${escape(level)} ${was} → ${is}`];
  });
  return changes.join(', ') || 'numbers as before';
}

const CHANGE: Readonly<Record<ParagraphComparison['change'], (paragraph: ParagraphComparison) => string>> = {
  levels: ({ before, after }) => `${named(before)} → ${named(after)}`,
  new: ({ after }) => `new: ${named(after)}`,
  gone: ({ before }) => `no longer here: ${named(before)}`,
};

function paragraphHtml(paragraph: ParagraphComparison, uri: string | null): string {
  const { range, words, change } = paragraph;
  const text = escape(words);
  const shown =
    uri !== null && range
      ? button({ open: { uri, line: range.start.line } }, text, 'Show the paragraph', 'link')
      : text;
  return `<li>${shown} <span class="quiet">${escape(CHANGE[change](paragraph))}</span></li>`;
}

const named = (levels: readonly string[]): string => levels.join(', ') || 'no level';

/** `content` is HTML already; the message travels as JSON. */
function button(message: Message, content: string, title: string, style: string): string {
  const sent = escape(JSON.stringify(message));
  return `<button class="${style}" data-key="${sent}" data-send="${sent}" title="${escape(title)}">${content}</button>`;
}
