/** A VS Code from npm that listens on this machine only, with a fresh user, until it is stopped. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd, temporaryFolder } from './at-end.ts';
import { ROOT, installed } from './install.ts';

export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  stop(): void;
}

export interface ServerWithSettings extends RunningServer {
  /** Replaces the settings of the user; windows that are open follow. */
  change(settings: Settings): void;
}

export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
  /** Of the user, besides those that keep it quiet. */
  readonly settings?: Settings;
  /** A packaged extension to install first; absolute. */
  readonly vsix?: string;
}

/** Nothing but the product on the screen, and nothing that asks the network. */
export const QUIET: Settings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
};

/** A free port of this machine only. Without the driver flag the page ignores which extension and tests it is given. */
const LISTENING = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--enable-smoke-test-driver'];

/** The Node that this server wants, and that the project brings along; ours may be another. */
const NODE =
  ['node', 'node.exe'].map((name) => join(ROOT, 'node_modules/node/bin', name)).find(existsSync) ?? process.execPath;

export async function startServer({ settings, vsix }: ServerOptions = {}): Promise<ServerWithSettings> {
  const packages = await installed({ name: 'code-server', version: '4.139.1', title: 'VS Code', inner: 'lib/vscode' });
  const folder = temporaryFolder('server');
  const command = [
    join(packages, 'code-server/lib/vscode/out/server-main.js'),
    ...['--server-data-dir', folder, '--extensions-dir', join(folder, 'extensions')],
    ...['--accept-server-license-terms', '--disable-telemetry'],
  ];
  const change = (wanted: Settings): void => writeSettings(join(folder, 'data'), { ...QUIET, ...wanted });
  change(settings ?? {});
  if (vsix !== undefined) execFileSync(NODE, [...command, '--install-extension', vsix], { stdio: 'pipe' });
  // A group of its own, so that what it starts in its turn can be ended with it.
  const isGroup = process.platform !== 'win32';
  const child = spawn(NODE, [...command, ...LISTENING], { stdio: ['ignore', 'pipe', 'pipe'], detached: isGroup });
  const stop = atEnd(() => endTree(child));
  return { address: await addressOf(child), change, stop };
}

function writeSettings(data: string, settings: Settings): void {
  for (const owner of ['User', 'Machine']) {
    mkdirSync(join(data, owner), { recursive: true });
    writeFileSync(join(data, owner, 'settings.json'), JSON.stringify(settings));
  }
}

function endTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already, which is what was wanted.
  }
}

/** The server prints where it listens; what it printed before it ended says why it could not. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const port = /(?:listening on|available at http:\/\/[^:]+:)\s*(\d+)/i.exec(printed)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code ended with ${code} before it was ready:\n${printed}`)));
  });
}
