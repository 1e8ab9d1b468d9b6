import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder and of those in it, sorted, relative to it and with slashes. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
