/** A text and what Practice Lens made of it under a configuration. */
import {
  analyze,
  changeBetween,
  lineStarts,
  lineStartsAfter,
  type Analysis,
  type LineStarts,
  type Memory,
  type Problem,
  type Translate,
} from '@practice-lens/core';
import type { Configuration } from './workspace/configuration.ts';
import { relativeTo } from './workspace/uris.ts';

export interface SourceText {
  readonly uri: string;
  /** Of the open document; `null` for a file on disk. */
  readonly version: number | null;
  readonly text: string;
}

export interface Reading extends SourceText {
  readonly lines: LineStarts;
  readonly configuration: Configuration;
  readonly outcome: Outcome;
}

/** `refused`: why there is no analysis, to be shown where the document begins. */
export type Outcome = { readonly analysis: Analysis } | { readonly refused: Problem };

/** A reading that holds an analysis. */
export interface Analyzed extends Reading {
  readonly outcome: { readonly analysis: Analysis };
}

export const isAnalyzed = (reading: Reading | undefined): reading is Analyzed =>
  reading !== undefined && 'analysis' in reading.outcome;

/** What is known of a document from its last version. */
export interface Earlier {
  readonly memory: Memory;
  readonly reading?: Reading;
}

/** Beyond this a document is no syllabus, and reading it at every edit would hold everybody up. */
export const MAX_CHARACTERS = 1_000_000;

/**
 * `log` hears of our own mistakes; the document is then refused instead of ending the server.
 */
export function readText(
  source: SourceText,
  configuration: Configuration,
  log: (message: string) => void,
  before?: Earlier,
): Reading {
  const path = relativeTo(configuration.root, source.uri);
  const { t } = configuration.rulebook;
  const outcome = (): Outcome => {
    if (source.text.length > MAX_CHARACTERS) return { refused: tooLarge(path, t) };
    if (unreadPart(source.text, before?.reading).includes('\0')) return { refused: binary(path, t) };
    try {
      return { analysis: analyze(source.text, path, configuration.rulebook, before?.memory) };
    } catch (error) {
      log(`Reading ${path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return { refused: unreadable(path, t) };
    }
  };
  return { ...source, lines: linesOf(source.text, before?.reading), configuration, outcome: outcome() };
}

/** All of a text, unless an earlier version was read: then what differs. */
function unreadPart(text: string, before: Reading | undefined): string {
  if (!isAnalyzed(before)) return text;
  const change = changeBetween(before.text, text);
  return change ? text.slice(change.start, change.oldEnd + change.growth) : '';
}

function linesOf(text: string, before: Reading | undefined): LineStarts {
  const read = (whole: string): string => whole.slice(0, MAX_CHARACTERS);
  return before
    ? lineStartsAfter({ text: read(before.text), lines: before.lines }, read(text))
    : lineStarts(read(text));
}

export const tooLarge = (path: string, t: Translate): Problem => ({
  code: 'document-too-large',
  message: t(
    '“{0}” is larger than what Practice Lens reads, which is {1} million characters.',
    path,
    MAX_CHARACTERS / 1_000_000,
  ),
  where: `${path}:1:1`,
  hint: t('Split it into one document for each course or unit.'),
});

export const binary = (path: string, t: Translate): Problem => ({
  code: 'document-binary',
  message: t('“{0}” does not hold text.', path),
  where: `${path}:1:1`,
  hint: t('Check how the file was saved, or take it out of "files" in .practice-lens.yml.'),
});

const unreadable = (path: string, t: Translate): Problem => ({
  code: 'document-unreadable',
  message: t('Practice Lens could not read “{0}”; this is a mistake of ours.', path),
  where: `${path}:1:1`,
  hint: t('The output channel holds the details for a report. Everything else keeps working.'),
});
