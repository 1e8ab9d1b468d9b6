/** The report for a terminal: findings by place, then the coverage of each document in three lines. */
import type { Coverage } from '../coverage/coverage.ts';
import type { Problem } from '../problem.ts';
import type { DocumentReport, FindingReport, Report } from './json.ts';
import { percent, plural } from './words.ts';

export function textReport(report: Report): string {
  const parts = report.documents.map(documentText);
  if (report.documents.length > 1)
    parts.push(
      [`All ${report.documents.length} documents`, coverageText(report.coverage), ...gapLines(report)].join('\n'),
    );
  return [...report.problems.map(problemText), ...parts].join('\n\n') + '\n';
}

/** Documents on their own say for themselves what they describe. */
const gapLines = ({ gaps }: Report): string[] => gaps.map(({ message }) => `  ${message}`);

function documentText({ path, kind, findings, suppressed, coverage, problems }: DocumentReport): string {
  const ignored = suppressed.filter(({ by }) => by !== 'context');
  return [
    `${path} (${kind})`,
    ...problems.map(problemText),
    ...findings.map((finding) => findingText(path, finding)),
    ...(ignored.length > 0
      ? [`  ${plural(ignored.length, 'finding')} ignored, each with its reason in the JSON report.`]
      : []),
    coverageText(coverage),
  ].join('\n');
}

const findingText = (path: string, { range, severity, message, reason, source }: FindingReport): string =>
  `  ${path}:${range.start.line + 1}:${range.start.character + 1} ${severity}  ${message}\n      ${reason} (${source})`;

function coverageText({ byLevel, labelled, unlabelled, generic, namedOnly }: Coverage): string {
  const width = Math.max(...Object.keys(byLevel).map((level) => level.length));
  const levels = Object.entries(byLevel).map(
    ([level, { blocks, share }]) =>
      `  ${level.padEnd(width)}  ${bar(share)} ${String(blocks).padStart(4)} · ${percent(share)}`,
  );
  const apart = [
    `${plural(unlabelled.blocks, 'paragraph')} address no level`,
    ...(generic.blocks > 0 ? [`${generic.blocks} list all systems in one formula`] : []),
    ...(namedOnly.blocks > 0 ? [`${namedOnly.blocks} name a level without describing work`] : []),
  ];
  return [`  ${plural(labelled.blocks, 'paragraph')} address a level`, ...levels, `  ${apart.join(', ')}`].join('\n');
}

const BAR_WIDTH = 20;
const bar = (share: number): string => '█'.repeat(Math.round(Math.min(share, 1) * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');

export const problemText = ({ where, message, hint }: Problem): string => `  ${where}: ${message} ${hint}`;
