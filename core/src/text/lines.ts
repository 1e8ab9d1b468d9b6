import type { Span } from './span.ts';

/** A place as editors count it: zero-based line, UTF-16 character within the line (as in LSP). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The offsets at which the lines of a text begin; line ends are `\n`, `\r\n` or `\r`. */
export type LineStarts = readonly number[];

export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

const LF = 10;
const CR = 13;

/** Offset to position, e.g. offset 3 of `"a\nbc"` is line 1, character 1. */
export function positionAt(starts: LineStarts, offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}

export const rangeOf = (starts: LineStarts, span: Span): Range => ({
  start: positionAt(starts, span.start),
  end: positionAt(starts, span.end),
});

/** Position to offset; a place behind the text's end becomes its end. */
export function offsetAt(starts: LineStarts, position: Position, textLength: number): number {
  const start = starts[position.line];
  if (start === undefined) return textLength;
  return Math.min(start + position.character, starts[position.line + 1] ?? textLength, textLength);
}
