/** What a part of a document defines for the whole of it: the targets of links, and footnotes. */
import type { Nodes } from 'mdast';
import { DEEPEST } from './depth.ts';

/** Each as Markdown that defines the same. */
export function definitionsIn(node: Nodes): readonly string[] {
  const found: string[] = [];
  collect(node, found, 0);
  return found.length > 0 ? found : NONE;
}

/** One for all the nodes without any. */
const NONE: readonly string[] = [];

function collect(node: Nodes, found: string[], depth: number): void {
  if (node.type === 'definition') found.push(`[${node.identifier}]: x`);
  if (node.type === 'footnoteDefinition') found.push(`[^${node.identifier}]: x`);
  if ('children' in node && depth < DEEPEST) for (const child of node.children) collect(child, found, depth + 1);
}
