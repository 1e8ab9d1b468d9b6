/** A quiet sign at the end of each paragraph's first line: the levels that it addresses. */
import {
  levelNames,
  levelsOf,
  offsetAt,
  positionAt,
  weightOf,
  type AnnotatedBlock,
  type Span,
  type Translate,
} from '@practice-lens/core';
import { InlayHintRequest, MarkupKind, type InlayHint } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { isAnalyzed, type Analyzed } from '../reading.ts';
import { signed, signOf } from '../signs.ts';
import { whyLevels } from '../why.ts';

export const inlayHints: Feature = ({ answer, documents, t }) => {
  answer(InlayHintRequest.type, [], async ({ textDocument, range }) => {
    const reading = await documents.read(textDocument.uri);
    if (!isAnalyzed(reading)) return [];
    const { lines, text } = reading;
    const wanted = { start: offsetAt(lines, range.start, text.length), end: offsetAt(lines, range.end, text.length) };
    return reading.outcome.analysis.document.blocks
      .filter(({ block: { span } }) => span.start <= wanted.end && wanted.start <= span.end)
      .flatMap((block) => hintOf(block, wanted, reading, t) ?? []);
  });
  return { inlayHintProvider: true };
};

function hintOf(annotated: AnnotatedBlock, wanted: Span, reading: Analyzed, t: Translate): InlayHint | undefined {
  const at = endOfFirstLine(annotated.block.span, reading.text);
  const label = at < wanted.start || at > wanted.end ? '' : labelOf(annotated, reading, t);
  if (label === '') return undefined;
  return {
    position: { ...positionAt(reading.lines, at) },
    label,
    tooltip: { kind: MarkupKind.Markdown, value: whyLevels(annotated, reading.outcome.analysis.document, t) },
    paddingLeft: true,
  };
}

/** Only what counts carries a sign; a level that is only named says so, in words. */
function labelOf({ block, annotation }: AnnotatedBlock, { configuration, outcome }: Analyzed, t: Translate): string {
  const { marks } = configuration.editor;
  if (block.kind === 'heading') return '';
  const { profile } = outcome.analysis.document;
  const names = levelNames(profile);
  const levels = levelsOf(annotation, profile).map(({ level }) => level);
  const isCounted = weightOf(annotation) > 0;
  switch (marks) {
    case 'off':
    case 'hover':
      return '';
    case 'signs':
      return isCounted ? levels.map((level) => signOf(level, names)).join(' ') : '';
    case 'words':
      if (isCounted) return levels.map((level) => signed(level, names, t)).join('  ');
      if (annotation.mention === 'named-only') return t('{0} named only', levels.map((level) => t(level)).join(', '));
      return annotation.mention === 'generic' ? t('all systems in one formula') : '';
  }
}

function endOfFirstLine({ start, end }: Span, text: string): number {
  const lineEnd = text.slice(start, end).search(/\r|\n/);
  return lineEnd < 0 ? end : start + lineEnd;
}
