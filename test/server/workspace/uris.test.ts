import assert from 'node:assert/strict';
import { Folders } from '../../../server/src/workspace/folders.ts';
import { foldersAbove, isWithin, normalized, relativeTo } from '../../../server/src/workspace/uris.ts';

describe('places', () => {
  it('that are written differently are one', () => {
    assert.equal(normalized('file:///c:/a%20b/c.md'), normalized('file:///c%3A/a b/c.md'));
  });

  it('lie within a folder by whole names', () => {
    assert.ok(isWithin('file:///a/b/c.md', 'file:///a/b'));
    assert.ok(isWithin('file:///a/b', 'file:///a/b/'));
    assert.ok(!isWithin('file:///a/bc/d.md', 'file:///a/b'));
    assert.ok(!isWithin('vscode-vfs://github/a/b/c.md', 'file:///a/b'));
  });

  it('are told from the folder on', () => {
    assert.equal(relativeTo('file:///a/b', 'file:///a/b/c/d.md'), 'c/d.md');
    assert.equal(relativeTo('file:///a/b', 'file:///x/d.md'), 'd.md');
    assert.equal(relativeTo(undefined, 'file:///x/d.md'), 'd.md');
  });

  it('are looked through upwards, to the top or to the root', () => {
    assert.deepEqual(foldersAbove('file:///a/b/c/d.md', 'file:///a/b'), ['file:///a/b/c', 'file:///a/b']);
    assert.deepEqual(foldersAbove('file:///a/d.md', undefined), ['file:///a', 'file:///']);
    assert.deepEqual(foldersAbove('untitled:Untitled-1', undefined), []);
  });

  it('belong to the innermost folder', () => {
    const folders = new Folders({
      rootUri: null,
      workspaceFolders: [
        { uri: 'file:///a', name: 'a' },
        { uri: 'file:///a/b', name: 'b' },
      ],
    });
    assert.equal(folders.of('file:///a/b/c.md'), 'file:///a/b');
    assert.equal(folders.of('file:///a/c.md'), 'file:///a');
    assert.equal(folders.of('file:///x.md'), undefined);
    assert.equal(folders.of('untitled:Untitled-1'), 'file:///a');
  });

  it('of a client without folders are below its root', () => {
    assert.deepEqual(new Folders({ rootUri: 'file:///a', workspaceFolders: null }).all, ['file:///a']);
    assert.deepEqual(new Folders({ rootUri: null, workspaceFolders: null }).all, []);
  });
});
