/** Reads labelled documents from outside the repository: a folder with *.md and labels.jsonl. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  blocksOf,
  lineStarts,
  parseMarkdown,
  positionAt,
  viewOf,
  type Level,
  type Link,
  type System,
} from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';

interface Label {
  readonly doc: string;
  readonly docKind: string;
  readonly line: number;
  readonly systems: readonly System[];
  readonly maybeSystems?: readonly System[];
  readonly named?: readonly Level[];
  readonly generic?: boolean;
  readonly links?: readonly Link[];
}

/** Nothing where the folder is absent. The source of a document is what its name begins with. */
export function readExtra(folder: string): LabelledBlock[] {
  const file = join(folder, 'labels.jsonl');
  if (!existsSync(file)) return [];
  const labels = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);
  const documents = new Map<string, ReadonlyMap<number, LabelledBlock['view']>>();
  return labels.flatMap((label): LabelledBlock[] => {
    const views = documents.get(label.doc) ?? viewsByLine(readFileSync(join(folder, `${label.doc}.md`), 'utf8'));
    documents.set(label.doc, views);
    const view = views.get(label.line);
    return view ? [labelledBlock(label, view)] : [];
  });
}

function viewsByLine(source: string): ReadonlyMap<number, LabelledBlock['view']> {
  const lines = lineStarts(source);
  const blocks = blocksOf(parseMarkdown(source)).filter(({ kind }) => kind !== 'heading');
  return new Map(blocks.map((block) => [positionAt(lines, block.span.start).line, viewOf(block)]));
}

const labelledBlock = (
  { doc, docKind, systems, maybeSystems, named, generic, links }: Label,
  view: LabelledBlock['view'],
): LabelledBlock => ({
  document: doc,
  source: doc.split('-')[0] ?? doc,
  documentKind: docKind === 'course' ? 'catalogue' : docKind,
  view,
  systems,
  maybe: maybeSystems ?? [],
  named: named ?? [],
  generic: generic ?? false,
  links: links ?? [],
  isReal: true,
});
