/** CommonMark with tables, task lists and the like (GFM) and front matter, set up so that places in the source are exact. */
import type { RootContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { offsetRecorder } from './record-offsets.ts';

/**
 * What the parser makes of a text. Where front matter begins and never ends, it would take the lists and quotes of the whole
 * text for plain paragraphs, hence two of them.
 */
export const topLevelNodes = (text: string, hasFrontMatter: boolean): readonly RootContent[] =>
  (hasFrontMatter ? WITH_FRONT_MATTER : PLAIN).parse(text).children;

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
