/** The report as a table for spreadsheets: a line for each paragraph that addresses a level and for each finding. */
import type { BlockReport, DocumentReport, FindingReport, Report } from './json.ts';
import { evidenceOf, isCounted, sectionOf } from './words.ts';

const COLUMNS = ['document', 'kind', 'line', 'row', 'section', 'levels', 'systems', 'words', 'message'];

/** RFC 4180. No cell can begin a formula, whatever stands in the documents. */
export function csvReport({ documents }: Report): string {
  const rows = [COLUMNS, ...documents.flatMap(rowsOf)];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowsOf(document: DocumentReport): string[][] {
  const start = [document.path, document.kind];
  return [
    ...document.blocks.filter(isCounted).map((block) => [...start, ...blockRow(block)]),
    ...document.findings.map((finding) => [...start, ...findingRow(finding)]),
  ];
}

const blockRow = (block: BlockReport): string[] => [
  String(block.range.start.line + 1),
  'paragraph',
  sectionOf(block),
  block.levels.map(({ level }) => level).join('; '),
  block.systems.map(({ system }) => system).join('; '),
  evidenceOf(block).join('; '),
  '',
];

const findingRow = ({ range, text, message, reason, severity }: FindingReport): string[] => [
  String(range.start.line + 1),
  severity,
  '',
  '',
  '',
  text,
  `${message} ${reason}`,
];

/** Spreadsheets read a cell that begins so as a formula; an apostrophe keeps it text. */
const FORMULA = /^[\s]*[=+\-@|%\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
