/** The server's answer for texts, made by the server's own parts. */
import type { CoverageResult, OverlapsResult } from '@practice-lens/server/protocol';
import {
  DEFAULT_SETTINGS,
  analyze,
  compileRulebook,
  coverageOf,
  english,
  gapsOf,
  lineStarts,
  type Translate,
} from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { documentCoverageOf, profileFacts } from '../../server/src/coverage-of.ts';
import { overlapsOf } from '../../server/src/features/overlaps.ts';
import { DEFAULT_EDITOR_SETTINGS as editor } from '../../server/src/workspace/editor-settings.ts';

interface Options {
  readonly profile?: string;
  readonly targets?: Readonly<Record<string, number>>;
  readonly t?: Translate;
}

/** `texts` by path. */
export function resultOf(texts: Readonly<Record<string, string>>, options: Options = {}): CoverageResult {
  const { profile: name = 'three-level', targets = {}, t = english } = options;
  const rulebook = compileRulebook(builtIn, { ...DEFAULT_SETTINGS, profile: name }, undefined, t);
  const configuration = {
    name: '',
    root: undefined,
    file: undefined,
    ownPacks: [],
    packs: [],
    editor,
    rulebook,
    problems: [],
  };
  const analyses = Object.entries(texts).map(([path, text]) => analyze(text, path, rulebook));
  const documents = analyses.map((analysis) => {
    const { path, source } = analysis.document;
    const lines = lineStarts(source);
    return documentCoverageOf({
      uri: `file:///${path}`,
      version: 1,
      text: source,
      lines,
      configuration,
      outcome: { analysis },
    });
  });
  const coverage = coverageOf(
    analyses.flatMap(({ document }) => document.blocks),
    rulebook.profile,
  );
  const profile = profileFacts(rulebook.profile, t);
  const { competencies } = builtIn.competencies;
  const { scale } = DEFAULT_SETTINGS;
  const gaps = gapsOf({ documents, coverage, competencies, scale, targets }, t);
  return { profile, profiles: [profile], documents, coverage, competencies, scale, targets, gaps, problems: [] };
}

/** What the others describe as well as the document at `path`. */
export function besideOthers({ documents }: CoverageResult, path: string): OverlapsResult {
  const result = overlapsOf(`file:///${path}`, documents);
  if (!result) throw new Error(`There is no ${path}.`);
  return result;
}
