/** What the command line needs of the world, so that tests can hand in another one. */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

export interface Io {
  readonly cwd: string;
  /** Writes to standard output; resolves when it is taken, so that nothing is lost when the process ends. */
  out(text: string): Promise<void>;
  error(text: string): void;
  readFile(path: string): Buffer;
  readStdin(): Buffer;
  /** Whole or not at all. */
  writeFile(path: string, text: string): void;
  isFolder(path: string): boolean;
  exists(path: string): boolean;
  /** Files below `folder` that fit one of `globs`; paths with `/`, relative to `folder`. */
  find(globs: readonly string[], folder: string): readonly string[];
}

export const nodeIo = (): Io => ({
  cwd: process.cwd(),
  out: (text) => new Promise((done) => process.stdout.write(text, () => done())),
  error: (text) => void process.stderr.write(`${text}\n`),
  readFile: (path) => readFileSync(path),
  readStdin: () => readFileSync(0),
  writeFile: (path, text) => {
    const beside = `${path}.${process.pid}.tmp`;
    writeFileSync(beside, text);
    renameSync(beside, path);
  },
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  exists: (path) => statSync(path, { throwIfNoEntry: false }) !== undefined,
  find: (globs, folder) =>
    globSync([...globs], { cwd: folder, ignore: ['**/node_modules/**', '**/.git/**'], dot: false }).map((path) =>
      join(path).replaceAll('\\', '/'),
    ),
});
