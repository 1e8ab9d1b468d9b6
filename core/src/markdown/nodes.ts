/** Reads a text with the parser of Markdown, but for what is plain words. */
import type { RootContent } from 'mdast';
import type { Span } from '../text/span.ts';
import { openingOf } from './opening.ts';
import { topLevelNodes } from './parser.ts';
import { divided } from './plain.ts';

/** A top-level node, and what to add to its offsets for places in the text. */
export interface PlacedNode {
  readonly node: RootContent;
  readonly by: number;
}

/**
 * All top-level nodes of a text without a byte order mark, in reading order. The parser reads what is not plain as one text
 * with rules between, so that what is defined in one stretch holds in all.
 */
export function nodesOf(text: string): readonly PlacedNode[] {
  const opening = openingOf(text).length;
  const found = divided(text, opening);
  const { joined, shifts } = withRules(
    text,
    found.filter((one): one is Span => !('type' in one)),
  );
  const nodes = joined === '' ? [] : topLevelNodes(joined, opening > 0);
  let next = 0;
  return found.flatMap((one) => {
    if ('type' in one) return [{ node: one, by: 0 }];
    const by = shifts.get(one) ?? 0;
    const from = indexFrom(nodes, one.start - by, next);
    next = indexFrom(nodes, one.end - by, from);
    return nodes.slice(from, next).map((node) => ({ node, by }));
  });
}

/** The stretches as one text, and what to add to offsets in it for places in `text`. */
function withRules(
  text: string,
  rests: readonly Span[],
): { readonly joined: string; readonly shifts: ReadonlyMap<Span, number> } {
  const pieces: string[] = [];
  const shifts = new Map<Span, number>();
  let length = 0;
  for (const rest of rests) {
    // A byte order mark at the very beginning would be no text, and there is one only in front of the document.
    const rule = rest.start === 0 ? '' : RULE;
    shifts.set(rest, rest.start - length - rule.length);
    pieces.push(rule, text.slice(rest.start, rest.end));
    length += rule.length + rest.end - rest.start;
  }
  return { joined: pieces.join(''), shifts };
}

/** Ends whatever is open, other than fences and HTML. */
const RULE = '\n\n***\n\n';

function indexFrom(nodes: readonly RootContent[], offset: number, from: number): number {
  let at = from;
  while (at < nodes.length && (nodes[at]?.position?.start.offset ?? 0) < offset) at++;
  return at;
}
