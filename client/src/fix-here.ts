/** What can be done about the wording at the caret, as a list to choose from by keyboard or voice. */
import * as vscode from 'vscode';
import { CodeActionKind, CodeActionRequest, type CodeAction } from 'vscode-languageclient';
import type { Connection } from './connection.ts';
import type { Place } from './wording-tree.ts';

const { t } = vscode.l10n;

interface ActionItem extends vscode.QuickPickItem {
  readonly action: CodeAction;
}

/** At the caret, or at a row of the tree of wording. */
export async function fixHere(connection: Connection, row?: Place): Promise<void> {
  if (row) await vscode.window.showTextDocument(row.uri, { selection: row.diagnostic.range });
  const editor = vscode.window.activeTextEditor;
  const actions = editor && connection.isRunning ? await actionsAt(editor, connection) : [];
  if (actions.length === 0) {
    void vscode.window.showInformationMessage(t('There is no wording to consider at the caret. F8 goes to the next.'));
    return;
  }
  const items = actions.map((action): ActionItem => ({ label: action.title, action }));
  const picked = await vscode.window.showQuickPick(items, { title: t('What should be done here?') });
  const edit = await connection.client.protocol2CodeConverter.asWorkspaceEdit(picked?.action.edit);
  if (edit) await vscode.workspace.applyEdit(edit);
  const command = picked?.action.command;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

async function actionsAt({ document, selection }: vscode.TextEditor, { client }: Connection): Promise<CodeAction[]> {
  const found = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(selection),
    context: { diagnostics: [], only: [CodeActionKind.QuickFix] },
  });
  return (found ?? []).filter((action): action is CodeAction => 'kind' in action);
}
