/** "Compare the Curriculum With…": a panel with what changed since a revision, or beside another folder. */
import * as vscode from 'vscode';
import type { CompareResult } from '@practice-lens/server/protocol';
import type { Connection } from '../connection.ts';
import { emptyHtml } from '../page/html.ts';
import { framePage, type PageOptions } from '../page/page.ts';
import { revealLine } from '../reveal.ts';
import { chooseEarlier, type Earlier } from './choose.ts';
import { comparisonHtml, type Message } from './html.ts';

const { t } = vscode.l10n;

const PAGE: PageOptions = {
  title: t('Comparison'),
  waiting: t('Reading both versions…'),
  styles: ['curriculum.css'],
};

export async function compareCurriculum(connection: Connection, media: vscode.Uri): Promise<void> {
  const earlier = await chooseEarlier();
  if (earlier) showComparison(connection, media, earlier);
}

function showComparison(connection: Connection, media: vscode.Uri, earlier: Earlier): void {
  const panel = vscode.window.createWebviewPanel('practiceLens.comparison', PAGE.title, vscode.ViewColumn.Active, {
    retainContextWhenHidden: true,
  });
  panel.iconPath = vscode.Uri.joinPath(media, 'activity.svg');
  const show = async (): Promise<void> => {
    const result = await compareWith(connection, earlier);
    const html = result ? comparisonHtml(earlier.title, result, t) : emptyHtml(STOPPED);
    await panel.webview.postMessage({ html });
  };
  panel.webview.onDidReceiveMessage(async ({ command, open }: Message) => {
    if (command) await show();
    if (open) await revealLine(await vscode.workspace.openTextDocument(vscode.Uri.parse(open.uri)), open.line);
  });
  framePage(panel.webview, media, PAGE);
}

const STOPPED = t(
  'The comparison was stopped, or the server was away. The command “Compare the Curriculum With…” starts it again.',
);

export const compareWith = (
  connection: Connection,
  { title, read }: Earlier,
): Thenable<CompareResult | null | undefined> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: t('Comparing with {0}', title), cancellable: true },
    async (_, token) => connection.request('practiceLens/compare', { workspace: true, before: await read() }, token),
  );
