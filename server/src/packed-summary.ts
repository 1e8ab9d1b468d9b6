/** A summary as texts: a workspace of many documents is kept in little memory, and on disk for the next start. */
import type { CountedBlock, Problem } from '@practice-lens/core';
import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentCoverage } from './protocol.ts';
import type { Summary } from './summary.ts';
import type { Configuration } from './workspace/configuration.ts';

/** JSON within, so that what is not asked for is never built. An empty text stands for nothing. */
export interface PackedSummary {
  readonly resultId: string;
  readonly numbers: string;
  readonly diagnostics: string;
  readonly coverage: string;
  readonly refused: string;
  readonly counted: string;
}

export const PACKED_KEYS = ['resultId', 'numbers', 'diagnostics', 'coverage', 'refused', 'counted'] as const;

export const pack = ({ resultId, numbers, diagnostics, coverage, refused, counted }: Summary): PackedSummary => ({
  ...{ resultId, numbers },
  diagnostics: packed(diagnostics),
  coverage: coverage ? packed(coverage) : '',
  refused: refused ? packed(refused) : '',
  counted: packed(counted.map(packBlock)),
});

/** A single curly quote would make an engine keep two bytes for every character, hence ASCII alone, and made anew from bytes. */
const packed = (value: unknown): string =>
  new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(value).replace(BEYOND_ASCII, escaped)));

const BEYOND_ASCII = /[^\0-\x7f]/g;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const unpack = (packed: PackedSummary, uri: string, configuration: Configuration): Summary => ({
  ...{ uri, version: null, configuration, resultId: packed.resultId, numbers: packed.numbers },
  get diagnostics() {
    return JSON.parse(packed.diagnostics) as Diagnostic[];
  },
  get coverage() {
    return packed.coverage === '' ? undefined : (JSON.parse(packed.coverage) as DocumentCoverage);
  },
  get refused() {
    return packed.refused === '' ? undefined : (JSON.parse(packed.refused) as Problem);
  },
  get counted() {
    return (JSON.parse(packed.counted) as PackedBlock[]).map(unpackBlock);
  },
});

type Annotation = CountedBlock['annotation'];

/** Words, key, mention, and what else is not empty. */
type PackedBlock = [number, string, Annotation['mention'], Partial<Annotation>];

const packBlock = ({ words, key, annotation: { mention, ...annotation } }: CountedBlock): PackedBlock => {
  // An override without levels says that there are none, and is kept as such.
  const isFilled = ([name, value]: [string, unknown]): boolean =>
    name === 'override' || !(value === false || (Array.isArray(value) && value.length === 0));
  const filled = Object.entries(annotation).filter(isFilled);
  return [words, key, mention, Object.fromEntries(filled) as Partial<Annotation>];
};

const unpackBlock = ([words, key, mention, annotation]: PackedBlock): CountedBlock => ({
  ...{ words, key },
  annotation: { ...EMPTY, ...annotation, mention },
});

const EMPTY: Omit<Annotation, 'mention'> = {
  ...{ systems: [], named: [], generic: false, links: [], activities: [], evidence: [] },
};
