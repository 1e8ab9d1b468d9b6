/** The report for a terminal: findings by place, then the coverage of each document in three lines. */
import { percent, type Coverage } from '../coverage/coverage.ts';
import type { Problem } from '../problem.ts';
import { english, type Translate } from '../translate.ts';
import type { DocumentReport, FindingReport, Report } from './json.ts';
import { paragraphs } from './words.ts';

export function textReport(report: Report, t: Translate = english): string {
  const parts = report.documents.map((document) => documentText(document, t));
  if (report.documents.length > 1)
    parts.push(
      [t('All {0} documents', report.documents.length), coverageText(report.coverage, t), ...gapLines(report)].join(
        '\n',
      ),
    );
  return [...report.problems.map(problemText), ...parts].join('\n\n') + '\n';
}

/** Documents on their own say for themselves what they describe. */
const gapLines = ({ gaps }: Report): string[] => gaps.map(({ message }) => `  ${message}`);

function documentText({ path, kind, findings, suppressed, coverage, problems }: DocumentReport, t: Translate): string {
  const ignored = suppressed.filter(({ by }) => by !== 'context');
  return [
    `${path} (${t(kind)})`,
    ...problems.map(problemText),
    ...findings.map((finding) => findingText(path, finding, t)),
    ...(ignored.length > 0
      ? [`  ${t('Ignored findings: {0}; the JSON report holds the reason of each.', ignored.length)}`]
      : []),
    coverageText(coverage, t),
  ].join('\n');
}

const findingText = (path: string, { range, severity, message, reason, source }: FindingReport, t: Translate): string =>
  `  ${path}:${range.start.line + 1}:${range.start.character + 1} ${t(severity)}  ${message}\n      ${reason} (${source})`;

function coverageText({ byLevel, labelled, unlabelled, generic, namedOnly }: Coverage, t: Translate): string {
  const width = Math.max(...Object.keys(byLevel).map((level) => t(level).length));
  const levels = Object.entries(byLevel).map(
    ([level, { blocks, share }]) =>
      `  ${t(level).padEnd(width)}  ${bar(share)} ${String(blocks).padStart(4)} · ${percent(share)}`,
  );
  const apart = [
    t('{0} with no level', paragraphs(unlabelled.blocks, t)),
    ...(generic.blocks > 0 ? [t('{0} with all systems in one formula', generic.blocks)] : []),
    ...(namedOnly.blocks > 0 ? [t('{0} with a level that is only named', namedOnly.blocks)] : []),
  ];
  return [`  ${t('{0} with a level', paragraphs(labelled.blocks, t))}`, ...levels, `  ${apart.join(', ')}`].join('\n');
}

const BAR_WIDTH = 20;
const bar = (share: number): string => '█'.repeat(Math.round(Math.min(share, 1) * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');

export const problemText = ({ where, message, hint }: Problem): string => `  ${where}: ${message} ${hint}`;
