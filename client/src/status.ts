/** The language status item: which framework derives the levels, and whether the server is there. */
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { Connection } from './connection.ts';
import type { CoverageView } from './coverage/view.ts';

const { t } = vscode.l10n;

export function registerStatus(connection: Connection, view: CoverageView): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('practiceLens.status', { language: 'markdown' });
  item.name = 'Practice Lens';
  item.text = 'Practice Lens';
  item.command = { command: 'practiceLens.switchProfile', title: t('Switch framework') };
  const listeners = [
    view.onDidShow((model) => {
      item.text = model ? `Practice Lens: ${model.profile}` : 'Practice Lens';
      item.detail = model?.summary ?? '';
    }),
    connection.onDidChangeState((state) => {
      item.busy = state === State.Starting;
      item.severity =
        state === State.Stopped ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
      if (state === State.Stopped)
        item.detail = t('The language server has stopped. The command “Restart Language Server” starts it again.');
    }),
  ];
  return vscode.Disposable.from(item, ...listeners);
}
