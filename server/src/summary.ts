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
  /** Equal for equal numbers and levels, wherever the paragraphs stand. */
  readonly numbers: string;
  /** Without its blocks; none when the document could not be analyzed. */
  readonly coverage: DocumentCoverage | undefined;
  /** Why there is no coverage. */
  readonly refused: Problem | undefined;
  readonly counted: readonly CountedBlock[];
}

/** The same list for the same reading. */
export const diagnosticsIn = rememberedFor(diagnosticsOf);

/** With its blocks. The same object for the same reading. */
export const coverageIn = rememberedFor(documentCoverageOf);

/** The same object for the same reading. Each part is made when somebody asks for it: typing asks for diagnostics alone. */
export const summaryOf = rememberedFor((reading: Reading): Summary => {
  const { uri, version, configuration, outcome } = reading;
  const coverage = (): DocumentCoverage | undefined => (isAnalyzed(reading) ? coverageIn(reading) : undefined);
  return {
    ...{ uri, version, configuration },
    get diagnostics() {
      return diagnosticsIn(reading);
    },
    get resultId() {
      return resultIdOf(diagnosticsIn(reading));
    },
    get numbers() {
      return numbersOf(coverage());
    },
    get coverage() {
      const whole = coverage();
      return whole && { ...whole, blocks: [] };
    },
    refused: 'refused' in outcome ? outcome.refused : undefined,
    get counted() {
      return isAnalyzed(reading) ? reading.outcome.analysis.document.blocks.map(lean) : [];
    },
  };
});

/** Adding up needs no evidence and no text, which would keep the whole of every document. */
const lean = ({ annotation, words, key }: CountedBlock): CountedBlock => ({
  words,
  key: fingerprint(key),
  annotation: { ...annotation, evidence: [] },
});

/** A memory of a pure function, gone with the readings. */
function rememberedFor<R extends Reading, T>(make: (reading: R) => T): (reading: R) => T {
  const known = new WeakMap<R, { readonly made: T }>();
  return (reading) => {
    const entry = known.get(reading) ?? { made: make(reading) };
    known.set(reading, entry);
    return entry.made;
  };
}

export const resultIdOf = (diagnostics: readonly Diagnostic[]): string => fingerprint(JSON.stringify(diagnostics));

export function numbersOf(coverage: DocumentCoverage | undefined): string {
  const blocks = coverage?.blocks.map(({ levels, counted, mention, section }) => [levels, counted, mention, section]);
  const competencies = coverage?.competencies.map(({ number, degree }) => [number, degree]);
  const crossings = coverage?.crossings.map(({ number, system, paragraphs, blocks }) => [
    ...[number, system, paragraphs.length, blocks],
  ]);
  return fingerprint(JSON.stringify([coverage?.profile, coverage?.coverage, blocks, competencies, crossings]));
}
