/** The report as one HTML file: to read, print and hand on without Practice Lens. Nothing in it runs or loads anything. */
import type { Coverage } from '../coverage/coverage.ts';
import { HTML_STYLE } from './html-style.ts';
import type { BlockReport, DocumentReport, FindingReport, Report } from './json.ts';
import { WHAT_IT_SAYS, evidenceOf, isCounted, percent, plural, sectionOf, titleOf } from './words.ts';

export function htmlReport(report: Report): string {
  const title = `Practice levels: ${titleOf(report)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(WHAT_IT_SAYS)}</p>
<p>Profile: ${escaped(report.profile)}. Made with ${report.tool.name} ${escaped(report.tool.version)}.</p>
${report.problems.map(({ where, message, hint }) => `<p class="note">${escaped(`${where}: ${message} ${hint}`)}</p>`).join('\n')}
${report.documents.length > 1 ? matrix(report) : ''}
${report.documents.map(documentPart).join('\n')}
</main>
</body>
</html>
`;
}

/** Documents by level and by client system, then all together; below, what is not described so far. */
function matrix({ documents, coverage, gaps }: Report): string {
  // Profiles may name a level after its one client system.
  const names = [...new Set([...Object.keys(coverage.byLevel), ...Object.keys(coverage.bySystem)])];
  const row = (name: string, { byLevel, bySystem }: Coverage): string => {
    const tallies: Coverage['byLevel'] = { ...bySystem, ...byLevel };
    return `<tr><th scope="row">${name}</th>${names.map((one) => `<td>${tallies[one]?.blocks ?? 0}</td>`).join('')}</tr>`;
  };
  return `<h2>All documents</h2>
<div class="wide" tabindex="0" role="region" aria-label="All documents">
<table>
<caption>Paragraphs that address each level and client system; 0 means that it is not described there.</caption>
<thead><tr><th scope="col">Document</th>${names.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>
${documents.map((document, at) => row(`<a href="#d${at}">${escaped(document.path)}</a>`, document.coverage)).join('\n')}
</tbody>
<tfoot>${row('Together', coverage)}</tfoot>
</table>
</div>
${gaps.length > 0 ? `<h2>Not described here so far</h2>\n<ul>\n${gaps.map(({ message }) => `<li>${escaped(message)}</li>`).join('\n')}\n</ul>` : ''}`;
}

function documentPart(document: DocumentReport, at: number): string {
  const { path, kind, coverage, blocks, findings } = document;
  const counted = blocks.filter(isCounted);
  return `<section aria-labelledby="d${at}">
<h2 id="d${at}">${escaped(path)}</h2>
<p>${kind === 'other' ? 'Text' : kind === 'posting' ? 'Job posting' : 'Course material'}; ${plural(coverage.labelled.blocks, 'paragraph')} with a level, ${coverage.unlabelled.blocks} with none.</p>
${levelTable(coverage)}
${competencies(document)}
${Object.keys(coverage.byLevel)
  .map((level) => paragraphs(level, counted))
  .join('\n')}
${findings.length > 0 ? wording(findings) : ''}
</section>`;
}

/** Each once, with the degrees and lines that the document gives it. */
function competencies({ competencies: mentions }: DocumentReport): string {
  const numbers = [...new Set(mentions.map(({ number }) => number))].sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  const said = numbers.map((number) => {
    const own = mentions.filter((mention) => mention.number === number);
    const degrees = [...new Set(own.flatMap(({ degree }) => degree ?? []))];
    const lines = own.map(({ range }) => range.start.line + 1);
    return `${[number, ...degrees].join(' ')} (line ${[...new Set(lines)].join(', ')})`;
  });
  return `<p>Competencies named: ${escaped(said.join('; '))}.</p>`;
}

function levelTable({ byLevel }: Coverage): string {
  const rows = Object.entries(byLevel).map(
    ([level, { blocks, words, share }]) =>
      `<tr><th scope="row">${escaped(level)}</th><td>${blocks}</td><td>${words}</td><td>${percent(share)} ` +
      `<meter min="0" max="1" value="${share.toFixed(2)}" aria-label="${escaped(level)}, share">${percent(share)}</meter></td></tr>`,
  );
  return `<table>
<caption>Share: of the paragraphs that address any level. A paragraph can address several.</caption>
<thead><tr><th scope="col">Level</th><th scope="col">Paragraphs</th><th scope="col">Words</th><th scope="col">Share</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function paragraphs(level: string, blocks: readonly BlockReport[]): string {
  const own = blocks.filter((block) => block.levels.some((found) => found.level === level));
  if (own.length === 0) return `<p>${escaped(level)}: not described here.</p>`;
  return `<details>
<summary>${escaped(level)}: ${plural(own.length, 'paragraph')}</summary>
<ul>
${own.map(paragraph).join('\n')}
</ul>
</details>`;
}

function paragraph(block: BlockReport): string {
  const systems = block.systems.map(({ system }) => system).join(', ');
  const words = evidenceOf(block).map((text) => `<q>${escaped(text)}</q>`);
  const place = [`line ${block.range.start.line + 1}`, ...(block.headingPath.length > 0 ? [sectionOf(block)] : [])];
  const because = `${escaped(systems)}${words.length > 0 ? `: ${words.join(', ')}` : ''}`;
  return `<li><p>${escaped(block.text)}</p>${because} <small>${escaped(place.join(', '))}</small></li>`;
}

function wording(findings: readonly FindingReport[]): string {
  const items = findings.map(
    ({ range, text, message, reason, source }) =>
      `<li><q>${escaped(text)}</q> ${escaped(`${message} ${reason} (${source})`)} <small>line ${range.start.line + 1}</small></li>`,
  );
  return `<details>
<summary>Wording to consider: ${findings.length}</summary>
<ul>
${items.join('\n')}
</ul>
</details>`;
}

/** Marks that turn the direction of text around would show words in another order than they stand in. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TURNING, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
