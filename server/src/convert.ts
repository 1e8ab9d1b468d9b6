/** From the core's values to LSP's: the only file that knows both vocabularies. Offsets become positions here. */
import {
  DOCS,
  lineStarts,
  rangeOf,
  type Finding,
  type LineStarts,
  type Problem,
  type Range,
  type Severity,
  type Span,
  type Translate,
} from '@practice-lens/core';
import {
  DiagnosticSeverity,
  DiagnosticTag,
  TextEdit,
  type Diagnostic,
  type Range as LspRange,
} from 'vscode-languageserver';
import type { DiagnosticData } from './protocol.ts';

export const SOURCE = 'Practice Lens';

export function severityOf(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

export const lspRange = ({ start, end }: Range): LspRange => ({ start: { ...start }, end: { ...end } });

export const rangeOfSpan = (span: Span, lines: LineStarts): LspRange => lspRange(rangeOf(lines, span));

/** What a finding is called where people see or write it: its term, else its rule. */
export const codeOf = ({ term, rule }: Finding): string => term ?? rule;

export function diagnosticOf(finding: Finding, lines: LineStarts): Diagnostic {
  return {
    range: rangeOfSpan(finding.span, lines),
    severity: severityOf(finding.severity),
    code: codeOf(finding),
    codeDescription: { href: finding.docs },
    source: SOURCE,
    message: finding.message,
    data: dataOf(finding),
    ...(finding.rule === 'unused-ignore' && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

function dataOf({ rule, term, category, reason, replacements, safe, source }: Finding): DiagnosticData {
  return {
    rule,
    reason,
    replacements,
    safe,
    source,
    ...(term !== undefined && { term }),
    ...(category !== undefined && { category }),
  };
}

/** A problem at the place that its `where` ends with, up to the end of that line. */
export function problemDiagnosticOf({ code, message, hint, where }: Problem, text: string): Diagnostic {
  const [, line = '1', column = '1'] = /:(\d+):(\d+)$/.exec(where) ?? [];
  const lines = lineStarts(text);
  const start = Math.min((lines[Number(line) - 1] ?? text.length) + Number(column) - 1, text.length);
  const rest = /^[^\r\n]*/.exec(text.slice(start, start + LONGEST_MARK))?.[0].trimEnd() ?? '';
  return {
    range: rangeOfSpan({ start, end: start + rest.length }, lines),
    severity: DiagnosticSeverity.Warning,
    code,
    codeDescription: { href: `${DOCS}/settings.md#${code}` },
    source: SOURCE,
    message: `${message} ${hint}`,
    data: { rule: code, reason: hint, replacements: [], safe: false, source: SOURCE } satisfies DiagnosticData,
  };
}

const LONGEST_MARK = 200;

/** Says at the first finding that is not shown how many there are. */
export function moreDiagnosticOf(hidden: readonly Finding[], lines: LineStarts, t: Translate): Diagnostic[] {
  const [first] = hidden;
  if (!first) return [];
  return [
    {
      range: rangeOfSpan(first.span, lines),
      severity: DiagnosticSeverity.Information,
      code: 'more-findings',
      codeDescription: { href: `${DOCS}/settings.md#maxfindings` },
      source: SOURCE,
      message: t(
        '…and {0} more from here on. The setting "practiceLens.maxFindings" says how many are shown.',
        hidden.length,
      ),
    },
  ];
}

export const replacementEdit = (span: Span, text: string, lines: LineStarts): TextEdit =>
  TextEdit.replace(rangeOfSpan(span, lines), text);
