/** Asks the server for the whole curriculum, with progress and a way to stop, or for one of its documents. */
import * as vscode from 'vscode';
import type { CoverageResult, DocumentCoverage, OverlapsResult } from '@practice-lens/server/protocol';
import type { Connection } from '../connection.ts';

/** Reading that takes longer than this shows a message with a way to stop. */
const PATIENCE_MS = 2_000;

/** Without the documents' blocks. Nothing when the server is away or the reader stops it; the server keeps what it has read. */
export async function readCurriculum(connection: Connection): Promise<CoverageResult | null | undefined> {
  const stop = new vscode.CancellationTokenSource();
  const reading = connection.request('practiceLens/coverage', { workspace: true }, stop.token);
  const timer = setTimeout(() => void tell(reading, stop), PATIENCE_MS);
  try {
    return await reading;
  } finally {
    clearTimeout(timer);
    stop.dispose();
  }
}

const tell = (reading: Promise<unknown>, stop: vscode.CancellationTokenSource): Thenable<unknown> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading the curriculum'),
      cancellable: true,
    },
    (_, token) => {
      token.onCancellationRequested(() => stop.cancel());
      return reading;
    },
  );

/** With its blocks; nothing when it is gone or the server is away. */
export async function readDocument(
  connection: Connection,
  uri: string,
  token?: vscode.CancellationToken,
): Promise<DocumentCoverage | undefined> {
  const result = await connection.request('practiceLens/coverage', { textDocument: { uri } }, token);
  return result?.documents[0];
}

/** Nothing when the document is gone or the server is away. */
export const readOverlaps = (connection: Connection, uri: string): Promise<OverlapsResult | null | undefined> =>
  connection.request('practiceLens/overlaps', { textDocument: { uri } });
