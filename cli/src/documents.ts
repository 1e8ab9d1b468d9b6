/** Finds and reads the documents that the command line names. */
import { isAbsolute, join, relative } from 'node:path';
import type { Problem, Translate } from '@practice-lens/core';
import type { Configuration } from './configuration.ts';
import { UsageError } from './arguments.ts';
import type { Io } from './io.ts';

export interface SourceFile {
  /** As the report shows it: relative to the working folder where it lies below, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface SourceFiles {
  readonly files: readonly SourceFile[];
  /** Files that were left out, each with the reason. */
  readonly problems: readonly Problem[];
}

export const LARGEST_FILE = 1_000_000;

/** A named file that is missing or unreadable is a `UsageError`; one found in a folder is left out with a problem. */
export function readDocuments(
  paths: readonly string[],
  configurationOf: (folder: string) => Configuration,
  stdinFilename: string,
  io: Io,
  t: Translate,
): SourceFiles {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    if (path === '-') files.push({ path: stdinFilename, text: decoded(io.readStdin(), stdinFilename) });
    else if (io.isFolder(absolute(path, io))) readFolder(path, configurationOf(path), io, files, problems, t);
    else files.push(readNamed(path, io));
  }
  return { files: withoutRepeats(files), problems };
}

function readFolder(
  folder: string,
  { root, settings }: Configuration,
  io: Io,
  files: SourceFile[],
  problems: Problem[],
  t: Translate,
): void {
  const start = root ?? absolute(folder, io);
  const within = relative(start, absolute(folder, io)).replaceAll('\\', '/');
  // Globs count from the configuration file, also where only a folder below it is asked for.
  const found = io.find(settings.files, start).filter((path) => within === '' || path.startsWith(`${within}/`));
  if (found.length === 0) problems.push(nothingIn(folder, t));
  for (const below of found) {
    const path = join(folder, relative(within, below));
    try {
      files.push(readNamed(path, io));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push({
        code: 'file-unreadable',
        message: error.message,
        where: shown(path, io),
        hint: t('It is left out; the other files are read.'),
      });
    }
  }
}

const nothingIn = (folder: string, t: Translate): Problem => ({
  code: 'no-documents',
  message: t('No Markdown documents were found here.'),
  where: folder,
  hint: t('Name a folder that holds some, and check "files" in .practice-lens.yml.'),
});

function readNamed(path: string, io: Io): SourceFile {
  if (!io.exists(absolute(path, io))) throw new UsageError(`${path}: there is no such file or folder.`);
  let bytes: Buffer;
  try {
    bytes = io.readFile(absolute(path, io));
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
  return { path: shown(path, io), text: decoded(bytes, path) };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Buffer, path: string): string {
  if (bytes.length > LARGEST_FILE)
    throw new UsageError(
      `${path}: larger than ${LARGEST_FILE / 1e6} MB, more than a document to read. Split it, or check the parts that matter.`,
    );
  if (bytes.includes(0)) throw new UsageError(`${path}: this is not a text file. Name Markdown files, or rename it.`);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new UsageError(`${path}: this is not UTF-8 text. Save it with the encoding UTF-8 and try again.`);
  }
}

const absolute = (path: string, io: Io): string => (isAbsolute(path) ? path : join(io.cwd, path));

function shown(path: string, io: Io): string {
  const inside = relative(io.cwd, absolute(path, io));
  return (inside.startsWith('..') || isAbsolute(inside) ? path : inside).replaceAll('\\', '/');
}

function withoutRepeats(files: readonly SourceFile[]): SourceFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
