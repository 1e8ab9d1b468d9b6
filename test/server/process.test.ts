import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { Client } from './support/client.ts';
import { itKeepsItsPromises } from './support/contract.ts';
import { FILES } from './support/samples.ts';
import { startIpc, startProcess } from './support/start.ts';

describe('the language server as a process', () => {
  itKeepsItsPromises(startProcess);

  it('speaks over Node’s own channel as well', async () => {
    const { client, initialized } = await Client.start(startIpc, { files: FILES });
    assert.equal(initialized.serverInfo?.name, 'Practice Lens');
    const uri = await client.open('a.md', 'A gizmoer.\n');
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(report.kind === 'full' && report.items.length, 1);
    assert.equal(await client.stop(), 0);
  });
});
