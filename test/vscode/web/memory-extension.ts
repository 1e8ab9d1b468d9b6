/** A file system in memory, as extensions bring theirs to VS Code for the web: it can list and read, but not search. */
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files.ts';

/** By path in the workspace; the bundle brings them along. */
declare const WORKSPACE_FILES: Readonly<Record<string, string>>;

const ROOT = vscode.Uri.parse('memory:/workspace');

export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  files.createDirectory(ROOT);
  for (const [path, text] of Object.entries(WORKSPACE_FILES)) files.add(vscode.Uri.joinPath(ROOT, path), text);
  subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true }));
}
