/** The diagnostics of a document or of a file that configures. */
import type { Diagnostic } from 'vscode-languageserver';
import { diagnosticOf, moreDiagnosticOf, problemDiagnosticOf } from './convert.ts';
import { isAnalyzed, type Reading } from './reading.ts';
import type { ConfigurationFile } from './workspace/configuration.ts';

export function diagnosticsOf(reading: Reading): Diagnostic[] {
  if ('refused' in reading.outcome) return [problemDiagnosticOf(reading.outcome.refused, '')];
  const { problems } = reading.outcome.analysis;
  return [...problems.map((problem) => problemDiagnosticOf(problem, reading.text)), ...suggestionsOf(reading)];
}

function suggestionsOf(reading: Reading): Diagnostic[] {
  const { findings: where, maxFindings } = reading.configuration.editor;
  const isClosed = reading.version === null;
  if (!isAnalyzed(reading) || where === 'off' || (where === 'open' && isClosed)) return [];
  const { findings } = reading.outcome.analysis;
  const shown = findings.slice(0, maxFindings).map((finding) => diagnosticOf(finding, reading.lines));
  return [...shown, ...moreDiagnosticOf(findings.slice(maxFindings), reading.lines)];
}

export const configurationDiagnosticsOf = ({ problems, text }: ConfigurationFile): Diagnostic[] =>
  problems.map((problem) => problemDiagnosticOf(problem, text));
