import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CurriculumTree, type Node } from '../../../client/src/curriculum/tree.ts';
import { actionsOn, answering, press } from './rows.ts';
import { lineOf, practiceLens, until, workspaceUri, write } from './support.ts';

const TEXT = `# Rows

Students counsel clients individually.

## Policy

Lobby legislators.

Draft legislation.
`;

async function treeOf(): Promise<CurriculumTree> {
  return (await practiceLens()).trees.curriculum;
}

/** The row at the end of a path such as `Rows`, `macro`, `Draft legislation.`, once it is there. */
async function rowAt(...labels: readonly string[]): Promise<Node> {
  const tree = await treeOf();
  const look = async (): Promise<Node | undefined> => {
    let row: Node | undefined;
    for (const label of labels) {
      const rows = await tree.getChildren(row);
      row = rows.find((one) => tree.getTreeItem(one).label === label);
      if (!row) return undefined;
    }
    return row;
  };
  return until(look, tree.onDidChangeTreeData);
}

const itemAt = async (...labels: readonly string[]): Promise<vscode.TreeItem> =>
  (await treeOf()).getTreeItem(await rowAt(...labels));

const activeLine = (): string | undefined => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.lineAt(editor.selection.active.line).text;
};

describe('rows of the tree of the curriculum', () => {
  let uri: vscode.Uri;

  beforeEach(async () => {
    await practiceLens();
    uri = await write('rows.md', TEXT);
    await rowAt('Rows', 'macro', 'Draft legislation.');
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
  after(() => vscode.workspace.fs.delete(uri));

  it('are documents, levels and paragraphs', async () => {
    const tree = await treeOf();
    const levels = await tree.getChildren(await rowAt('Rows'));
    assert.deepEqual(
      levels.map((row) => tree.getTreeItem(row)).map(({ label, description }) => [label, description]),
      [
        ['micro', '1 paragraph'],
        ['mezzo', 'not described here'],
        ['macro', '2 paragraphs'],
      ],
    );
    const below = await tree.getChildren(await rowAt('Rows', 'macro'));
    assert.deepEqual(
      below.map((row) => tree.getTreeItem(row)).map(({ label, description }) => [label, description]),
      [
        ['Lobby legislators.', 'line 7'],
        ['Draft legislation.', 'line 9'],
      ],
    );
    assert.deepEqual(await tree.getChildren(below[0]), []);
  });

  it('offer what the manifest says', async () => {
    const offered = async (...labels: readonly string[]): Promise<string[]> =>
      actionsOn(CurriculumTree.id, await itemAt(...labels));
    assert.deepEqual(await offered('Rows'), ['practiceLens.showCoverage', 'practiceLens.exportReport']);
    assert.deepEqual(await offered('Rows', 'macro'), []);
    assert.deepEqual(await offered('Rows', 'macro', 'Draft legislation.'), ['practiceLens.setLevel']);
  });

  it('lead to their paragraph', async () => {
    await press(await itemAt('Rows', 'macro', 'Draft legislation.'));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.equal(activeLine(), 'Draft legislation.');
    await press(await itemAt('Rows', 'micro', 'Students counsel clients individually.'));
    assert.equal(activeLine(), 'Students counsel clients individually.');
  });

  it('of a paragraph: its level is set, written above it, and the row moves to that level', async () => {
    const row = await rowAt('Rows', 'macro', 'Lobby legislators.');
    await answering({ lines: ['mezzo'] }, () => vscode.commands.executeCommand('practiceLens.setLevel', row));
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    const line = lineOf(document, 'Lobby');
    assert.equal(document.lineAt(line - 1).text, '<!-- practice-lens level mezzo -->');
    const moved = await rowAt('Rows', 'mezzo', 'Lobby legislators.');
    assert.equal(moved.block?.range.start.line, line);
  });

  it('of a document: its coverage is shown', async () => {
    const { coverage } = await practiceLens();
    let shown: string | undefined;
    const waiting = until(
      () => (shown === 'Rows' ? shown : undefined),
      (listener) => coverage.onDidShow((model) => ((shown = model?.title), listener(model))),
    );
    await vscode.commands.executeCommand('practiceLens.showCoverage', await rowAt('Rows'));
    await waiting;
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });

  it('of a document: a report of it alone is written', async () => {
    const target = workspaceUri('rows.csv');
    const row = await rowAt('Rows');
    await answering({ lines: ['CSV'], target }, () => vscode.commands.executeCommand('practiceLens.exportReport', row));
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    const [, ...lines] = text.trim().split(/\r?\n/);
    assert.equal(lines.length, 3);
    for (const line of lines) assert.match(line, /^"rows\.md"/);
    await vscode.workspace.fs.delete(target);
  });
});
