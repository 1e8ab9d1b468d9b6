/** Runs a script in a scope that has what a web worker has, and nothing of Node or of a page. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

type Scope = Record<string, unknown> & { onmessage?: (event: { readonly data: unknown }) => void };

const scope: Scope = {
  postMessage: (message: unknown) => parentPort?.postMessage(message),
  addEventListener: () => undefined,
  setTimeout,
  clearTimeout,
  queueMicrotask,
  performance,
  console,
  TextEncoder,
  TextDecoder,
  URL,
};
scope['self'] = scope;

const context = vm.createContext(scope);
const foreign = vm.runInContext(
  `['document', 'window', 'process', 'require', 'Buffer', 'setImmediate'].filter((name) => name in globalThis)`,
  context,
) as string[];
if (foreign.length > 0) throw new Error(`This is no bare worker: it has ${foreign.join(', ')}.`);

parentPort?.on('message', (data) => scope.onmessage?.({ data }));
vm.runInContext(readFileSync(String(workerData), 'utf8'), context, { filename: 'server.worker.js' });
