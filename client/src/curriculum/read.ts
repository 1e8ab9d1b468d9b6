/** Asks the server for the whole curriculum, with progress in the status bar and a way to stop. */
import * as vscode from 'vscode';
import type { CoverageResult } from '@practice-lens/server/protocol';
import type { Connection } from '../connection.ts';

/** Nothing when the server is away. */
export const readCurriculum = (connection: Connection): Thenable<CoverageResult | null | undefined> =>
  vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'Reading the curriculum' }, () =>
    connection.request('practiceLens/coverage', { workspace: true }),
  );
