/** Where a comment for a block has to stand so that it speaks for that block and the document still renders the same. */
import { lineStarts, positionAt, type Block, type Span } from '@practice-lens/core';

/** Replaces `span` of the source by `text`. */
export interface SourceEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The comment goes right before the block, and the block moves to a line of its own under it, behind the same quote marks
 * and with the indentation of its list item:
 *
 *   > 1. text      becomes      > 1. <!-- practice-lens … -->
 *                               >    text
 */
export function commentBefore(block: Block, source: string, comment: string): SourceEdit {
  const { start } = block.span;
  const lineStart = startOfLine(source, start);
  const prefix = source.slice(lineStart, start);
  const [, marker, box] = TASK.exec(prefix) ?? [];
  if (marker === undefined || box === undefined)
    return { span: at(start), text: `${comment}${lineEndOf(source)}${blank(prefix)}` };
  // A check box has to stay the first thing in its item, so the comment becomes the last thing of the item above.
  const hasItemAbove = isItem(lineAbove(source, lineStart), marker);
  const indent = hasItemAbove ? blank(marker) : (/^[\s>]*/.exec(marker)?.[0] ?? '');
  return { span: at(lineStart), text: `${indent}${comment}${lineEndOf(source)}` };
}

/** Before the first and behind the last row of the table that holds a row: nothing can stand between two rows. */
export function commentsAroundTable(
  row: Block,
  blocks: readonly Block[],
  source: string,
  first: string,
  last: string,
): readonly SourceEdit[] {
  const head = row.leadIn ?? row;
  const rows = blocks.filter((block) => block === head || block.leadIn === head);
  const end = (rows.at(-1) ?? row).span.end;
  const prefix = blank(source.slice(startOfLine(source, head.span.start), head.span.start));
  const before = commentBefore(head, source, first);
  return [before, { span: at(end), text: `${lineEndOf(source)}${prefix}${last}` }];
}

/** Behind the front matter, else where the document begins. */
export function commentOnTop(frontMatter: Span | undefined, source: string, comment: string): SourceEdit {
  const eol = lineEndOf(source);
  if (!frontMatter) return { span: at(topOf(source)), text: `${comment}${eol}${eol}` };
  return { span: at(frontMatter.end), text: `${eol}${eol}${comment}` };
}

/** What stands before a task item's text: its indentation and marker, then the check box. */
const TASK = /^(.*?(?:[-*+]|\d+[.)])\s+)(\[[ xX]\]\s+)$/;

const at = (offset: number): Span => ({ start: offset, end: offset });

/** Quote marks and tabs stay, list markers become spaces. */
const blank = (prefix: string): string => prefix.replace(/[^>\t]/g, ' ');

const lineEndOf = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';

/** A byte order mark is no part of the first line. */
function startOfLine(source: string, offset: number): number {
  const lines = lineStarts(source);
  return lines[positionAt(lines, offset).line] || topOf(source);
}

const topOf = (source: string): number => (source.startsWith('\uFEFF') ? 1 : 0);

const lineAbove = (source: string, lineStart: number): string =>
  /([^\r\n]*)(?:\r\n|\n|\r)$/.exec(source.slice(0, lineStart))?.[1] ?? '';

/** Whether a line is an item, or a part of one, of the list that an item with this marker stands in. */
function isItem(line: string, marker: string): boolean {
  const column = line.search(/[^\s>]/);
  return column > marker.search(/[^\s>]/) || /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(line);
}
