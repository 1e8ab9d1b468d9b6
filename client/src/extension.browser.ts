/** The extension in the browser: the server is a web worker, and reads files through the client. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, type PracticeLens } from './activate.ts';
import { serveFiles } from './serve-files.ts';

export function activate(context: ExtensionContext): Promise<PracticeLens> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true));
  return start(context, (options) => {
    const client = new LanguageClient('practiceLens', 'Practice Lens', worker, options);
    context.subscriptions.push(serveFiles(client));
    return client;
  });
}
