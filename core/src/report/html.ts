/** The report as one HTML file: to read, print and hand on without Practice Lens. Nothing in it runs or loads anything. */
import { percent, type Count, type Coverage } from '../coverage/coverage.ts';
import { english, type Translate } from '../translate.ts';
import { escaped } from './escaped.ts';
import { connectionsPicture } from './html-connections.ts';
import { crossingTable, overlapTable } from './html-crossings.ts';
import { framework, matrix } from './html-summary.ts';
import { meetingPicture, readingStrip } from './html-pictures.ts';
import { HTML_STYLE } from './html-style.ts';
import type { BlockReport, DocumentReport, FindingReport, Report } from './json.ts';
import {
  evidenceOf,
  isCounted,
  kindName,
  lineOf,
  paragraphs,
  sectionOf,
  titleOf,
  whatItSays,
  withAndWithout,
} from './words.ts';

export function htmlReport(report: Report, t: Translate = english): string {
  const title = titleOf(report, t);
  const { profile, tool } = report;
  return `<!doctype html>
<html lang="${t('en')}">
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
<p>${escaped(whatItSays(t))}</p>
<p>${escaped(t('Profile: {0}. Made with {1} {2}.', profile, tool.name, tool.version))}</p>
${report.profiles.map((one) => framework(one, t)).join('\n')}
${report.problems.map(({ where, message, hint }) => `<p class="note">${escaped(`${where}: ${message} ${hint}`)}</p>`).join('\n')}
${report.documents.length > 1 ? matrix(report, t) : ''}
${crossingTable(report, t)}
${report.documents.map((document, at) => documentPart(document, at, report, t)).join('\n')}
</main>
</body>
</html>
`;
}

function documentPart(document: DocumentReport, at: number, report: Report, t: Translate): string {
  const { path, kind, profile, coverage, blocks, findings } = document;
  const counted = blocks.filter(isCounted);
  return `<section aria-labelledby="d${at}">
<h2 id="d${at}">${escaped(path)}</h2>
${profile === report.profile ? '' : `<p>${escaped(t('Profile: {0}.', profile))}</p>`}
<p title="${escaped(t('With a level: counted below. With none: neither the text nor what stands above it speaks of a client system.'))}">${escaped([`${kindName(kind, t)}; ${withAndWithout(coverage, t)}`, ...notCounted(coverage, t)].join(' '))}</p>
${tallyTable(t('Level'), coverage.byLevel, t)}
${meetingPicture(coverage, t)}
${connectionsPicture(blocks, Object.keys(coverage.byLevel), at, t)}
${tallyTable(t('Client system'), coverage.bySystem, t)}
${readingStrip(blocks, Object.keys(coverage.byLevel), at, t)}
${competencies(document, t)}
${overlapTable(document, at, report, t)}
${Object.keys(coverage.byLevel)
  .map((level) => paragraphList(level, counted, t))
  .join('\n')}
<details>
<summary>${escaped(t('The text with its levels, in reading order'))}</summary>
<ol class="whole">
${blocks.map((block, number) => wholeParagraph(block, `d${at}p${number}`, t)).join('\n')}
</ol>
</details>
${findings.length > 0 ? wording(findings, t) : ''}
</section>`;
}

/** Of the formula and of names alone: their part of all paragraphs is what a reader from outside asks for. */
function notCounted({ labelled, unlabelled, generic, namedOnly }: Coverage, t: Translate): string[] {
  const all = [labelled, unlabelled, generic, namedOnly].reduce((sum, { blocks }) => sum + blocks, 0);
  const said = ({ blocks }: Count, one: string, many: string): string[] =>
    blocks === 0
      ? []
      : [
          t(
            'Not counted: {0} ({1} of all) that {2}.',
            paragraphs(blocks, t),
            percent(blocks / all),
            blocks === 1 ? one : many,
          ),
        ];
  return [
    ...said(generic, t('lists all systems in one formula'), t('list all systems in one formula')),
    ...said(namedOnly, t('names a level without describing work'), t('name a level without describing work')),
  ];
}

