import type { Extension } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { commentsIn } from './comments.ts';
import { definitionsIn } from './definitions.ts';
import { marksOf, openingOf } from './opening.ts';
import type { Part } from './part.ts';
import { offsetRecorder } from './record-offsets.ts';
import { reparsed } from './reparse.ts';
import { tamed, tamedAfter } from './tamed.ts';

/** A document as its top-level nodes, in reading order. */
export interface Parsed {
  readonly source: string;
  /** The source as it was parsed, which is as long as the source. */
  readonly text: string;
  readonly parts: readonly Part[];
}

/**
 * CommonMark with tables, task lists and the like (GFM) and front matter. Never fails: every text is a document. With
 * `before`, the same document at another time, only what differs is parsed; the result is the same.
 */
export function parseMarkdown(source: string, before?: Parsed): Parsed {
  const marks = marksOf(source);
  const text = marks + tamedBody(source, marks, before);
  const parts = before && reparsed(before, text, partsOf);
  return { source, text, parts: parts ?? partsOf(text.slice(marks.length), marks.length) };
}

function tamedBody(source: string, marks: string, before: Parsed | undefined): string {
  const body = (text: string): string => text.slice(marks.length);
  return before && marksOf(before.source) === marks
    ? tamedAfter(body(before.source), body(before.text), body(source))
    : tamed(body(source));
}

/**
 * The nodes of a text that begins at `shift` in the source. Where front matter begins and never ends, the parser would take
 * the lists and quotes of the whole text for plain paragraphs.
 */
function partsOf(text: string, shift: number): Part[] {
  const root = (openingOf(text) === '' ? PLAIN : WITH_FRONT_MATTER).parse(text);
  return root.children.map((node) => ({
    ...{ node, shift },
    definitions: definitionsIn(node),
    comments: commentsIn(node),
  }));
}

/**
 * Adds the recorder, and takes away the late search for bare addresses: it splits text nodes into new ones that have no
 * place in the source. The tokenizer finds nearly all of those addresses before.
 */
function withExactText(this: Processor): void {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat() as Extension[];
  data.fromMarkdownExtensions = [...extensions.map(withoutTransforms), offsetRecorder];
}

function withoutTransforms(extension: Extension): Extension {
  const { transforms: _, ...rest } = extension;
  return rest;
}

const parserWith = (frontMatter: 'yaml'[]) =>
  unified().use(remarkParse).use(remarkFrontmatter, frontMatter).use(remarkGfm).use(withExactText).freeze();

const PLAIN = parserWith([]);
const WITH_FRONT_MATTER = parserWith(['yaml']);
