/** The extension on the desktop and on remote hosts: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Watchdog } from './watchdog.ts';
import { start, type PracticeLens } from './activate.ts';

/**
 * Several times what a curriculum of a thousand long documents needs. On a large machine Node would otherwise let garbage grow to
 * gigabytes before it looks at it.
 */
const MOST_MEGABYTES = 1024;

export async function activate(context: ExtensionContext): Promise<PracticeLens> {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [`--max-old-space-size=${MOST_MEGABYTES}`] },
  };
  const lens = await start(
    context,
    (options) => new LanguageClient('practiceLens', 'Practice Lens', { run: server, debug: server }, options),
  );
  context.subscriptions.push(new Watchdog(lens.connection));
  return lens;
}
