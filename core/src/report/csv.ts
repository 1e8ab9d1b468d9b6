/**
 * The report as a table for spreadsheets: a line for each paragraph that addresses a level, for each finding, for each place
 * where a competency meets a client system or is only named, and for what other documents describe as well.
 */
import { SYSTEMS } from '../levels/systems.ts';
import { english, type Translate } from '../translate.ts';
import { crossingRows, pointOf, type CrossingRow } from './crossings.ts';
import type { BlockReport, DocumentReport, FindingReport, Report } from './json.ts';
import { evidenceOf, isCounted, sectionOf } from './words.ts';

const columns = (t: Translate): string[] => [
  ...[t('document'), t('kind'), t('line'), t('row'), t('section')],
  ...[t('levels'), t('systems'), t('words'), t('message'), t('competency')],
];

/** RFC 4180. No cell can begin a formula, whatever stands in the documents. */
export function csvReport(report: Report, t: Translate = english): string {
  const rows = [
    columns(t),
    ...report.documents.flatMap((document) => rowsOf(document, t)),
    ...crossingRows(report).flatMap((row) => competencyRows(row, t)),
    ...report.documents.flatMap((document) => overlapRows(document, report, t)),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowsOf(document: DocumentReport, t: Translate): string[][] {
  const start = [document.path, t(document.kind)];
  return [
    ...document.blocks.filter(isCounted).map((block) => [...start, ...blockRow(block, t)]),
    ...document.findings.map((finding) => [...start, ...findingRow(finding, t)]),
  ];
}

const blockRow = (block: BlockReport, t: Translate): string[] => [
  String(block.range.start.line + 1),
  t('paragraph'),
  sectionOf(block),
  block.levels.map(({ level }) => t(level)).join('; '),
  block.systems.map(({ system }) => t(system)).join('; '),
  evidenceOf(block).join('; '),
  '',
  '',
];

const findingRow = ({ range, text, message, reason, severity }: FindingReport, t: Translate): string[] => [
  String(range.start.line + 1),
  t(severity),
  '',
  '',
  '',
  text,
  `${message} ${reason}`,
  '',
];

/** A row for each paragraph and client system, so that they can be counted in a pivot table. */
function competencyRows({ number, name, document, blockAt, cells, named }: CrossingRow, t: Translate): string[][] {
  const start = [document.path, t(document.kind)];
  const end = (said: string): string[] => [said, String(number)];
  const title = `${number}. ${t(name)}`;
  return [
    ...SYSTEMS.flatMap((system, at) =>
      (cells[at] ?? []).map((line) => {
        const block = document.blocks[blockAt.get(line) ?? -1];
        const [levels = '', , words = ''] = block ? blockRow(block, t).slice(3) : [];
        const place = [String(line + 1), t('competency'), block ? sectionOf(block) : ''];
        return [...start, ...place, levels, t(system), words, ...end(title)];
      }),
    ),
    ...named.map((line) => [
      ...[...start, String(line + 1), t('competency'), '', '', '', ''],
      ...end(`${title}: ${t('only named')}`),
    ]),
  ];
}

const overlapRows = ({ path, kind, overlaps }: DocumentReport, report: Report, t: Translate): string[][] =>
  overlaps.flatMap((other) =>
    other.shared.map((shared) => [
      ...[path, t(kind), '', t('also described'), ''],
      shared.of === 'level' ? t(shared.level) : '',
      'system' in shared ? t(shared.system) : '',
      '',
      t('{0}: {1} here, {2} in {3}', pointOf(shared, report, t), shared.here, shared.there, other.path),
      'number' in shared ? String(shared.number) : '',
    ]),
  );

/** Spreadsheets read a cell that begins so as a formula; an apostrophe keeps it text. */
const FORMULA = /^[\s]*[=+\-@|%\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
