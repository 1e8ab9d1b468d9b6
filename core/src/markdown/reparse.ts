/**
 * Parses the next version of a document: only the top-level nodes around what has changed.
 *
 * Block structure is read line by line, and where a top-level node begins, nothing of what stands above is open any more.
 * So the nodes above a change stay, but for the one right above it, which the changed line may continue. The nodes below
 * stay from the first one on that begins and ends in the new text where it did. Two things reach further, front matter and
 * definitions: links and footnotes are such only where something defines them.
 */
import type { Nodes, RootContent } from 'mdast';
import { changeBetween, type Change } from '../text/change.ts';
import { DEEPEST } from './depth.ts';
import type { Parsed, Part } from './parse.ts';

/** The nodes of a text whose first character stands at `shift` in the source. */
type Parse = (text: string, shift: number) => Part[];

/** Nothing when the whole text has to be parsed. */
export function reparsed({ text: old, parts }: Parsed, text: string, parse: Parse): readonly Part[] | undefined {
  const change = changeBetween(old, text);
  if (!change) return parts;
  const touched = firstTouched(parts, old, text, change);
  if (!touched) return undefined;
  const { first, start } = touched;
  for (let last = firstBelow(parts, old, change), step = 1; ; last += step, step *= 2) {
    const anchor = parts[last];
    const outside = [...parts.slice(0, first), ...parts.slice(last)];
    const opening = openingWith(definitionsIn(outside));
    const stop = anchor ? lineEnd(text, endOf(anchor) + change.growth) : text.length;
    const found = parse(opening + text.slice(start, stop), start - opening.length).filter(
      (part) => startOf(part) >= start,
    );
    if (anchor && !isSame(found.pop(), moved(anchor, change.growth))) continue;
    if (!isSameSet(definitionsIn(parts), definitionsIn([...outside, ...found]))) return undefined;
    return [...parts.slice(0, first), ...found, ...parts.slice(last).map((part) => moved(part, change.growth))];
  }
}

/** The index of the first node to be parsed again, and where to begin; nothing where front matter may begin or end. */
function firstTouched(
  parts: readonly Part[],
  old: string,
  text: string,
  change: Change,
): { readonly first: number; readonly start: number } | undefined {
  // A line feed behind a carriage return makes no new line.
  const line = lineStart(old, old[change.start - 1] === '\r' ? change.start - 1 : change.start);
  const first = indexWhere(parts, (part) => endOf(part) >= line) - 1;
  const above = parts[first];
  if (above?.node.type === 'yaml') return { first: first + 1, start: lineEnd(old, endOf(above)) };
  if (above) return { first, start: lineStart(old, startOf(above)) };
  return mayOpenFrontMatter(old) || mayOpenFrontMatter(text) ? undefined : { first: 0, start: text.search(NO_MARK) };
}

const mayOpenFrontMatter = (text: string): boolean => text.startsWith('---', text.search(NO_MARK));

/** Behind a byte order mark, which is no text. */
const NO_MARK = /(?!\uFEFF)/;

/** The index of the first node that begins on a line below the change. */
const firstBelow = (parts: readonly Part[], old: string, { oldEnd }: Change): number =>
  indexWhere(parts, (part) => lineStart(old, startOf(part)) > oldEnd);

/** `test` holds from some part on. */
function indexWhere(parts: readonly Part[], test: (part: Part) => boolean): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const part = parts[middle];
    if (part && test(part)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const startOf = (part: Part | undefined): number => (part?.node.position?.start.offset ?? 0) + (part?.shift ?? 0);
const endOf = (part: Part): number => (part.node.position?.end.offset ?? 0) + part.shift;

const moved = (part: Part, by: number): Part => (by === 0 ? part : { ...part, shift: part.shift + by });

const isSame = (a: Part | undefined, b: Part): boolean =>
  a !== undefined && a.node.type === b.node.type && startOf(a) === startOf(b) && endOf(a) === endOf(b);

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** What parts define, each as Markdown that defines the same. */
function definitionsIn(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ node }) => definitionsOf(node)));
}

const known = new WeakMap<RootContent, readonly string[]>();

function definitionsOf(node: RootContent): readonly string[] {
  const found = known.get(node) ?? [...definitionsBelow(node, 0)];
  known.set(node, found);
  return found;
}

function* definitionsBelow(node: Nodes, depth: number): Generator<string> {
  if (node.type === 'definition') yield `[${node.identifier}]: x`;
  if (node.type === 'footnoteDefinition') yield `[^${node.identifier}]: x`;
  if ('children' in node && depth < DEEPEST)
    for (const child of node.children) yield* definitionsBelow(child, depth + 1);
}

/** Text to stand above a part of a document: it defines what the rest does, and is over before the part begins. */
const openingWith = (definitions: ReadonlySet<string>): string =>
  [...definitions].sort((a, b) => Number(a.startsWith('[^')) - Number(b.startsWith('[^'))).join('\n\n') + '\n\n***\n\n';

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((entry) => b.has(entry));
