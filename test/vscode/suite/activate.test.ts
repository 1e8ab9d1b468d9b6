import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('happens when a Markdown document opens', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Lobby legislators.' });
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension('practice-lens.practice-lens');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
