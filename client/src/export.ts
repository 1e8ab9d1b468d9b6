/** "Export a report…": which part, which format, where to; the server writes the text, the editor the file. */
import * as vscode from 'vscode';
import type { CoverageScope, ReportFormat } from '@practice-lens/server/protocol';
import type { Connection } from './connection.ts';

const { t } = vscode.l10n;

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

const formats = (): readonly Choice<ReportFormat>[] => [
  { value: 'html', label: 'HTML', detail: t('One file to read, print and hand on, without VS Code') },
  { value: 'csv', label: 'CSV', detail: t('A table for a spreadsheet: a line for each paragraph with a level') },
  { value: 'markdown', label: 'Markdown', detail: t('For wikis, mails and pull requests') },
  { value: 'json', label: 'JSON', detail: t('Everything, for other programs') },
];

const ENDINGS: Readonly<Record<ReportFormat, string>> = { html: 'html', csv: 'csv', markdown: 'md', json: 'json' };

/** `uri`: a document to report on, without asking. */
export async function exportReport(connection: Connection, uri?: string): Promise<void> {
  const scope =
    uri === undefined ? await pick(t('What should the report be about?'), scopes()) : { textDocument: { uri } };
  if (!scope) return;
  const format = await pick(t('In which format?'), formats());
  if (!format) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: suggestion(ENDINGS[format]),
    title: t('Save the report'),
  });
  if (target) await writeReport(connection, scope, format, target);
}

/** Nothing is written when the report cannot be made. */
export async function writeReport(
  connection: Connection,
  scope: CoverageScope,
  format: ReportFormat,
  target: vscode.Uri,
): Promise<void> {
  const report = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: t('Writing the report'), cancellable: true },
    (_, token) => connection.request('practiceLens/report', { ...scope, format }, token),
  );
  if (!report) return;
  try {
    await writeWhole(target, report.text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      t('The report could not be saved: {0} Choose another place and try again.', why),
    );
    return;
  }
  await offerToOpen(target);
}

/** A full disk leaves the report that was there before as it is, and a folder of that name is never replaced. */
async function writeWhole(target: vscode.Uri, text: string): Promise<void> {
  const there = await vscode.workspace.fs.stat(target).then(undefined, () => undefined);
  if (there?.type === vscode.FileType.Directory) throw new Error(t('There is a folder of this name.'));
  const draft = target.with({ path: `${target.path}.draft` });
  try {
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(draft, target, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = t('Open');
  const chosen = vscode.window.showInformationMessage(t('The report is saved.'), open);
  void chosen.then((choice) => {
    if (choice === open) void vscode.env.openExternal(target);
  });
}

function scopes(): Choice<CoverageScope>[] {
  const document = vscode.window.activeTextEditor?.document;
  const whole: Choice<CoverageScope> = { value: { workspace: true }, label: t('The whole curriculum') };
  if (document?.languageId !== 'markdown') return [whole];
  const name = vscode.workspace.asRelativePath(document.uri);
  return [
    { value: { textDocument: { uri: document.uri.toString() } }, label: t('This document'), description: name },
    whole,
  ];
}

async function pick<T>(title: string, items: readonly Choice<T>[]): Promise<T | undefined> {
  if (items.length === 1) return items[0]?.value;
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}

function suggestion(ending: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `practice-levels.${ending}`;
  return folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.file(name);
}
