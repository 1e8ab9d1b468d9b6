import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('VS Code for the web', () => {
  it('runs the suites and the extension in a web worker, without Node', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
    assert.ok('importScripts' in globalThis);
    assert.ok(!('process' in globalThis));
  });

  it('has a folder of a virtual file system open', () =>
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()),
      ['memory:/workspace'],
    ));
});
