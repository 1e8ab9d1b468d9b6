/** Files of a Node process: `file:` from the disk, everything else (virtual workspaces) by `other`. */
import { readdir, readFile, stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import { URI, Utils } from 'vscode-uri';
import { MAX_FILE_BYTES, type FileReader } from './host.ts';
import type { FileText, FindFilesParams } from './protocol.ts';

export function nodeFiles(other: FileReader): FileReader {
  return {
    read: (uri) => (isFile(uri) ? readFromDisk(URI.parse(uri).fsPath) : other.read(uri)),
    find: async (params, token) => (isFile(params.folder) ? findOnDisk(params) : other.find(params, token)),
  };
}

const isFile = (uri: string): boolean => URI.parse(uri).scheme === 'file';

async function readFromDisk(path: string): Promise<FileText> {
  try {
    const entry = await stat(path);
    // Pipes and devices have no end, and folders no text.
    if (!entry.isFile()) return { skipped: 'missing' };
    return entry.size > MAX_FILE_BYTES ? { skipped: 'too-large' } : textOf(await readFile(path));
  } catch {
    // Missing, a circle of links, or not ours to read: for the caller there is no such file.
    return { skipped: 'missing' };
  }
}

const SNIFFED_BYTES = 8_000;

/** Text never holds a zero byte; files that do are pictures, archives and the like. */
function textOf(bytes: Buffer): FileText {
  return bytes.subarray(0, SNIFFED_BYTES).includes(0) ? { skipped: 'binary' } : { text: bytes.toString('utf8') };
}

async function findOnDisk({ folder, globs, limit }: FindFilesParams): Promise<string[]> {
  const matches = picomatch([...globs]);
  const found: string[] = [];
  const pending = [''];
  while (pending.length > 0 && found.length < limit) {
    const within = pending.shift() ?? '';
    for (const { name, isFolder } of await entriesOf(folder, within)) {
      const path = within === '' ? name : `${within}/${name}`;
      if (isFolder) pending.push(path);
      else if (matches(path)) found.push(Utils.joinPath(URI.parse(folder), path).toString());
    }
  }
  return found.slice(0, limit).sort();
}

/** Links to folders are not followed, since they may lead in a circle. */
async function entriesOf(folder: string, within: string): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    const entries = await readdir(Utils.joinPath(URI.parse(folder), within).fsPath, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink() || (entry.isDirectory() && !isForeign(entry.name)))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    // A folder that is gone or closed to us holds nothing.
    return [];
  }
}

/** Folders of tools, never of authors. */
const isForeign = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
