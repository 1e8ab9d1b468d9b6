/** A shelf on disk: one file in a folder that the client names. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shelf } from './workspace/kept-summaries.ts';

const NAME = 'summaries.jsonl';

export const nodeShelf = (folder: string): Shelf => ({
  read: async () => {
    try {
      return await readFile(join(folder, NAME), 'utf8');
    } catch {
      // There is none yet, or none that we may read: everything is found out anew.
      return undefined;
    }
  },
  write: async (text) => {
    await mkdir(folder, { recursive: true });
    // What a server that was killed left behind is written over by the next.
    const draft = join(folder, `${NAME}.draft`);
    try {
      await writeFile(draft, text);
      await rename(draft, join(folder, NAME));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  },
});
