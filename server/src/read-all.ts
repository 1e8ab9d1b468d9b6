/** Reads all documents of a folder or of the workspace, and tells how far it is. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Server } from './feature.ts';
import type { Summary } from './summary.ts';
import { nameOf } from './workspace/uris.ts';

interface Wanted {
  /** Nothing: all there is. */
  readonly folder: string | undefined;
  readonly workDoneToken: string | number | undefined;
}

/** Those that were read before it was cancelled. */
export async function readAll(
  { folder, workDoneToken }: Wanted,
  token: CancellationToken,
  { connection, library, t }: Server,
): Promise<readonly Summary[]> {
  const progress = connection.window.attachWorkDoneProgress(workDoneToken);
  progress.begin(t('Reading the curriculum'), 0, undefined, true);
  try {
    const uris = await library.list(folder, token);
    const summaries: Summary[] = [];
    for await (const summary of library.summaries(uris, token)) {
      summaries.push(summary);
      progress.report(
        Math.round((100 * summaries.length) / uris.length),
        t('{0} of {1}: {2}', summaries.length, uris.length, nameOf(summary.uri)),
      );
    }
    return summaries;
  } finally {
    progress.done();
  }
}
