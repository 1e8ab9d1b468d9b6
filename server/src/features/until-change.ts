/** Waits for the next change in the workspace, or for the end of a request. */
import type { CancellationToken, Disposable } from 'vscode-languageserver';
import type { Server } from '../feature.ts';

/** Listens from the moment it is called on, so that no change between two looks is missed. */
export function untilChange(
  { changes, documents }: Server,
  token: CancellationToken,
): Disposable & { readonly next: Promise<void> } {
  let resolve: () => void = () => undefined;
  const next = new Promise<void>((done) => {
    resolve = done;
  });
  const listeners = [
    changes.onDidReload(() => resolve()),
    changes.onDidChangeFiles(() => resolve()),
    documents.onDidRest(() => resolve()),
    documents.onDidClose(() => resolve()),
    token.onCancellationRequested(() => resolve()),
  ];
  return { next, dispose: () => listeners.forEach((listener) => listener.dispose()) };
}
