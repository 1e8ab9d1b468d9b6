import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { Client } from './support/client.ts';
import { itKeepsItsPromises } from './support/contract.ts';
import { FILES, PACK } from './support/samples.ts';
import { startWorker } from './support/start.ts';

describe('the language server in a bare web worker', () => {
  itKeepsItsPromises(startWorker);

  it('reads packs and style rules of the workspace, and again when they are saved', async () => {
    const pack = '.practice-lens/terms/house.yml';
    const rule = 'extends: existence\nmessage: "Consider leaving out \'%s\'."\ntokens: [very]\n';
    const { client } = await Client.start(startWorker, {
      files: { ...FILES, '.practice-lens.yml': 'terms: [styles]\n', 'styles/House/Plain.yml': rule },
    });
    const uri = await client.open('a.md', 'A very good gizmoer met the helperfolk.\n');
    const codes = async (of: string): Promise<unknown[]> => {
      const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: of },
      });
      return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
    };
    const saved = async (path: string, text: string): Promise<void> => {
      client.write(path, text);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(path), type: 2 }] });
      await client.next('workspace/diagnostic/refresh');
    };
    assert.deepEqual(await codes(uri), ['House.Plain', 'gizmoer']);
    await saved(pack, PACK.replaceAll('widgetfolk', 'helperfolk'));
    assert.deepEqual(await codes(uri), ['House.Plain', 'gizmoer', 'helperfolk']);
    await saved('styles/House/Plain.yml', rule.replace('very', 'good'));
    assert.deepEqual(await codes(uri), ['House.Plain', 'gizmoer', 'helperfolk']);
    await saved(pack, PACK.replace('severity: warning', 'severity: shrill'));
    assert.deepEqual(await codes(await client.open(pack, client.text(client.uri(pack)), 'yaml')), ['value']);
    await client.stop();
  });
});
