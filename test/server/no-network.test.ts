import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from './support/client.ts';
import { FILES } from './support/samples.ts';
import { startGuarded } from './support/start.ts';

const ROOT = join(import.meta.dirname, '../..');
const GUARD = join(ROOT, 'test/support/no-network.cjs');

const guarded = (...args: readonly string[]): { readonly status: number | null; readonly error: string } => {
  const { status, stderr } = spawnSync(process.execPath, ['--require', GUARD, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, error: stderr };
};

describe('nothing reaches for the network', () => {
  it('and what would, is noticed', () => {
    for (const reach of [
      'fetch("https://example.org")',
      'require("node:https").get("https://example.org")',
      'require("node:net").connect(80, "example.org")',
      'require("node:dns").promises.lookup("example.org")',
      'import("node:http").then(({ request }) => request("http://example.org"))',
    ]) {
      const { status, error } = guarded('--eval', reach);
      assert.deepEqual([status, error.includes('NETWORK')], [86, true], reach);
    }
  });

  it('in the language server', async () => {
    const { client } = await Client.start(startGuarded, { files: { ...FILES, 'b.md': 'Lobby legislators.\n' } });
    const uri = await client.open(
      'a.md',
      '# A\n\nA gizmoer, see <https://example.org> and ![x](http://example.org/x.png).\n',
    );
    const textDocument = { uri };
    const position = { line: 2, character: 4 };
    const range = { start: position, end: position };
    await client.request('textDocument/diagnostic', { textDocument });
    await client.request('textDocument/hover', { textDocument, position });
    await client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    await client.request('practiceLens/coverage', { workspace: true });
    await client.request('practiceLens/compare', { workspace: true, before: { texts: [{ uri, text: null }] } });
    for (const format of ['html', 'csv', 'markdown', 'json'])
      await client.request('practiceLens/report', { workspace: true, format });
    assert.equal(await client.stop(), 0);
  });

  it('on the command line', () => {
    for (const format of ['text', 'json', 'sarif', 'github', 'markdown', 'html', 'csv'])
      assert.deepEqual(guarded('dist/cli.js', 'check', 'examples', '--format', format, '--fail-on', 'off').error, '');
  });

  it('in the client, which has no code for it', () => {
    for (const name of ['client.js', 'client.web.js']) {
      const file = join(ROOT, 'dist', name);
      assert.ok(existsSync(file), 'Run "npm run build" first.');
      const text = readFileSync(file, 'utf8');
      for (const word of [
        /\bfetch\(/,
        /XMLHttpRequest/,
        /\bWebSocket\b/,
        /sendBeacon/,
        /require\("(?:node:)?(?:https?|http2|dgram|dns|tls)"\)/,
      ])
        assert.doesNotMatch(text, word, `${name} holds ${word.source}`);
    }
  });
});
