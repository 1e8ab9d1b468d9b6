/** Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS standard of 2020). */
import type { Severity } from '../severity.ts';
import type { DocumentReport, FindingReport, Report } from './json.ts';
import type { Problem } from '../problem.ts';
import type { Range } from '../text/lines.ts';

export function sarifReport(report: Report): string {
  const problems = [...report.problems, ...report.documents.flatMap((document) => document.problems)];
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: driverOf(report) },
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: problems.map(notificationOf) }],
          results: report.documents.flatMap(resultsOf),
        },
      ],
    },
    null,
    1,
  )}\n`;
}

function driverOf({ tool, documents }: Report): object {
  const findings = documents.flatMap(({ findings, suppressed }) => [...findings, ...suppressed]);
  const byId = new Map(findings.map((finding) => [idOf(finding), finding]));
  return {
    name: tool.name,
    semanticVersion: tool.version,
    informationUri: 'https://github.com/practice-lens/practice-lens',
    rules: [...byId.keys()].sort().map((id) => ({ id, helpUri: byId.get(id)?.docs })),
  };
}

const idOf = ({ term, rule }: FindingReport): string => (term === undefined ? rule : `${rule}/${term}`);

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

const notificationOf = ({ code, message, hint, where }: Problem): object => ({
  level: 'warning',
  descriptor: { id: code },
  message: { text: `${where}: ${message} ${hint}` },
});

const resultsOf = (document: DocumentReport): object[] => [
  ...document.findings.map((finding) => resultOf(document, finding)),
  ...document.suppressed.map((finding) => ({
    ...resultOf(document, finding),
    suppressions: [{ kind: finding.by === 'comment' ? 'inSource' : 'external', justification: finding.why }],
  })),
];

const resultOf = ({ path }: DocumentReport, finding: FindingReport): object => ({
  ruleId: idOf(finding),
  level: LEVELS[finding.severity],
  message: { text: `${finding.message} ${finding.reason}` },
  locations: [{ physicalLocation: { artifactLocation: artifact(path), region: regionOf(finding.range) } }],
  ...(finding.replacements.length > 0 && { fixes: finding.replacements.map((text) => fixOf(path, finding, text)) }),
});

const fixOf = (path: string, { range }: FindingReport, text: string): object => ({
  description: { text: `Write “${text}”` },
  artifactChanges: [
    {
      artifactLocation: artifact(path),
      replacements: [{ deletedRegion: regionOf(range), insertedContent: { text } }],
    },
  ],
});

/** A path as a relative reference of a URI. */
const artifact = (path: string): object => ({
  uri: path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/'),
});

/** Lines and columns count from 1. */
const regionOf = ({ start, end }: Range): object => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});
