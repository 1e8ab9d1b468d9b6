import type { Nodes, PhrasingContent, Text } from 'mdast';
import { detached } from '../text/detached.ts';
import type { Span } from '../text/span.ts';
import { DEEPEST } from './depth.ts';
import { runsOf, type OffsetRun } from './record-offsets.ts';

/** A block's text as a reader sees it. */
export interface ProseText {
  readonly text: string;
  /** Stretches of `text` that are set apart by markup, in reading order; they may nest. */
  readonly zones: readonly Zone[];
}

/**
 * With the way back: `toSource` turns a span of `text` into the span of the source that it came from, e.g. in
 * `lobby AT&amp;T` the prose `AT&T` is 6..10 and its source 6..14.
 */
export interface Prose extends ProseText {
  toSource(span: Span): Span;
}

export type ZoneKind = 'code' | 'link' | 'address' | 'emphasis' | 'strong' | 'deleted' | 'image' | 'footnote' | 'html';

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** What is written in a node, with pieces in the offsets of the tree. */
export interface Written extends ProseText {
  readonly pieces: readonly Piece[];
}

/**
 * The prose of a block's node from the phrasing content of `parents` (the cells of a table row, else the node itself);
 * `CELL_GAP` stands between two.
 */
export function writtenIn(node: Nodes, parents: readonly Nodes[]): Written {
  const writer = new ProseWriter();
  parents.forEach((parent, index) => {
    if (index > 0) writer.gap(CELL_GAP, parent);
    if ('children' in parent) writer.children(parent.children as PhrasingContent[]);
  });
  return writer.finish(node);
}

/** What is written in a tree that stands `shift` further in the source. */
export const proseAt = ({ text, zones, pieces }: Written, shift: number): Prose => ({
  text,
  zones,
  toSource: (span) => moved(toSource(pieces, span), shift),
});

/** A front matter value or other plain stretch of the source, where prose and source run side by side. */
export const plainProse = (text: string, start: number): Prose => ({
  text: detached(text),
  zones: [],
  toSource: (span) => ({ start: start + span.start, end: start + span.end }),
});

export const CELL_GAP = ' | ';

/** Prose from `at` on, as long as up to the next piece, stands in the tree's text from `start` to `end`. */
type Piece = OffsetRun;

class ProseWriter {
  readonly #pieces: Piece[] = [];
  readonly #zones: Zone[] = [];
  #text = '';
  #depth = 0;

  children(nodes: readonly PhrasingContent[]): void {
    if (this.#depth >= DEEPEST) return;
    this.#depth++;
    for (const node of nodes) this.#node(node);
    this.#depth--;
  }

  #node(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        return this.#plain(node);
      case 'break':
        return this.gap('\n', node);
      case 'inlineCode':
        return this.#opaque('code', node, node.value);
      case 'html':
        return this.#opaque('html', node, /^<br\b/i.test(node.value) ? '\n' : '');
      case 'image':
      case 'imageReference':
        return this.#opaque('image', node, node.alt ?? '');
      case 'footnoteReference':
        return this.#opaque('footnote', node, '');
      case 'emphasis':
        return this.#zone('emphasis', node.children);
      case 'strong':
        return this.#zone('strong', node.children);
      case 'delete':
        return this.#zone('deleted', node.children);
      case 'link':
        return this.#zone(isAddress(node) ? 'address' : 'link', node.children);
      case 'linkReference':
        return this.#zone('link', node.children);
    }
  }

  #plain(node: Text): void {
    const base = this.#text.length;
    const runs = runsOf(node);
    const [start, end] = placeOf(node);
    if (runs[0]?.at !== 0) this.#pieces.push({ at: base, start, end, whole: false });
    // The text of a task has lost the space behind its check box, which the first run still holds.
    const lost = runs[0]?.at === 0 ? start - runs[0].start : 0;
    for (const run of runs) {
      const isFirst = run.at === 0;
      this.#pieces.push({
        ...run,
        at: base + (isFirst ? 0 : run.at - lost),
        start: run.start + (isFirst ? lost : 0),
      });
    }
    this.#text += node.value;
  }

  #zone(kind: ZoneKind, children: readonly PhrasingContent[]): void {
    const start = this.#text.length;
    this.children(children);
    this.#zones.push({ kind, start, end: this.#text.length });
  }

  #opaque(kind: ZoneKind, node: Nodes, text: string): void {
    const start = this.#text.length;
    this.gap(text, node);
    this.#zones.push({ kind, start, end: this.#text.length });
  }

  /** Text that stands for a whole node (code, a line break) or for the place before it. */
  gap(text: string, node: Nodes): void {
    const [start, end] = placeOf(node);
    const upTo = text === CELL_GAP ? start : end;
    if (text !== '') this.#pieces.push({ at: this.#text.length, start, end: upTo, whole: true });
    this.#text += text;
  }

  /** A block without prose stands where its node begins. */
  finish(block: Nodes): Written {
    const [start] = placeOf(block);
    if (this.#pieces.length === 0) this.#pieces.push({ at: 0, start, end: start, whole: true });
    const zones = this.#zones.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: detached(this.#text), zones, pieces: this.#pieces };
  }
}

const isAddress = (node: { url: string; children: readonly PhrasingContent[] }): boolean => {
  const [only] = node.children;
  return node.children.length === 1 && only?.type === 'text' && node.url.endsWith(only.value);
};

export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const placeOf = (node: Nodes): readonly [number, number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];

function toSource(pieces: readonly Piece[], span: Span): Span {
  const start = sourceOf(pieces, span.start).start;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: Math.max(start, sourceOf(pieces, span.end - 1).end) };
}

/** The source span of the one character at `offset`; the whole of a piece that is not character for character. */
function sourceOf(pieces: readonly Piece[], offset: number): Span {
  const piece = pieces[pieceAt(pieces, offset)];
  if (piece === undefined) return { start: 0, end: 0 };
  if (piece.whole) return { start: piece.start, end: piece.end };
  const within = offset - piece.at;
  // A run holds the line ending behind it as well, which the recorder does not see: it lies right behind the run.
  return { start: piece.start + within, end: piece.start + within + 1 };
}

function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
