import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files.ts';
import { findings, practiceLens } from '../suite/support.ts';

describe('files that another extension brings', () => {
  const files = new MemoryFiles();
  let registered: vscode.Disposable;

  before(async () => {
    registered = vscode.workspace.registerFileSystemProvider('shelf', files);
    await practiceLens();
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    registered.dispose();
  });

  it('are read by the server, with the configuration beside them', async () => {
    const at = (path: string): vscode.Uri => vscode.Uri.parse(`shelf:/course/${path}`);
    files.add(at('.practice-lens.yml'), 'rules:\n  manpower: off\n');
    files.add(at('unit.md'), 'The homeless need manpower.\n');
    const document = await vscode.workspace.openTextDocument(at('unit.md'));
    await vscode.window.showTextDocument(document);
    const [finding] = await findings(document.uri, 1);
    assert.equal(finding && document.getText(finding.range), 'The homeless');
  });
});
