/** How well the links between levels are found that readers saw. Their phrases are data and learn nothing, so that no folds are needed. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { LINKS, YamlReader, compileLinks, linksIn, readLinks } from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';

const FILE = join(import.meta.dirname, '../../data/links.yml');

export interface LinkMeasures {
  readonly name: string;
  /** Found and seen by the readers. */
  readonly right: number;
  readonly found: number;
  readonly seen: number;
}

/** Each kind of link, then all together. The systems are those that the readers saw, so that only the links are judged. */
export function measureLinks(blocks: readonly LabelledBlock[]): LinkMeasures[] {
  const data = readLinks(new YamlReader(readFileSync(FILE, 'utf8'), 'links.yml'));
  if (!data) throw new Error(`${FILE} cannot be read.`);
  const rules = compileLinks(data);
  const pairs = blocks.flatMap(({ view, systems, maybe, links }) => {
    const found = linksIn(view.text, [...systems, ...maybe], rules).map(({ link }) => link);
    return LINKS.map((link) => ({ link, found: found.includes(link), seen: links.includes(link) }));
  });
  const measured = (name: string, own: typeof pairs): LinkMeasures => ({
    name,
    right: own.filter(({ found, seen }) => found && seen).length,
    found: own.filter(({ found }) => found).length,
    seen: own.filter(({ seen }) => seen).length,
  });
  return [
    ...LINKS.map((link) =>
      measured(
        link,
        pairs.filter((pair) => pair.link === link),
      ),
    ),
    measured('all', pairs),
  ];
}
