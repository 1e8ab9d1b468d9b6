/** The first part of the HTML report: what the levels mean, and all documents beside each other. */
import type { Coverage } from '../coverage/coverage.ts';
import type { Profile } from '../levels/profile.ts';
import type { Translate } from '../translate.ts';
import { brokenAtFolders, escaped } from './escaped.ts';
import type { Report } from './json.ts';
import { systemMeaning } from './words.ts';

/** What the levels mean, for readers who know none of the words. */
export function framework({ title, description, source, levels }: Profile, t: Translate): string {
  const meaning = levels.map(
    ({ level, systems }) =>
      `<dt>${escaped(t(level))}</dt><dd>${escaped(systems.map((system) => systemMeaning(system, t)).join('; '))}</dd>`,
  );
  return `<h2>${escaped(t('What the levels mean'))}: ${escaped(title)}</h2>
<p>${escaped(description)} ${escaped(t('Source: {0}.', source))}</p>
<dl>
${meaning.join('\n')}
</dl>`;
}

/** Documents by level and by client system, then all together; below, what is not described so far. */
export function matrix({ documents, coverage, gaps }: Report, t: Translate): string {
  const title = escaped(t('All documents'));
  // Profiles may name a level after its one client system.
  const names = [...new Set([...Object.keys(coverage.byLevel), ...Object.keys(coverage.bySystem)])];
  const row = (name: string, { byLevel, bySystem }: Coverage): string => {
    const tallies: Coverage['byLevel'] = { ...bySystem, ...byLevel };
    return `<tr><th scope="row">${name}</th>${names.map((one) => `<td>${tallies[one]?.blocks ?? 0}</td>`).join('')}</tr>`;
  };
  const meaning = escaped(
    t('Paragraphs that address each level and client system; 0 means that it is not described there.'),
  );
  return `<h2>${title}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${title}">
<table>
<caption>${meaning}</caption>
<thead><tr><th scope="col">${escaped(t('Document'))}</th>${names.map((name) => `<th scope="col" title="${escaped(t('Paragraphs that address {0}', t(name)))}">${escaped(t(name))}</th>`).join('')}</tr></thead>
<tbody title="${meaning}">
${documents.map((document, at) => row(`<a href="#d${at}">${brokenAtFolders(escaped(document.path))}</a>`, document.coverage)).join('\n')}
</tbody>
<tfoot title="${escaped(t('A paragraph that stands in several documents counts once.'))}">${row(escaped(t('Together')), coverage)}</tfoot>
</table>
</div>
${gaps.length > 0 ? `<h2>${escaped(t('Not described here so far'))}</h2>\n<ul>\n${gaps.map(({ message }) => `<li>${escaped(message)}</li>`).join('\n')}\n</ul>` : ''}`;
}
