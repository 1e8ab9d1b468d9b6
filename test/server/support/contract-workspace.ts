/** What the server does with edits, commands and everything that is not open. */
import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import type { CoverageResult, EditResult } from '@practice-lens/server/protocol';
import type { Session } from './contract.ts';

export function itServesTheWorkspace(session: () => Session): void {
  it('workspace/diagnostic covers closed documents too', async () => {
    const { client } = session();
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(
      items.map((item) => [item.uri, item.version, item.kind === 'full' ? item.items.length : -1]),
      [
        [client.uri('closed.md'), null, 1],
        [client.uri('notes/deep.md'), null, 3],
      ],
    );
    const previousResultIds = items.map((item) => ({ uri: item.uri, value: item.resultId ?? '' }));
    const again = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    assert.deepEqual(
      again.items.map(({ kind }) => kind),
      ['unchanged', 'unchanged'],
    );
  });

  it('workspace/diagnostic with partial results waits for a change instead of being polled', async () => {
    const { client, uri } = session();
    const first = client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'first',
    });
    const pieces = [
      await client.next<Piece>('$/progress', isPieceOf('first')),
      await client.next<Piece>('$/progress', isPieceOf('first')),
    ];
    assert.deepEqual(await first, { items: [] });
    const previousResultIds = pieces.flatMap(({ value }) =>
      value.items.map((item) => ({ uri: item.uri, value: item.resultId ?? '' })),
    );
    const held = client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds,
      partialResultToken: 'second',
    });
    // Answered while the other one is held.
    await client.request('textDocument/diagnostic', { textDocument: { uri } });
    client.write('closed.md', 'Two gizmoers. One gizmoer.\n');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('closed.md'), type: 2 }] });
    const { value } = await client.next<Piece>('$/progress', isPieceOf('second'));
    assert.deepEqual(
      value.items.map((item) => [item.uri, item.kind === 'full' && item.items.length]),
      [[client.uri('closed.md'), 2]],
    );
    assert.deepEqual(await held, { items: [] });
  });

  it('incremental edits are followed at once', async () => {
    const { client } = session();
    const other = await client.open('edited.md', 'A gizmo\n');
    const items = async (): Promise<unknown[]> =>
      ((await client.request('textDocument/diagnostic', { textDocument: { uri: other } })) as { items: unknown[] })
        .items;
    assert.equal((await items()).length, 0);
    await client.edit(other, [
      { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } }, newText: 'er 😀' },
    ]);
    assert.equal((await items()).length, 1);
    await client.edit(other, [
      { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } }, newText: '' },
    ]);
    assert.equal((await items()).length, 0);
    await client.close(other);
  });

  it('workspace/executeCommand edits the document', async () => {
    const { client } = session();
    const other = await client.open('commands.md', 'A gizmoer and widgetfolk.\n');
    const result = await client.request<EditResult>('workspace/executeCommand', {
      command: 'practiceLens.edit.fixAllSafe',
      arguments: [{ uri: other }],
    });
    assert.deepEqual(result, { applied: true });
    assert.equal(client.text(other), 'A gizmo user and widgetfolk.\n');
    await client.close(other);
  });

  it('a folder that is added counts from then on', async () => {
    const { client } = session();
    const added = { uri: client.uri('notes'), name: 'notes' };
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: client.uri(''), name: 'workspace' }] },
    });
    const none = await client.request<CoverageResult>('practiceLens/coverage', { workspace: true });
    assert.deepEqual(
      none.problems.map(({ code }) => code),
      [],
    );
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [added], removed: [] } });
    const some = await client.request<CoverageResult>('practiceLens/coverage', { workspace: true });
    assert.deepEqual(
      some.documents.map(({ path }) => path),
      ['deep.md'],
    );
  });
}

interface Piece {
  readonly token: string;
  readonly value: WorkspaceDiagnosticReport;
}

const isPieceOf = (token: string) => (params: Piece) => params.token === token;
