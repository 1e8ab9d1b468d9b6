/** Tables of the HTML report: competencies by document and client system, and what documents describe as well. */
import type { Overlap, Shared } from '../coverage/overlaps.ts';
import { SYSTEMS } from '../levels/systems.ts';
import type { Translate } from '../translate.ts';
import {
  blockPlaces,
  crossingRows,
  linesOf,
  pointOf,
  whatCrosses,
  whatIsNamed,
  whatOverlaps,
  type CrossingRow,
} from './crossings.ts';
import { brokenAtFolders, escaped } from './escaped.ts';
import type { DocumentReport, Report } from './json.ts';

/** Nothing where no document names a competency. A block has the id `d<document>p<block>`. */
export function crossingTable(report: Report, t: Translate): string {
  const rows = crossingRows(report);
  if (rows.length === 0) return '';
  const title = escaped(t('Competencies by client system'));
  const head = [
    [t('Document'), t('Each that names the competency')],
    ...SYSTEMS.map((system) => [t(system), t('Paragraphs that address {0}', t(system))]),
    [t('only named'), whatIsNamed(t)],
  ];
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const groups = numbers.map((number) =>
    groupOf(
      rows.filter((row) => row.number === number),
      head.length,
      t,
    ),
  );
  return `<h2>${title}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${title}">
<table>
<caption>${escaped(whatCrosses(t))} ${escaped(whatIsNamed(t))}</caption>
<thead><tr>${head.map(([name = '', meaning = '']) => `<th scope="col" title="${escaped(meaning)}">${escaped(name)}</th>`).join('')}</tr></thead>
${groups.join('\n')}
</table>
</div>`;
}

function groupOf(rows: readonly CrossingRow[], width: number, t: Translate): string {
  const [first] = rows;
  const name = first ? `${first.number}. ${t(first.name)}` : '';
  return `<tbody title="${escaped(whatCrosses(t))}">
<tr><th scope="rowgroup" colspan="${width}">${escaped(name)}</th></tr>
${rows.map((row) => rowOf(row, t)).join('\n')}
</tbody>`;
}

function rowOf(row: CrossingRow, t: Translate): string {
  const { document, at, cells, named } = row;
  const filled = [...cells, named].map((lines) => `<td>${lineLinks(lines, row, t)}</td>`);
  return `<tr><th scope="row">${documentLink(document.path, at)}</th>${filled.join('')}</tr>`;
}

const documentLink = (path: string, at: number): string => `<a href="#d${at}">${brokenAtFolders(escaped(path))}</a>`;

/** What is needed to lead to the paragraphs of a document. */
type Linked = Pick<CrossingRow, 'document' | 'at' | 'blockAt'>;

function lineLinks(lines: readonly number[], { document, at, blockAt }: Linked, t: Translate): string {
  const links = lines.map((line) => {
    const number = blockAt.get(line);
    const said = escaped(`${document.path}, ${t('line {0}', line + 1)}`);
    return number === undefined ? `${line + 1}` : `<a href="#d${at}p${number}" title="${said}">${line + 1}</a>`;
  });
  return links.join(', ');
}

/** Each point with the others that share it; nothing where there are none. */
export function overlapTable(document: DocumentReport, at: number, report: Report, t: Translate): string {
  const { overlaps } = document;
  if (overlaps.length === 0) return '';
  const own = linked(document, at);
  const others = overlaps.map((overlap) => linked(report.documents[overlap.at], overlap.at));
  const points = new Map(
    overlaps.flatMap(({ shared }) => shared).map((shared) => [pointOf(shared, report, t), shared]),
  );
  const rows = [...points].map(([said, shared]) => {
    const there = overlaps.map((overlap, place) => {
      const found = sharedIn(overlap, said, report, t);
      return countOf(found && { ...found, count: found.there }, others[place], t);
    });
    const here = countOf({ ...shared, count: shared.here }, own, t);
    return `<tr><th scope="row">${escaped(said)}</th>${[here, ...there].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = overlaps.map((other) => documentLink(other.path, other.at));
  const meaning = escaped(t('Numbers are paragraphs; of a competency with a client system their lines.'));
  return `<details>
<summary>${escaped(t('Described in other documents as well'))}</summary>
<div class="wide" tabindex="0" role="region" aria-label="${escaped(`${document.path}: ${t('Described in other documents as well')}`)}">
<table>
<caption>${escaped(whatOverlaps(t))} ${meaning}</caption>
<thead><tr>${[escaped(t('What both describe')), escaped(t('here')), ...heads].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody title="${meaning}">
${rows.join('\n')}
</tbody>
</table>
</div>
</details>`;
}

const linked = (document: DocumentReport | undefined, at: number): Linked | undefined =>
  document && { document, at, blockAt: blockPlaces(document) };

const sharedIn = ({ shared }: Overlap, said: string, report: Report, t: Translate): Shared | undefined =>
  shared.find((one) => pointOf(one, report, t) === said);

function countOf(
  shared: (Shared & { readonly count: number }) | undefined,
  place: Linked | undefined,
  t: Translate,
): string {
  if (!shared || !place) return '';
  if (shared.of !== 'crossing') return String(shared.count);
  return lineLinks(linesOf(place.document, shared.number, shared.system), place, t);
}
