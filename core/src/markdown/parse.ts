import type { Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { recordOffsets, type OffsetRecord } from './record-offsets.ts';
import { tamed } from './tamed.ts';

/** A document's tree, and where its text stands in the source. */
export interface Parsed {
  readonly root: Root;
  readonly offsets: OffsetRecord;
  /** What to add to the tree's offsets: a byte order mark is no part of the tree, yet part of the source. */
  readonly shift: number;
}

/** CommonMark with tables, task lists and the like (GFM) and front matter. Never fails: every text is a document. */
export function parseMarkdown(source: string): Parsed {
  const offsets: OffsetRecord = new WeakMap();
  const shift = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const root = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm)
    .use(withExactText, offsets)
    .parse(tamed(source.slice(shift)));
  return { root, offsets, shift };
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Adds the recorder, and takes away the late search for bare addresses: it splits text nodes into new ones that have no
 * place in the source. The tokenizer finds nearly all of those addresses before.
 */
function withExactText(this: Processor, offsets: OffsetRecord): void {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat() as Extension[];
  data.fromMarkdownExtensions = [...extensions.map(withoutTransforms), recordOffsets(offsets)];
}

function withoutTransforms(extension: Extension): Extension {
  const { transforms: _, ...rest } = extension;
  return rest;
}
