/** Runs the command line in a world made of a few files, and says what it wrote and how it ended. */
import { posix } from 'node:path';
import { builtIn } from '@practice-lens/data';
import picomatch from 'picomatch';
import type { Io } from '../../cli/src/io.ts';
import { run } from '../../cli/src/run.ts';

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly error: string;
  /** Files written, by path. */
  readonly written: Readonly<Record<string, string>>;
}

/** `files`: contents by absolute path; the working folder is /w. */
export async function runCli(
  argv: readonly string[],
  files: Readonly<Record<string, string | Buffer>> = {},
  stdin = '',
): Promise<Ended> {
  let out = '';
  let error = '';
  const written: Record<string, string> = {};
  const io: Io = {
    cwd: '/w',
    out: async (text) => void (out += text),
    error: (text) => void (error += `${text}\n`),
    readFile: (path) => Buffer.from(files[path] ?? ''),
    writeFile: (path, text) => {
      if (path.startsWith('/nowhere/')) throw new Error('ENOENT');
      written[path] = text;
    },
    readStdin: () => Buffer.from(stdin),
    exists: (path) => path in files || isFolder(path, files),
    isFolder: (path) => isFolder(posix.resolve('/w', path), files),
    find: (globs, folder) =>
      Object.keys(files).flatMap((file) =>
        file.startsWith(`${folder}/`) && picomatch.isMatch(posix.relative(folder, file), [...globs], { dot: true })
          ? [posix.relative(folder, file)]
          : [],
      ),
  };
  const status = await run(argv, io, builtIn, '1.2.3');
  return { status, out, error, written };
}

const isFolder = (path: string, files: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(files).some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`));
