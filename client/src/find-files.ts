/** Finds files by their globs in any file system, also in one whose extension brings no search. */
import picomatch from 'picomatch';
import * as vscode from 'vscode';
import type { FindFilesParams } from '@practice-lens/server/protocol';

/** Folders of tools, never of authors. */
const isForeign = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
const FOREIGN = '**/{.*,node_modules}/**';

/**
 * What VS Code finds, or what lies there when one folder after the other is looked into: whichever is known first. VS Code is
 * quicker in large folders, but waits without end where nobody has brought it a search.
 */
export async function findFiles({ folder, globs, limit }: FindFilesParams): Promise<string[]> {
  const root = vscode.Uri.parse(folder);
  const ending = new vscode.CancellationTokenSource();
  try {
    const found = await Promise.any([
      search(root, globs, limit, ending.token),
      walk(root, picomatch([...globs]), limit, ending.token),
    ]);
    return [...new Set(found.map((uri) => uri.toString()))].slice(0, limit);
  } finally {
    ending.cancel();
    ending.dispose();
  }
}

async function search(
  root: vscode.Uri,
  globs: readonly string[],
  limit: number,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const patterns = globs.map((glob) => new vscode.RelativePattern(root, glob));
  const found = await Promise.all(
    patterns.map((pattern) => vscode.workspace.findFiles(pattern, FOREIGN, limit, token)),
  );
  return found.flat();
}

async function walk(
  root: vscode.Uri,
  matches: (path: string) => boolean,
  limit: number,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const pending = [''];
  while (pending.length > 0 && found.length < limit && !token.isCancellationRequested) {
    const within = pending.shift() ?? '';
    for (const [name, type] of await entriesOf(vscode.Uri.joinPath(root, within))) {
      const path = within === '' ? name : `${within}/${name}`;
      if (type === vscode.FileType.Directory) {
        if (!isForeign(name)) pending.push(path);
      } else if (matches(path)) found.push(vscode.Uri.joinPath(root, path));
    }
  }
  return found;
}

/** Links to folders are not followed, since they may lead in a circle. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => type !== (vscode.FileType.SymbolicLink | vscode.FileType.Directory));
  } catch {
    // A folder that is gone or closed to us holds nothing.
    return [];
  }
}
