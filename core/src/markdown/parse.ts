import { commentsIn } from './comments.ts';
import { definitionsIn } from './definitions.ts';
import { nodesOf } from './nodes.ts';
import { marksOf } from './opening.ts';
import type { Part } from './part.ts';
import { reparsed } from './reparse.ts';
import { tamed, tamedAfter } from './tamed.ts';

/** A document as its top-level nodes, in reading order. */
export interface Parsed {
  readonly source: string;
  /** The source as it was parsed, which is as long as the source. */
  readonly text: string;
  readonly parts: readonly Part[];
}

/**
 * Markdown with front matter. Never fails: every text is a document. With `before`, the same document at another time, only
 * what differs is parsed; the result is the same.
 */
export function parseMarkdown(source: string, before?: Parsed): Parsed {
  const marks = marksOf(source);
  const text = marks + tamedBody(source, marks, before);
  const parts = before && reparsed(before, text, partsOf);
  return { source, text, parts: parts ?? partsOf(text.slice(marks.length), marks.length) };
}

function tamedBody(source: string, marks: string, before: Parsed | undefined): string {
  const body = (text: string): string => text.slice(marks.length);
  return before && marksOf(before.source) === marks
    ? tamedAfter(body(before.source), body(before.text), body(source))
    : tamed(body(source));
}

/** The nodes of a text that begins at `shift` in the source. */
function partsOf(text: string, shift: number): Part[] {
  return nodesOf(text).map(({ node, by }) => ({
    node,
    shift: shift + by,
    definitions: definitionsIn(node),
    comments: commentsIn(node),
  }));
}
