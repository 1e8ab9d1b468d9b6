/** The report as a table for spreadsheets: a line for each paragraph that addresses a level and for each finding. */
import { english, type Translate } from '../translate.ts';
import type { BlockReport, DocumentReport, FindingReport, Report } from './json.ts';
import { evidenceOf, isCounted, sectionOf } from './words.ts';

const columns = (t: Translate): string[] => [
  ...[t('document'), t('kind'), t('line'), t('row'), t('section')],
  ...[t('levels'), t('systems'), t('words'), t('message')],
];

/** RFC 4180. No cell can begin a formula, whatever stands in the documents. */
export function csvReport({ documents }: Report, t: Translate = english): string {
  const rows = [columns(t), ...documents.flatMap((document) => rowsOf(document, t))];
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
];

const findingRow = ({ range, text, message, reason, severity }: FindingReport, t: Translate): string[] => [
  String(range.start.line + 1),
  t(severity),
  '',
  '',
  '',
  text,
  `${message} ${reason}`,
];

/** Spreadsheets read a cell that begins so as a formula; an apostrophe keeps it text. */
const FORMULA = /^[\s]*[=+\-@|%\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
