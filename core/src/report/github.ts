/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
import type { Severity } from '../severity.ts';
import type { DocumentReport, FindingReport, Report } from './json.ts';

export function githubReport({ documents, problems }: Report): string {
  const lines = [
    ...problems.map(({ message, hint, where }) => command('warning', {}, `${where}: ${message} ${hint}`)),
    ...documents.flatMap((document) => document.findings.map((finding) => annotationOf(document, finding))),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Lines and columns count from 1. */
const annotationOf = (
  { path }: DocumentReport,
  { range, severity, term, rule, message, reason }: FindingReport,
): string =>
  command(
    COMMANDS[severity],
    {
      file: path,
      line: String(range.start.line + 1),
      endLine: String(range.end.line + 1),
      col: String(range.start.character + 1),
      endColumn: String(range.end.character + 1),
      title: term ?? rule,
    },
    `${message} ${reason}`,
  );

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name}${said.length > 0 ? ` ${said.join(',')}` : ''}::${data(message)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
