/** Documents of any size, made of our own examples and training texts. The same seed gives the same texts everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../scripts/files-below.ts';
import { withoutMarks } from '../../training/src/marks.ts';
import { randomFrom, shuffle } from '../../training/src/random.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['examples/curriculum', 'examples/postings', 'training/corpus'] as const;

let pool: readonly string[] | undefined;

/** Every document that we wrote, without the marks of the training. */
export function ourDocuments(): readonly string[] {
  pool ??= FOLDERS.flatMap((folder) =>
    filesBelow(join(ROOT, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => withoutMarks(readFileSync(join(ROOT, folder, file), 'utf8'))),
  );
  return pool;
}

/** A document of about `size` characters: blocks of other documents in another order, cut between two blocks. */
export function textOf(size: number, seed: number): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  let length = 0;
  while (length < size) {
    for (const document of shuffled(ourDocuments(), random)) {
      for (const block of document.trim().split(/\n{2,}/)) {
        if (length >= size) return `${parts.join('\n\n')}\n`;
        const part = varied(block, random).slice(0, Math.max(40, size - length));
        parts.push(part);
        length += part.length + 2;
      }
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function shuffled(documents: readonly string[], random: () => number): string[] {
  const order = documents.map((_, at) => at);
  shuffle(order, random);
  return order.map((at) => documents[at] ?? '');
}

/** Other numbers, so that a text which comes again is not the same text: some tools remember what they have seen. */
const varied = (block: string, random: () => number): string =>
  block.replace(/\b[1-9]\d?\b(?![.)])/g, () => String(1 + Math.floor(random() * 98)));

export const KILOBYTE = 1000;

/** A little less than the server reads, so that there is room for typing. */
const LARGEST = 990 * KILOBYTE;

/** The three sizes that all tools are measured at. */
export const SIZES = [
  { name: 'small', size: 3 * KILOBYTE },
  { name: '50 kB', size: 50 * KILOBYTE },
  { name: '1 MB', size: LARGEST },
] as const;
