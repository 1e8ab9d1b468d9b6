/** "Open the sample curriculum": a copy of the examples that the reader may change, opened as a folder of its own. */
import * as vscode from 'vscode';

/** Its files; the bundler fills them in. In a browser the extension has an address, and its folders cannot be listed. */
declare const PRACTICE_LENS_SAMPLE: readonly string[];

/** What the reader changed in an earlier copy stays. */
export async function openSample({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const copy = await copySample(extensionUri, globalStorageUri);
  await vscode.commands.executeCommand('vscode.openFolder', copy, {
    forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
  });
}

/** The folder of the copy, which is made where there is none. */
export async function copySample(extension: vscode.Uri, storage: vscode.Uri): Promise<vscode.Uri> {
  const copy = vscode.Uri.joinPath(storage, 'sample-curriculum');
  if (await exists(copy)) return copy;
  for (const path of PRACTICE_LENS_SAMPLE) {
    const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'examples', path));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(copy, path), text);
  }
  return copy;
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
