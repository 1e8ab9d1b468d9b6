/**
 * Parses the next version of a document: only the top-level nodes around what has changed.
 *
 * Block structure is read line by line, and where a top-level node begins behind a blank line, nothing of what stands above
 * is open any more. So the nodes above a change stay, but for the one right above it, which the changed line may continue.
 * The nodes below stay from the first one on that begins and ends in the new text where it did. Two things reach further,
 * front matter and definitions: links and footnotes are such only where something defines them.
 */
import { changeBetween, type Change } from '../text/change.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import { marksOf, openingOf } from './opening.ts';
import type { Parsed } from './parse.ts';
import { endOf, indexWhere, startOf, type Part } from './part.ts';

/** The nodes of a text whose first character stands at `shift` in the source. */
type Parse = (text: string, shift: number) => Part[];

/** Nothing when the whole text has to be parsed. */
export function reparsed({ text: old, parts }: Parsed, text: string, parse: Parse): readonly Part[] | undefined {
  const change = changeBetween(old, text);
  if (!change) return parts;
  if (openingOf(old) !== openingOf(text)) return undefined;
  const { first, start } = firstTouched(parts, old, change);
  for (let last = firstBelow(parts, old, change), step = 1; ; last += step, step *= 2) {
    const anchor = parts[last];
    const [above, below] = [parts.slice(0, first), parts.slice(last)];
    const outside = definitionsOf(above, below);
    const opening = openingWith(outside);
    const stop = anchor ? lineEnd(text, endOf(anchor) + change.growth) : text.length;
    const found = parse(opening + text.slice(start, stop), start - opening.length).filter(
      (part) => startOf(part) >= start,
    );
    if (anchor && !(beginsAnew(anchor, parts[last - 1], old) && isAnchored(found, moved(anchor, change.growth), text)))
      continue;
    if (anchor) found.pop();
    if (!isSameSet(definitionsOf(parts.slice(first, last)), definitionsOf(found), outside)) return undefined;
    const again = found.map((part, at) => knownAs(parts[first + at], part, change));
    return above.concat(
      again,
      below.map((part) => moved(part, change.growth)),
    );
  }
}

/** What was parsed before, where that ends above the change and was found as it was. */
const knownAs = (known: Part | undefined, found: Part, { start }: Change): Part =>
  known && endOf(known) < start && isSame(known, found) ? known : found;

/** The index of the first node to be parsed again, and where to begin. */
function firstTouched(
  parts: readonly Part[],
  old: string,
  change: Change,
): { readonly first: number; readonly start: number } {
  // A line feed behind a carriage return makes no new line.
  const line = lineStart(old, old[change.start - 1] === '\r' ? change.start - 1 : change.start);
  let first = indexWhere(parts, (part) => endOf(part) >= line) - 1;
  while (first > 0 && !beginsAnew(parts[first], parts[first - 1], old)) first--;
  const [opening] = parts;
  if (first <= 0 && opening?.node.type === 'yaml') return { first: 1, start: lineEnd(old, endOf(opening)) };
  const above = parts[first];
  const begin = marksOf(old).length;
  return above ? { first, start: Math.max(begin, lineStart(old, startOf(above))) } : { first: 0, start: begin };
}

/**
 * Whether a node is read the same without the one above: there is a blank line between. Without one, definitions and the
 * paragraph behind them are read as one, and fewer lists begin. Indented code is open behind blank lines, too.
 */
function beginsAnew(part: Part | undefined, above: Part | undefined, text: string): boolean {
  if (!part || !above) return true;
  const isIndented = above.node.type === 'code' && !/[`~]/.test(text.charAt(startOf(above)));
  return !isIndented && BLANK_LINE.test(text.slice(endOf(above), startOf(part)));
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

/** The index of the first node that begins on a line below the change. */
const firstBelow = (parts: readonly Part[], old: string, { oldEnd }: Change): number =>
  indexWhere(parts, (part) => lineStart(old, startOf(part)) > oldEnd);

/** Field by field, since that is several times as fast as joining objects, and half of a document passes here. */
const moved = (part: Part, by: number): Part =>
  by === 0 ? part : { node: part.node, shift: part.shift + by, definitions: part.definitions, comments: part.comments };

/** Whether parts end with the anchor, and with nothing that reaches into it. */
function isAnchored(parts: readonly Part[], anchor: Part, text: string): boolean {
  const last = parts.at(-1);
  return last !== undefined && isSame(last, anchor) && beginsAnew(last, parts.at(-2), text);
}

const isSame = (a: Part, b: Part): boolean =>
  a.node.type === b.node.type && startOf(a) === startOf(b) && endOf(a) === endOf(b);

function definitionsOf(...lists: readonly (readonly Part[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const parts of lists) for (const { definitions } of parts) for (const entry of definitions) found.add(entry);
  return found;
}

/** Text to stand above a part of a document: it defines what the rest does, and is over before the part begins. */
const openingWith = (definitions: ReadonlySet<string>): string =>
  [...definitions].sort((a, b) => Number(a.startsWith('[^')) - Number(b.startsWith('[^'))).join('\n\n') + '\n\n***\n\n';

/** Whether two sets are the same together with a third. */
const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...a].every((entry) => b.has(entry) || others.has(entry)) &&
  [...b].every((entry) => a.has(entry) || others.has(entry));
