import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SOURCE, lineOf, show } from '../suite/support.ts';

describe('the packaged extension', () => {
  it('is the installed one, not the project', () => {
    const extension = vscode.extensions.getExtension('practice-lens.practice-lens');
    assert.ok(extension);
    assert.match(extension.extensionPath, /extensions[\\/]practice-lens\.practice-lens-/);
  });

  it('marks levels', async () => {
    const { document } = await show('installed-1', SOURCE);
    await vscode.extensions.getExtension('practice-lens.practice-lens')?.activate();
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    assert.deepEqual(
      hints.map(({ position }) => position.line),
      [lineOf(document, 'Students counsel'), lineOf(document, 'lobby'), lineOf(document, 'counsel parents')],
    );
  });
});
