/** What must not outlive this program: servers, browsers and temporary folders. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the action once: when this program ends, also by Ctrl-C, by a closed terminal or by a failure, or earlier, when the
 * function that is returned is called.
 */
export function atEnd(action: () => void): () => void {
  const run = (): void => {
    if (process.listeners('exit').includes(run)) action();
    process.off('exit', run);
  };
  // Last come, first gone: a folder goes after the server that writes into it.
  process.prependListener('exit', run);
  // A signal ends a program without its "exit" unless somebody listens.
  for (const signal of SIGNALS) if (!process.listeners(signal).includes(leave)) process.on(signal, leave);
  return run;
}

/** A folder that is gone when this program is. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `practice-lens-${purpose}-`));
  atEnd(() => removeFolder(folder));
  return folder;
}

/** Also when something still writes into it for a moment. */
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** Status 130 is what shells expect of a program that was interrupted. */
const leave = (): never => process.exit(130);
