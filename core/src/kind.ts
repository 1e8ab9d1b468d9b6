/** What a document is: course material, a job posting, or something else. */
import picomatch from 'picomatch';
import type { BlockText } from './markdown/block.ts';
import type { FrontMatter } from './markdown/front-matter.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';
import { kindByWords, type KindModel, type KindText } from './kind-model.ts';
import type { KindByGlob } from './settings.ts';

/** The front matter decides, else the configuration by path, else its words. */
export function kindOf(
  path: string,
  frontMatter: FrontMatter,
  blocks: Iterable<BlockText>,
  byGlob: readonly KindByGlob[],
  model: KindModel,
): DocumentKind {
  const said = DOCUMENT_KINDS.find((kind) => kind === frontMatter.kind);
  return said ?? byGlob.find(({ glob }) => matches(path, glob))?.kind ?? kindByWords(textsOf(blocks), model);
}

const matches = (path: string, glob: string): boolean =>
  picomatch.isMatch(path.replaceAll('\\', '/'), [glob, `**/${glob}`], { dot: true });

/** One by one, as only the first are looked at. */
function* textsOf(blocks: Iterable<BlockText>): Generator<KindText> {
  for (const { kind, prose } of blocks) yield { isHeading: kind === 'heading', text: prose.text };
}