/** Each once, with the degrees and lines that the document gives it. */
function competencies({ competencies: mentions }: DocumentReport, t: Translate): string {
  const numbers = [...new Set(mentions.map(({ number }) => number))].sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  const said = numbers.map((number) => {
    const own = mentions.filter((mention) => mention.number === number);
    const degrees = [...new Set(own.flatMap(({ degree }) => (degree === undefined ? [] : t(degree))))];
    const lines = own.map(({ range }) => range.start.line + 1);
    return t('{0} (line {1})', [number, ...degrees].join(' '), [...new Set(lines)].join(', '));
  });
  return `<p title="${escaped(t('Number, degree where the text says one, and the lines that name it'))}">${escaped(t('Competencies named: {0}.', said.join('; ')))}</p>`;
}

function tallyTable(what: string, tallies: Coverage['byLevel'], t: Translate): string {
  const rows = Object.entries(tallies).map(
    ([level, { blocks, words, share }]) =>
      `<tr><th scope="row">${escaped(t(level))}</th><td>${blocks}</td><td>${words}</td><td>${percent(share)} ` +
      `<meter min="0" max="1" value="${share.toFixed(2)}" aria-label="${escaped(t('{0}, share', t(level)))}">${percent(share)}</meter></td></tr>`,
  );
  const head = [
    [what, t('A paragraph can address several.')],
    [t('Paragraphs'), t('Paragraphs that address it, headings aside')],
    [t('Words'), t('Words of these paragraphs')],
    [t('Share'), t('Of the paragraphs that address any level; qualifications and items of a list count half')],
  ];
  const meaning = escaped(t('Share: of the paragraphs that address any level. A paragraph can address several.'));
  return `<table>
<caption>${meaning}</caption>
<thead><tr>${head.map(([name = '', meaning = '']) => `<th scope="col" title="${escaped(meaning)}">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody title="${meaning}">
${rows.join('\n')}
</tbody>
</table>`;
}

function paragraphList(level: string, blocks: readonly BlockReport[], t: Translate): string {
  const own = blocks.filter((block) => block.levels.some((found) => found.level === level));
  if (own.length === 0) return `<p>${escaped(t('{0}: not described here.', t(level)))}</p>`;
  return `<details>
<summary title="${escaped(t('The paragraphs that address this level, with the words that say so'))}">${escaped(`${t(level)}: ${paragraphs(own.length, t)}`)}</summary>
<ul>
${own.map((block) => paragraph(block, t)).join('\n')}
</ul>
</details>`;
}

function paragraph(block: BlockReport, t: Translate): string {
  const systems = block.systems.map(({ system }) => t(system)).join(', ');
  const words = quoted(block);
  const place = [lineOf(block.range, t), ...(block.headingPath.length > 0 ? [sectionOf(block)] : [])];
  const because = `${escaped(systems)}${words.length > 0 ? `: ${words.join(', ')}` : ''}`;
  return `<li><p>${escaped(block.text)}</p>${because} <small>${escaped(place.join(', '))}</small></li>`;
}

/** Every block once, so that the strip leads somewhere. */
function wholeParagraph(block: BlockReport, id: string, t: Translate): string {
  if (block.kind === 'heading') return `<li id="${id}"><strong>${escaped(block.text)}</strong></li>`;
  const levels = block.levels.map(({ level }) => t(level)).join(', ');
  const said = isCounted(block) ? `<small>${[escaped(levels), ...quoted(block)].join(' ')}</small>` : '';
  return `<li id="${id}"><p>${escaped(block.text)}</p>${said}</li>`;
}

const quoted = (block: BlockReport): string[] => evidenceOf(block).map((text) => `<q>${escaped(text)}</q>`);

function wording(findings: readonly FindingReport[], t: Translate): string {
  const items = findings.map(
    ({ range, text, message, reason, source }) =>
      `<li><q>${escaped(text)}</q> ${escaped(`${message} ${reason} (${source})`)} <small>${escaped(lineOf(range, t))}</small></li>`,
  );
  return `<details>
<summary title="${escaped(t('Places where another wording may be considered, each with its reason'))}">${escaped(`${t('Wording to consider')}: ${findings.length}`)}</summary>
<ul>
${items.join('\n')}
</ul>
</details>`;
}
