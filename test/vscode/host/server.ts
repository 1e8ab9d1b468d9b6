/** A VS Code that listens on this machine only, with a fresh user, until it is stopped. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from './install.ts';

export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  stop(): void;
}

export type Settings = Readonly<Record<string, unknown>>;

/** Nothing but the product on the screen, and nothing that asks the network. */
const QUIET: Settings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
};

export interface ServerOptions {
  /** Of the user, besides those that keep it quiet. */
  readonly settings?: Settings;
  /** A packaged extension to install first; absolute. */
  readonly vsix?: string;
}

export async function startServer({ server }: Host, { settings, vsix }: ServerOptions = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'practice-lens-'));
  const extensions = join(folder, 'extensions');
  mkdirSync(extensions);
  if (vsix !== undefined)
    execFileSync(
      process.execPath,
      [
        server,
        '--install-extension',
        vsix,
        '--extensions-dir',
        extensions,
        '--server-data-dir',
        folder,
        '--accept-server-license-terms',
      ],
      { stdio: 'pipe' },
    );
  for (const place of ['data/User', 'data/Machine']) {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  }
  // Without the driver flag the page ignores which extension and which tests it is given.
  const flags = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--enable-smoke-test-driver',
  ];
  const child = spawn(
    process.execPath,
    [server, ...flags, '--server-data-dir', folder, '--extensions-dir', extensions],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = once(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  return { address: await addressOf(child), stop };
}

const once = (action: () => void): (() => void) => {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
};

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
    child.once('exit', (code) => reject(new Error(`VS Code ended with ${code} before it was ready:\n${printed}`)));
  });
}
