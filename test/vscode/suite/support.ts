/** What the suites share: the extension's own face, documents to look at, and waiting for events instead of time. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PracticeLens } from '../../../client/src/activate.ts';

export const SOURCE = `# Unit 3

Students counsel clients individually.

## Policy

- lobby legislators
- counsel parents and their children

The term project is due in May, and handpower is short.
`;

export async function practiceLens(): Promise<PracticeLens> {
  const extension = vscode.extensions.getExtension<PracticeLens>('practice-lens.practice-lens');
  assert.ok(extension, 'the extension is installed');
  return extension.activate();
}

export function workspaceUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a document of that text in an editor, under a name that no other test uses. */
export async function show(name: string, text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(await write(`${name}.md`, text));
  return vscode.window.showTextDocument(document);
}

/** Resolves with what `look` finds, at once or after one of the `events`; mocha's limit ends a vain wait. */
export function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  ...events: readonly vscode.Event<unknown>[]
): Promise<T> {
  return new Promise((resolve, reject) => {
    const listeners: vscode.Disposable[] = [];
    const attempt = async (): Promise<void> => {
      const found = await look();
      if (found === undefined) return;
      for (const listener of listeners) listener.dispose();
      resolve(found);
    };
    for (const event of events) listeners.push(event(() => void attempt().catch(reject)));
    attempt().catch(reject);
  });
}

/** The findings in a document once there are `count` of them. */
export const findings = (uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> =>
  until(() => {
    const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Practice Lens');
    return own.length === count ? own : undefined;
  }, vscode.languages.onDidChangeDiagnostics);

export const lineOf = (document: vscode.TextDocument, words: string): number =>
  document.positionAt(document.getText().indexOf(words)).line;
