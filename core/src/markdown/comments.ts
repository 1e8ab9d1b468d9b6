/** The comments in which a writer speaks to Practice Lens. */
import type { Html, Nodes } from 'mdast';
import { DEEPEST } from './depth.ts';

/** Stands by itself and begins with our name; what it says is its first group. */
export const COMMENT = /^\s*<!--+\s*practice-lens\b((?:(?!--+>).)*)--+>\s*$/s;

export function commentsIn(node: Nodes): readonly Html[] {
  const found: Html[] = [];
  collect(node, found, 0);
  return found.length > 0 ? found : NONE;
}

/** One for all the nodes without any. */
const NONE: readonly Html[] = [];

function collect(node: Nodes, found: Html[], depth: number): void {
  if (node.type === 'html' && COMMENT.test(node.value)) found.push(node);
  if ('children' in node && depth < DEEPEST) for (const child of node.children) collect(child, found, depth + 1);
}
