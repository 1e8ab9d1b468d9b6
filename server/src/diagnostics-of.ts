/** The diagnostics of a document or of a file that configures. */
import type { Finding } from '@practice-lens/core';
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
  const { findings: where, repeats, maxFindings } = reading.configuration.editor;
  const isClosed = reading.version === null;
  if (!isAnalyzed(reading) || where === 'off' || (where === 'open' && isClosed)) return [];
  const all = reading.outcome.analysis.findings;
  const findings = repeats === 'first' ? firstOfEach(all) : all;
  const shown = findings.slice(0, maxFindings).map((finding) => diagnosticOf(finding, reading.lines));
  return [...shown, ...moreDiagnosticOf(findings.slice(maxFindings), reading.lines, reading.configuration.rulebook.t)];
}

/** Each term where it stands first; findings of other rules all stay. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ term }) => term === undefined || (!seen.has(term) && seen.add(term)));
}

export const configurationDiagnosticsOf = ({ problems, text }: ConfigurationFile): Diagnostic[] =>
  problems.map((problem) => problemDiagnosticOf(problem, text));
