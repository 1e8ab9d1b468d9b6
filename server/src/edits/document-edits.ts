/** What actions change in a document, as edits of its source: replacements and comments. Nothing when there is nothing to change. */
import type { Analysis, AnnotatedBlock, Finding, Span } from '@practice-lens/core';
import { commentBefore, commentOnTop, commentsAroundTable, type SourceEdit } from './comment.ts';

/** Every safe replacement. */
export const fixAllSafe = ({ findings }: Analysis): SourceEdit[] =>
  withoutOverlaps(findings.filter(({ safe }) => safe).flatMap(firstReplacement));

/** The first replacement at every occurrence of a term. */
export const fixTerm = ({ findings }: Analysis, term: string): SourceEdit[] =>
  withoutOverlaps(findings.filter((finding) => finding.term === term).flatMap(firstReplacement));

/** One replacement of the finding at a span. */
export function fix({ findings }: Analysis, span: Span, replacement: string): SourceEdit[] {
  const finding = findings.find((candidate) => isAt(candidate, span) && candidate.replacements.includes(replacement));
  return finding ? [{ span: finding.span, text: replacement }] : [];
}

/** The block that holds a place; headings are blocks too. */
export const blockAt = ({ document }: Analysis, { start }: Span): AnnotatedBlock | undefined =>
  document.blocks.find(({ block }) => block.span.start <= start && start <= block.span.end);

/** Silences a term or rule in the block at a span; in a table, in the whole table. */
export function ignore(analysis: Analysis, span: Span, subject: string, reason: string): SourceEdit[] {
  const block = blockAt(analysis, span)?.block;
  const { source, blocks } = analysis.document;
  if (!block) return ignoreInDocument(analysis, subject, reason);
  if (block.kind !== 'tableRow') return [commentBefore(block, source, ignoring('ignore', subject, reason))];
  const all = blocks.map((annotated) => annotated.block);
  return [
    ...commentsAroundTable(
      block,
      all,
      source,
      ignoring('ignore-start', subject, reason),
      comment(`ignore-end ${subject}`),
    ),
  ];
}

export const ignoreInDocument = ({ document }: Analysis, subject: string, reason: string): SourceEdit[] => [
  commentOnTop(document.frontMatter.span, document.source, ignoring('ignore-file', subject, reason)),
];

/** Writes the levels of the block at a span, in place of those that were written before. */
export function setLevel(analysis: Analysis, span: Span, levels: readonly string[]): SourceEdit[] {
  const block = blockAt(analysis, span)?.block;
  if (!block || !takesLevel(block)) return [];
  const text = comment(`level ${levels.length > 0 ? levels.join(' ') : 'none'}`);
  const written = levelCommentOf(analysis, block.span);
  return [written ? { span: written, text } : commentBefore(block, analysis.document.source, text)];
}

/** A heading has no levels; a comment cannot stand between two rows of a table, hence only before the first. */
export const takesLevel = ({ kind, leadIn }: AnnotatedBlock['block']): boolean =>
  kind !== 'heading' && !(kind === 'tableRow' && leadIn !== undefined);

function levelCommentOf({ document: { directives, blocks } }: Analysis, block: Span): Span | undefined {
  const before = directives.known.findLast(({ name, span }) => name === 'level' && span.end <= block.start)?.span;
  const isForAnother = blocks.some(
    (other) => before && other.block.span.start >= before.end && other.block.span.start < block.start,
  );
  return isForAnother ? undefined : before;
}

const comment = (content: string): string => `<!-- practice-lens ${content} -->`;

/** What would end the comment or the quotation marks cannot stand in a reason. */
const ignoring = (name: string, subject: string, reason: string): string =>
  comment(`${name} ${subject} reason="${reason.replaceAll('"', "'").replaceAll('--', '–').replace(/\s+/g, ' ')}"`);

const isAt = ({ span }: Finding, { start, end }: Span): boolean => span.start === start && span.end === end;

const firstReplacement = ({ span, replacements: [text] }: Finding): SourceEdit[] =>
  text === undefined ? [] : [{ span, text }];

/** Editors refuse edits that overlap; the first in reading order stands. */
function withoutOverlaps(edits: readonly SourceEdit[]): SourceEdit[] {
  let end = -1;
  return edits.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}
