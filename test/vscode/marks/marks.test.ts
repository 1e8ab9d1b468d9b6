/** VS Code in a language in which every sentence stands in marks: trees, lists to choose from and messages hold no other words. */
import assert from 'node:assert/strict';
import { RULES } from '@practice-lens/core';
import * as vscode from 'vscode';
import { KNOWN } from '../../l10n/samples.ts';
import { leftBehind } from '../../l10n/pseudo.ts';
import { practiceLens, until, workspaceUri } from '../suite/support.ts';

type Provider = vscode.TreeDataProvider<unknown>;

const { window } = vscode;
const trees = new Map<string, Provider>();
const shown: unknown[] = [];

/** Takes down what the extension shows instead of showing it; nothing is chosen. */
const STAND_INS = {
  createTreeView: (id: string, options: { treeDataProvider: Provider }) => {
    trees.set(id, options.treeDataProvider);
    return { dispose: () => undefined, message: '' };
  },
  showInformationMessage: (...said: unknown[]) => Promise.resolve(void shown.push(...said)),
  showErrorMessage: (...said: unknown[]) => Promise.resolve(void shown.push(...said)),
  showQuickPick: (items: unknown, options: unknown) => Promise.resolve(void shown.push(items, options)),
  showSaveDialog: (options: { title?: string }) => Promise.resolve(void shown.push(options.title)),
  showOpenDialog: (options: { title?: string }) => Promise.resolve(void shown.push(options.title)),
};

const READ = ['label', 'description', 'detail', 'tooltip', 'title', 'placeHolder', 'message'];

/** What of it a person reads. */
function textsIn(value: unknown, key = 'label'): string[] {
  if (typeof value === 'string') return READ.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => (READ.includes(name) ? textsIn(held, name) : []));
}

/** What people write, and names of formats and keys. */
const NAMES = [...RULES.map(({ id }) => id), ...['HTML', 'CSV', 'Markdown', 'JSON', 'F8']];

const nothingLeft = (texts: readonly string[]): void => {
  assert.ok(texts.length > 0, 'there is something to look at');
  assert.deepEqual(leftBehind(texts.join('\n'), KNOWN, ...NAMES), []);
};

async function itemsOf(provider: Provider, node?: unknown): Promise<string[]> {
  const children = (await provider.getChildren(node)) ?? [];
  const items = await Promise.all(
    children.map(async (child) => [...textsIn(await provider.getTreeItem(child)), ...(await itemsOf(provider, child))]),
  );
  return items.flat();
}

describe('in another language', () => {
  const originals = Object.fromEntries(
    Object.keys(STAND_INS).map((name) => [name, Reflect.get(window, name) as unknown]),
  );

  before(async () => {
    Object.assign(window, STAND_INS);
    await practiceLens();
    await window.showTextDocument(await vscode.workspace.openTextDocument(workspaceUri('a.md')));
    await until(
      () => (vscode.languages.getDiagnostics(workspaceUri('a.md')).length > 0 ? true : undefined),
      vscode.languages.onDidChangeDiagnostics,
    );
  });
  after(() => Object.assign(window, originals));

  for (const id of ['practiceLens.curriculum', 'practiceLens.wording'])
    it(`the tree ${id} says nothing in English`, async () => {
      const provider = trees.get(id);
      assert.ok(provider);
      nothingLeft(await itemsOf(provider));
    });

  for (const command of ['exportReport', 'compareCurriculum', 'switchProfile', 'setLevel', 'fixHere', 'fixAll'])
    it(`the command ${command} says nothing in English`, async () => {
      shown.length = 0;
      await vscode.commands.executeCommand(`practiceLens.${command}`);
      if (command !== 'fixAll') nothingLeft(textsIn(shown));
    });
});
