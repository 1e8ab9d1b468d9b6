import { changeBetween } from './change.ts';
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
export type LineStarts = Readonly<ArrayLike<number>>;

export const lineStarts = (text: string): readonly number[] => [0, ...startsBetween(text, 0, text.length)];

/** The same, from what is known of an earlier version of the text. */
export function lineStartsAfter(
  before: { readonly text: string; readonly lines: LineStarts },
  text: string,
): LineStarts {
  const { text: old, lines } = before;
  const change = changeBetween(old, text);
  if (!change) return lines;
  const { start, oldEnd, growth } = change;
  // A carriage return above the change ends its line by itself, or together with what follows now.
  const above = positionAt(lines, start - 1).line + 1;
  const below = positionAt(lines, oldEnd).line + 1;
  const between = startsBetween(text, lines[above - 1] ?? 0, oldEnd + growth);
  // Written once into plain numbers: this is done for all lines at every letter that is typed.
  const starts = new Int32Array(above + between.length + lines.length - below);
  for (let at = 0; at < above; at++) starts[at] = lines[at] ?? 0;
  starts.set(between, above);
  const moved = above + between.length - below;
  for (let at = below; at < lines.length; at++) starts[at + moved] = (lines[at] ?? 0) + growth;
  return starts;
}

/** The starts of the lines whose ends stand in a stretch of a text. */
function startsBetween(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) if (endsLine(text, at)) starts.push(at + 1);
  return starts;
}

/** Whether a line is over behind a character; the line feed of `\r\n` ends it, not the carriage return. */
function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}

const LF = 10;
const CR = 13;

const isLineEnd = (code: number): boolean => code === LF || code === CR;

/** Where the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !endsLine(text, at - 1)) at--;
  return at;
}

/** Where the line of a place ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** Where the line below that of a place begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1));
}

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
