/** Reads and finds files for a server that has no file system of its own. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, FileText } from '@practice-lens/server/protocol';
import { findFiles } from './find-files.ts';

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params'];

export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest('practiceLens/readFile', ({ uri, maxBytes }: Params<'practiceLens/readFile'>) =>
      readFile(vscode.Uri.parse(uri), maxBytes),
    ),
    client.onRequest('practiceLens/findFiles', (params: Params<'practiceLens/findFiles'>) => findFiles(params)),
  );
}

async function readFile(uri: vscode.Uri, maxBytes: number): Promise<FileText> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxBytes) return { skipped: 'too-large' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.includes(0) ? { skipped: 'binary' } : { text: new TextDecoder().decode(bytes) };
  } catch {
    // Files come and go while a workspace is read; a missing one is an answer, not a fault.
    return { skipped: 'missing' };
  }
}
