/** Holds what is read without the parser of Markdown against what the parser makes of the same text. */
import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { nodesOf } from '../../../core/src/markdown/nodes.ts';
import { openingOf } from '../../../core/src/markdown/opening.ts';
import { topLevelNodes } from '../../../core/src/markdown/parser.ts';

/** A node with its offsets alone, put further by some characters. */
function bare(node: Nodes, by: number): unknown {
  const { position, ...rest } = node;
  const place = [position?.start.offset, position?.end.offset].map((offset) => (offset ?? 0) + by);
  return 'children' in node
    ? { ...rest, place, children: node.children.map((child) => bare(child, by)) }
    : { ...rest, place };
}

export function assertAsParsed(text: string): void {
  const found = nodesOf(text).map(({ node, by }) => bare(node, by));
  const expected = topLevelNodes(text, openingOf(text) !== '').map((node) => bare(node, 0));
  assert.deepEqual(found, expected, JSON.stringify(text));
}
