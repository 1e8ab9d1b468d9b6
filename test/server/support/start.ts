/** Starts the built server for real: as a process over stdio, or in a bare worker. */
import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  PortMessageReader,
  PortMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';

export interface Started {
  readonly connection: MessageConnection;
  /** Whether it reads files itself, or asks the client. */
  readonly readsFiles: boolean;
  /** Resolves with the exit code once it has ended. */
  readonly ended: Promise<number | null>;
  /** From outside, with a signal where it is a process. */
  end(signal?: NodeJS.Signals): void;
  /** Goes away as a client does that crashed: without a word. */
  hangUp(): void;
}

export type Start = () => Started;

const DIST = join(import.meta.dirname, '../../../dist');

export const startProcess: Start = () => startWith([]);

/** Ends with a message when it reaches for the network. */
export const startGuarded: Start = () =>
  startWith(['--require', join(import.meta.dirname, '../../support/no-network.cjs')]);

/** Dies before it has read much, and without the pages that Node writes about it. */
export const startWithLittleMemory: Start = () =>
  startWith(['--max-old-space-size=24', '--max-semi-space-size=1'], { stdio: ['pipe', 'pipe', 'ignore'] });

/** As somebody to whom not every file belongs, even where the tests run as root. */
export const startAsNobody: Start = () => startWith([], asNobody());

const asNobody = (): SpawnOptions => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {});

const NOBODY = 65_534;

/** Not where root keeps the project to itself. */
export function canStartAsNobody(): boolean {
  try {
    execFileSync(process.execPath, ['--check', built('server.js')], { ...asNobody(), stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const startWith = (options: readonly string[], how: SpawnOptions = {}): Started => {
  const child = spawn(process.execPath, [...options, built('server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...how,
  });
  if (!child.stdout || !child.stdin) throw new Error('The server has no input or output.');
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const { stdin } = child;
  return { connection, readsFiles: true, ended, end: (signal) => child.kill(signal), hangUp: () => stdin.end() };
};

/** As VS Code starts it: messages over the channel between two Node processes. */
export const startIpc: Start = () => {
  const child = spawn(process.execPath, [built('server.js'), '--node-ipc'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  return {
    ...{ connection, readsFiles: true, ended },
    end: (signal) => child.kill(signal),
    hangUp: () => child.disconnect(),
  };
};

export const startWorker: Start = () => {
  const worker = new Worker(join(import.meta.dirname, 'bare-worker.ts'), { workerData: built('server.worker.js') });
  const ended = new Promise<number>((resolve) => worker.on('exit', resolve));
  // A worker has the events and methods of a port.
  const port = worker as unknown as ConstructorParameters<typeof PortMessageReader>[0];
  const connection = createMessageConnection(new PortMessageReader(port), new PortMessageWriter(port));
  const end = (): void => void worker.terminate();
  return { connection, readsFiles: false, ended, end, hangUp: end };
};

function built(name: string): string {
  const path = join(DIST, name);
  if (!existsSync(path)) throw new Error(`dist/${name} is missing: run "npm run build" first.`);
  return path;
}
