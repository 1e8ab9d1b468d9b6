/** Every capability that the server promises, once over the wire. The same list holds for the process and for the worker. */
import assert from 'node:assert/strict';
import type { InitializeResult } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';
import { itServesDocuments } from './contract-documents.ts';
import { itServesNumbers } from './contract-numbers.ts';
import { itServesTheWorkspace } from './contract-workspace.ts';
import { FILES, SYLLABUS } from './samples.ts';
import type { Start } from './start.ts';

/** A server with one open document. */
export interface Session {
  readonly client: Client;
  /** Of the open document, which holds `SYLLABUS`. */
  readonly uri: string;
}

export function itKeepsItsPromises(start: Start): void {
  let session: Session;
  let initialized: InitializeResult;

  before(async () => {
    const files = { ...FILES, 'closed.md': 'One gizmoer.\n', 'notes/deep.md': SYLLABUS };
    const started = await Client.start(start, { files });
    initialized = started.initialized;
    session = { client: started.client, uri: await started.client.open('syllabus.md', SYLLABUS) };
  });

  after(async () => {
    const code = await session.client.stop();
    assert.ok(code === 0 || code === null);
  });

  it('promises exactly what is tried below', () => {
    assert.deepEqual(initialized, {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        diagnosticProvider: { identifier: 'practice-lens', interFileDependencies: false, workspaceDiagnostics: true },
        codeActionProvider: {
          codeActionKinds: ['quickfix', 'source.fixAll.practiceLens', 'refactor.rewrite.practiceLens.level'],
        },
        executeCommandProvider: {
          commands: [
            'fixAllSafe',
            'fixTerm',
            'fix',
            'ignore',
            'ignoreInDocument',
            'accept',
            'setLevel',
            'switchProfile',
          ].map((name) => `practiceLens.edit.${name}`),
        },
        hoverProvider: true,
        inlayHintProvider: true,
        codeLensProvider: {},
        completionProvider: { triggerCharacters: ['-', ' ', ':'] },
      },
      serverInfo: { name: 'Practice Lens', version: initialized.serverInfo?.version },
    });
  });
  it('asks to be told of changed settings and files', async () => {
    const { client } = session;
    await client.next<{ method: string }[]>('client/registerCapability', (all) =>
      all.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    assert.deepEqual(client.registered, ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
  });

  itServesDocuments(() => session);
  itServesNumbers(() => session);
  itServesTheWorkspace(() => session);
}
