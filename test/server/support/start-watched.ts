/** The built server with a look at what it holds. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Started } from './start.ts';

export interface Watched {
  readonly started: Started;
  /** In megabytes. */
  readonly heapAfterCollecting: () => Promise<number>;
  readonly resident: () => number;
}

/** The built server, which collects garbage and tells the size of what is left whenever it is asked. */
export function startWatched(): Watched {
  const [preload, bundle] = [
    join(import.meta.dirname, '../../support/tell-heap.cjs'),
    join(import.meta.dirname, '../../../dist/server.js'),
  ];
  const child = spawn(process.execPath, ['--expose-gc', '--require', preload, bundle, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const [output, input] = [child.stdout, child.stdin];
  if (!output || !input) throw new Error('The server has no input or output.');
  const connection = createMessageConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    started: { connection, readsFiles: true, ended, end: () => child.kill(), hangUp: () => input.end() },
    heapAfterCollecting: () =>
      new Promise((resolve) => {
        child.once('message', (bytes) => resolve(Number(bytes) / 2 ** 20));
        child.send('collect');
      }),
    resident: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
  };
}
