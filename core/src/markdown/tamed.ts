/**
 * Takes from a text, before it is parsed, the markup that only a hostile or broken text has: containers nested dozens deep in
 * one line, and thousands of brackets and marks of emphasis in one paragraph. Parsers of Markdown take the square of their
 * number or worse, so that a page of them would keep everybody waiting for minutes.
 */
import { changeBetween } from '../text/change.ts';
import { lineStart, lineStarts, nextLine } from '../text/lines.ts';
import { matchAt } from '../text/match-at.ts';

/** The text itself, or one of the same length in which such markup is plain dots, so that every place stays what it is. */
export function tamed(source: string): string {
  const excess = excessIn(source);
  if (excess.length === 0) return source;
  const parts: string[] = [];
  let done = 0;
  for (const at of excess) {
    parts.push(source.slice(done, at));
    done = at + 1;
  }
  return [...parts, source.slice(done)].join(DOT);
}

/**
 * The same, from what an earlier version `old` was when tamed. Marks are counted from one line that begins something to the
 * next, so that a change reaches no further than such lines around it.
 */
export function tamedAfter(old: string, tamedOld: string, source: string): string {
  const change = changeBetween(old, source);
  if (!change) return tamedOld;
  const { oldEnd, growth } = change;
  // A line feed behind a carriage return makes no new line.
  const start = beginningAbove(source, Math.max(0, change.start - 1));
  const end = beginningBelow(source, oldEnd + growth);
  const stretch = source.slice(start, end);
  const plain = tamed(stretch);
  if (plain === stretch && tamedOld === old) return source;
  return tamedOld.slice(0, start) + plain + tamedOld.slice(end - growth);
}

/** Where the line of a place begins, or the next one above that begins something. */
function beginningAbove(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (at > 0 && !isBeginning(text, at)) at = lineStart(text, at - 1);
  return at;
}

/** Where the next line below a place begins that begins something. */
function beginningBelow(text: string, offset: number): number {
  let at = nextLine(text, offset);
  while (at < text.length && !isBeginning(text, at)) at = nextLine(text, at);
  return at;
}

function isBeginning(text: string, lineStart: number): boolean {
  return matchAt(BEGINNING, text, lineStart) !== undefined;
}

/** A character that is no markup, no letter and no space. */
const DOT = '·';
/** Nested deeper than people read. */
const DEEPEST = 50;
/** More than the longest paragraph of citations holds. */
const MOST_MARKS = 600;

/** The offsets of the marks that are too many, in order. */
function excessIn(source: string): number[] {
  const excess: number[] = [];
  const starts = lineStarts(source);
  let marks = 0;
  starts.forEach((start, line) => {
    const end = starts[line + 1] ?? source.length;
    const containers = containersAt(source, start);
    for (const at of containers.slice(DEEPEST)) excess.push(at);
    if (isBeginning(source, start)) marks = 0;
    const text = containers.length > DEEPEST ? (containers.at(-1) ?? start) + 1 : start;
    for (let at = text; at < end; at++) {
      if (MARKS[source.charCodeAt(at)] === 1 && ++marks > MOST_MARKS) excess.push(at);
    }
  });
  return excess;
}

/** The places of the signs that open quotes and lists at the start of a line. */
function containersAt(source: string, start: number): number[] {
  const places: number[] = [];
  CONTAINER.lastIndex = start;
  for (let found = CONTAINER.exec(source); found; found = CONTAINER.exec(source)) {
    places.push(CONTAINER.lastIndex - (found[1] ?? '').length - 1);
  }
  return places;
}

/** Up to the sign and the space behind it. */
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))([ \t]?)/y;

/**
 * A line that is blank or begins an item, a heading, a row, a fence, a comment or a definition: no mark of emphasis and no
 * bracket reaches over it.
 */
const BEGINNING = /[ \t>]*(?:[\r\n]|[-+*#|`~<\d]|\[[^\]\r\n]{1,200}\]:)/y;

/** By character code, as every character of every version of a document is asked for. */
const MARKS = new Uint8Array(128);
for (const character of '[]*_~`<!') MARKS[character.charCodeAt(0)] = 1;
