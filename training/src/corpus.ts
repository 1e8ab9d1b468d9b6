/** Reads the documents in our own words: those that models learn from, and those that they are judged by. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, parseMarkdown, viewOf, type Block } from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';
import { markOf, withoutMarks } from './marks.ts';

export const CORPUS = join(import.meta.dirname, '../corpus');
/** Written after the nature of real pages by people who had not seen the model err. No model learns from them. */
export const HELD_OUT = join(import.meta.dirname, '../held-out');

export interface CorpusRead {
  readonly blocks: readonly LabelledBlock[];
  /** Blocks without a mark and the like, each with its place. */
  readonly mistakes: readonly string[];
}

export function readCorpus(folder = CORPUS): CorpusRead {
  const blocks: LabelledBlock[] = [];
  const mistakes: string[] = [];
  for (const batch of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, batch)).sort()) {
      const read = readDocument(readFileSync(join(folder, batch, file), 'utf8'), batch, file);
      blocks.push(...read.blocks);
      mistakes.push(...read.mistakes);
    }
  }
  return { blocks, mistakes };
}

const paragraphsOf = (source: string): Block[] =>
  blocksOf(parseMarkdown(source)).filter(({ kind }) => kind !== 'heading');

/** The model sees the document without its marks, so it is parsed twice: with them for the labels, without for the text. */
function readDocument(source: string, batch: string, file: string): CorpusRead {
  const document = `${batch}/${file}`;
  const marked = paragraphsOf(source);
  const plain = paragraphsOf(withoutMarks(source));
  if (marked.length !== plain.length)
    return {
      blocks: [],
      mistakes: [
        `${document}: the marks change how it is read (${marked.length} blocks with, ${plain.length} without)`,
      ],
    };
  const mistakes: string[] = [];
  const blocks = plain.flatMap((block, at): LabelledBlock[] => {
    const mark = markOf(marked[at]?.prose.text ?? '');
    if (!mark) mistakes.push(`${document}: no mark behind "${block.prose.text.slice(0, 60)}"`);
    return mark
      ? [
          {
            document,
            source: batch,
            documentKind: file.split('-')[0] ?? '',
            view: viewOf(block),
            maybe: [],
            isReal: false,
            ...mark,
          },
        ]
      : [];
  });
  return { blocks, mistakes };
}
