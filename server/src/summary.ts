/** What work on a whole workspace keeps of a document: much less than the analysis it comes from. */
import type { CountedBlock, Problem } from '@practice-lens/core';
import type { Diagnostic } from 'vscode-languageserver';
import { documentCoverageOf } from './coverage-of.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { fingerprint } from './fingerprint.ts';
import type { DocumentCoverage } from './protocol.ts';
import { isAnalyzed, type Reading } from './reading.ts';
import type { Configuration } from './workspace/configuration.ts';

export interface Summary {
  readonly uri: string;
  readonly version: number | null;
  readonly configuration: Configuration;
  readonly diagnostics: readonly Diagnostic[];
  /** Equal for equal diagnostics. */
  readonly resultId: string;
  /** None when the document could not be analyzed. */
  readonly coverage: DocumentCoverage | undefined;
  /** Why there is no coverage. */
  readonly refused: Problem | undefined;
  readonly counted: readonly CountedBlock[];
}

/** The same object for the same reading. */
export function summaryOf(reading: Reading): Summary {
  const known = summaries.get(reading);
  if (known) return known;
  const diagnostics = diagnosticsOf(reading);
  const summary: Summary = {
    uri: reading.uri,
    version: reading.version,
    configuration: reading.configuration,
    diagnostics,
    resultId: resultIdOf(diagnostics),
    coverage: isAnalyzed(reading) ? documentCoverageOf(reading) : undefined,
    refused: 'refused' in reading.outcome ? reading.outcome.refused : undefined,
    counted: isAnalyzed(reading) ? reading.outcome.analysis.counted.map(withoutEvidence) : [],
  };
  summaries.set(reading, summary);
  return summary;
}

/** Adding up needs no evidence, which would keep the whole text of every document. */
const withoutEvidence = (block: CountedBlock): CountedBlock => ({
  ...block,
  annotation: { ...block.annotation, evidence: [] },
});

// A memory of a pure function, gone with the readings.
const summaries = new WeakMap<Reading, Summary>();

export const resultIdOf = (diagnostics: readonly Diagnostic[]): string => fingerprint(JSON.stringify(diagnostics));
