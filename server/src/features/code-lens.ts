/** A line above each section that says how many of its paragraphs address which level. */
import { sectionsOf, type SectionCoverage, type Translate } from '@practice-lens/core';
import { CodeLensRequest, type CodeLens } from 'vscode-languageserver';
import { rangeOfSpan } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { isAnalyzed } from '../reading.ts';

export const codeLens: Feature = ({ answer, documents, options, t }) => {
  answer(CodeLensRequest.type, [], async ({ textDocument: { uri } }) => {
    const reading = await documents.read(uri);
    if (!isAnalyzed(reading) || !reading.configuration.editor.codeLens) return [];
    const { document } = reading.outcome.analysis;
    const sections = sectionsOf(document.blocks, document.profile);
    return sections
      .filter(({ coverage }) => coverage.labelled.blocks > 0)
      .map((section): CodeLens => {
        const range = rangeOfSpan(section.heading.block.span, reading.lines);
        return {
          range,
          command: {
            title: numbersOf(section, t),
            command: options.showSectionCommand ?? '',
            arguments: [uri, range.start.line],
          },
        };
      });
  });
  return { codeLensProvider: {} };
};

/** Levels that no paragraph addresses are left out: the line tells what is there. */
const numbersOf = ({ coverage }: SectionCoverage, t: Translate): string =>
  Object.entries(coverage.byLevel)
    .filter(([, { blocks }]) => blocks > 0)
    .map(([level, { blocks }]) => `${t(level)} ${blocks}`)
    .join(' · ');
