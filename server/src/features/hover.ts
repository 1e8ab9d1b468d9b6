/** Hover answers "why?": for a suggestion its reason, for a paragraph its levels with the evidence. */
import { offsetAt } from '@practice-lens/core';
import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { rangeOfSpan } from '../convert.ts';
import { blockAt } from '../edits/document-edits.ts';
import type { Feature } from '../feature.ts';
import { isAnalyzed, type Analyzed } from '../reading.ts';
import { whyFinding, whyLevels } from '../why.ts';

export const hover: Feature = ({ answer, documents, t }) => {
  answer(HoverRequest.type, null, async ({ textDocument, position }) => {
    const reading = await documents.read(textDocument.uri);
    if (!isAnalyzed(reading)) return null;
    const offset = offsetAt(reading.lines, position, reading.text.length);
    const { findings, document } = reading.outcome.analysis;
    const touched = findings.filter(({ span }) => span.start <= offset && offset < span.end);
    const annotated = blockAt(reading.outcome.analysis, { start: offset, end: offset });
    const levels =
      annotated && showsLevels(reading) && annotated.block.kind !== 'heading' ? whyLevels(annotated, document, t) : '';
    const parts = [...touched.map((finding) => whyFinding(finding, t)), levels].filter((part) => part !== '');
    const span = touched[0]?.span ?? annotated?.block.span;
    if (parts.length === 0 || !span) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
      range: rangeOfSpan(span, reading.lines),
    };
  });
  return { hoverProvider: true };
};

const showsLevels = ({ configuration }: Analyzed): boolean => configuration.editor.marks !== 'off';
