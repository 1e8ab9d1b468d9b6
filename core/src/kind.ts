/** What a document is: course material, a job posting, or something else. */
import picomatch from 'picomatch';
import type { Block } from './markdown/block.ts';
import type { FrontMatter } from './markdown/front-matter.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';
import type { KindByGlob } from './settings.ts';
import { formOf } from './text/words.ts';

/** Phrases that stand in documents of a kind (data/kinds.yml). */
export type KindNames = Readonly<Record<'posting' | 'curriculum', readonly string[]>>;

/** The front matter decides, else the configuration by path, else the words of the headings and the opening. */
export function kindOf(
  path: string,
  frontMatter: FrontMatter,
  blocks: readonly Block[],
  byGlob: readonly KindByGlob[],
  names: KindNames,
): DocumentKind {
  const said = DOCUMENT_KINDS.find((kind) => kind === frontMatter.kind);
  return said ?? byGlob.find(({ glob }) => matches(path, glob))?.kind ?? kindByWords(blocks, names);
}

const matches = (path: string, glob: string): boolean =>
  picomatch.isMatch(path.replaceAll('\\', '/'), [glob, `**/${glob}`], { dot: true });

const OPENING_BLOCKS = 12;

function kindByWords(blocks: readonly Block[], names: KindNames): DocumentKind {
  const telling = blocks.filter((block, at) => block.kind === 'heading' || at < OPENING_BLOCKS);
  const text = formOf(telling.map((block) => block.prose.text).join('\n'));
  const score = (kind: keyof KindNames): number => names[kind].filter((phrase) => text.includes(phrase)).length;
  const posting = score('posting');
  const curriculum = score('curriculum');
  if (posting === 0 && curriculum === 0) return 'other';
  return posting > curriculum ? 'posting' : 'curriculum';
}
