/** Memory that work on many files has left behind goes back to the system; Node would keep what it once took. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By then what the work was for has been answered as well. */
const REST_MS = 5_000;

export function giveBack(): void {
  setTimeout(collect, REST_MS).unref();
}

/** Takes a moment, in which nothing else is done. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('globalThis.gc');
  // An ordinary collection empties the pages of the heap and keeps them.
  if (typeof gc === 'function') gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
