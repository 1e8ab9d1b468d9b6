/** The extension on the desktop and on remote hosts: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type PracticeLens } from './activate.ts';

export function activate(context: ExtensionContext): Promise<PracticeLens> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return start(
    context,
    (options) => new LanguageClient('practiceLens', 'Practice Lens', { run: server, debug: server }, options),
  );
}
