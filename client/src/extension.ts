/** The extension on the desktop and on remote hosts: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Watchdog } from './watchdog.ts';
import { start, type PracticeLens } from './activate.ts';

export async function activate(context: ExtensionContext): Promise<PracticeLens> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const lens = await start(
    context,
    (options) => new LanguageClient('practiceLens', 'Practice Lens', { run: server, debug: server }, options),
  );
  context.subscriptions.push(new Watchdog(lens.connection));
  return lens;
}
