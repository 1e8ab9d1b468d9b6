/** Rows of the trees as a reader has them: what the manifest offers on one, and lists in which something is chosen. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { practiceLens } from './support.ts';

interface Manifest {
  readonly contributes: {
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  };
}

/** The commands beside a row and in its menu. */
export async function actionsOn(view: string, { contextValue }: vscode.TreeItem): Promise<string[]> {
  await practiceLens();
  const extension = vscode.extensions.getExtension('practice-lens.practice-lens');
  const { contributes } = extension?.packageJSON as Manifest;
  return (contributes.menus['view/item/context'] ?? [])
    .filter(({ when }) => when === `view == ${view} && viewItem == ${contextValue}`)
    .map(({ command }) => command);
}

/** What a click on a row does. */
export async function press({ command }: vscode.TreeItem): Promise<void> {
  assert.ok(command, 'the row leads somewhere');
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Answers instead of the reader: in each list that opens, the lines that begin so; asked for words, these; asked where to save, there; asked for a folder, that one. */
export interface Answers {
  readonly lines?: readonly string[];
  readonly words?: string;
  readonly target?: vscode.Uri;
  readonly folder?: vscode.Uri;
}

type Offered = readonly vscode.QuickPickItem[] | PromiseLike<readonly vscode.QuickPickItem[]>;

export async function answering<T>(
  { lines = [], words, target, folder }: Answers,
  act: () => PromiseLike<T>,
): Promise<T> {
  const { window } = vscode;
  const { showQuickPick, showInputBox, showSaveDialog, showOpenDialog } = window;
  Object.assign(window, {
    showQuickPick: async (offered: Offered, options?: vscode.QuickPickOptions) => {
      const items = await offered;
      const chosen = items.filter(({ label }) => lines.some((line) => label.startsWith(line)));
      assert.ok(chosen.length > 0, `${lines.join(', ')} is among ${items.map(({ label }) => label).join(' | ')}`);
      return options?.canPickMany ? chosen : chosen[0];
    },
    showInputBox: () => Promise.resolve(words),
    showSaveDialog: () => Promise.resolve(target),
    showOpenDialog: () => Promise.resolve(folder && [folder]),
  });
  try {
    return await act();
  } finally {
    Object.assign(window, { showQuickPick, showInputBox, showSaveDialog, showOpenDialog });
  }
}
