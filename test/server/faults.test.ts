import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnotationsResult, CoverageResult } from '@practice-lens/server/protocol';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { Client } from './support/client.ts';
import {
  canStartAsNobody,
  startAsNobody,
  startIpc,
  startProcess,
  startWithLittleMemory,
  type Start,
  type Started,
} from './support/start.ts';

const UNIT = (title: string): string => `# ${title}\n\n<!-- practice-lens level macro -->\nWe lobby.\n`;
const LONG = 'Students assess families and lobby the council.\n\n'.repeat(100);
const NAMES = Array.from({ length: 60 }, (_, at) => `${at + 100}.md`);

describe('when something breaks,', () => {
  let workspace: string;
  let cache: string;

  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'practice-lens-'));
    cache = mkdtempSync(join(tmpdir(), 'practice-lens-cache-'));
  });
  afterEach(() => {
    for (const folder of [workspace, cache]) rmSync(folder, { recursive: true, force: true });
  });

  const put = (path: string, text: string): void => writeFileSync(join(workspace, path), text);
  const open = async (start: Start = startProcess): Promise<Client> =>
    (await Client.start(start, { folder: workspace, initializationOptions: { cacheFolder: cache } })).client;
  const titlesIn = async (client: Client): Promise<string[]> =>
    (await client.request<CoverageResult>('practiceLens/coverage', { workspace: true })).documents.map(
      ({ title }) => title,
    );
  /** The titles that a whole session finds. */
  const session = async (start?: Start): Promise<string[]> => {
    const client = await open(start);
    const titles = await titlesIn(client);
    assert.equal(await client.stop(), 0);
    return titles;
  };
  const contents = (): Record<string, string> =>
    Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(workspace, name), 'utf8')]));

  /** A server that ends while it reads the workspace, in the way that `fail` makes it. */
  async function endsWhileReading(
    start: Start,
    fail: (client: Client, server: Started) => Promise<void>,
  ): Promise<void> {
    const server = start();
    const isOver = readAll(server, fail).then(
      () => {
        server.end();
        assert.fail('The server answered before it ended.');
      },
      () => undefined,
    );
    assert.notEqual(await server.ended, 0);
    server.connection.dispose();
    await isOver;
  }

  async function readAll(server: Started, fail: (client: Client, server: Started) => Promise<void>): Promise<void> {
    const client = await open(() => server);
    const answer = client.request('practiceLens/coverage', { workspace: true, workDoneToken: 'scan' });
    await Promise.all([answer, fail(client, server)]);
  }

  const killWhenBegun = async (client: Client, server: Started): Promise<void> => {
    await client.next<{ value: { kind: string } }>('$/progress', ({ value }) => value.kind === 'report');
    server.end('SIGKILL');
  };

  for (const [what, start, fail] of [
    ['a server that is killed', startProcess, killWhenBegun],
    ['a server that runs out of memory', startWithLittleMemory, () => Promise.resolve()],
  ] as const) {
    it(`${what} while it reads the workspace leaves everything whole for the next one`, async () => {
      for (const name of NAMES) put(name, `# ${name}\n\n${LONG}`);
      const before = contents();
      await endsWhileReading(start, fail);
      assert.deepEqual(contents(), before);
      assert.deepEqual(readdirSync(workspace), NAMES);
      assert.deepEqual(await session(), NAMES);
      assert.deepEqual(readdirSync(cache), ['summaries.jsonl']);
    });
  }

  it('a half-written draft of a server that was killed is no obstacle', async () => {
    put('a.md', UNIT('a'));
    writeFileSync(join(cache, 'summaries.jsonl.draft'), 'half a li');
    assert.deepEqual(await session(), ['a']);
    assert.deepEqual(readdirSync(cache), ['summaries.jsonl']);
  });

  for (const start of [startProcess, startIpc]) {
    it(`a client that is gone without a word leaves no server behind (${start.name})`, async () => {
      let server: Started | undefined;
      put('a.md', UNIT('a'));
      const client = await open(() => (server = start()));
      assert.deepEqual(await titlesIn(client), ['a']);
      assert.ok(server);
      server.hangUp();
      await server.ended;
      assert.deepEqual(await session(), ['a']);
    });
  }

  it('a full disk costs the time that the cache would have saved, and is told once', async function () {
    if (!existsSync('/dev/full')) return this.skip();
    put('a.md', UNIT('a'));
    await session();
    const kept = readFileSync(join(cache, 'summaries.jsonl'), 'utf8');
    const fill = (): void => symlinkSync('/dev/full', join(cache, 'summaries.jsonl.draft'));
    fill();
    put('a.md', UNIT('b'));
    const client = await open();
    assert.deepEqual(await titlesIn(client), ['b']);
    const isAboutCache = ({ message }: { message: string }): boolean => /could not be kept/.test(message);
    await client.next('window/logMessage', isAboutCache);
    fill();
    put('c.md', UNIT('c'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('c.md'), type: 1 }] });
    assert.deepEqual(await titlesIn(client), ['b', 'c']);
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.heard('window/logMessage'), []);
    assert.deepEqual(client.heard('window/showMessage'), []);
    assert.equal(readFileSync(join(cache, 'summaries.jsonl'), 'utf8'), kept);
    assert.deepEqual(readdirSync(cache), ['summaries.jsonl']);
  });

  it('files that others deny and a cache that is read-only are done without', async function () {
    if (process.platform === 'win32' || !canStartAsNobody()) return this.skip();
    for (const name of ['a', 'denied']) put(`${name}.md`, UNIT(name));
    mkdirSync(join(workspace, 'closed'));
    put('closed/b.md', UNIT('b'));
    chmodSync(workspace, 0o755);
    chmodSync(join(workspace, 'denied.md'), 0);
    chmodSync(join(workspace, 'closed'), 0);
    chmodSync(cache, 0o555);
    assert.deepEqual(await session(startAsNobody), ['a']);
    assert.deepEqual(readdirSync(cache), []);
    chmodSync(join(workspace, 'denied.md'), 0o644);
    chmodSync(join(workspace, 'closed'), 0o755);
    assert.deepEqual(await session(startAsNobody), ['a', 'b', 'denied']);
  });

  it('files that are deleted, renamed or replaced by folders are followed', async () => {
    for (const name of ['a', 'b', 'c', 'd']) put(`${name}.md`, UNIT(name));
    const client = await open();
    assert.deepEqual(await titlesIn(client), ['a', 'b', 'c', 'd']);
    const uri = await client.open('a.md', UNIT('still open'));
    for (const name of ['a', 'c']) rmSync(join(workspace, `${name}.md`));
    renameSync(join(workspace, 'b.md'), join(workspace, 'e.md'));
    mkdirSync(join(workspace, 'c.md'));
    put('c.md/inside.md', UNIT('inside'));
    // Without a word about it, as when the news is late: what is gone is left out all the same.
    assert.deepEqual((await titlesIn(client)).includes('still open'), true);
    const names = ['a.md', 'b.md', 'c.md', 'e.md', 'c.md/inside.md'];
    const changes = names.map((name) => ({ uri: client.uri(name), type: existsSync(join(workspace, name)) ? 1 : 3 }));
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await titlesIn(client), ['inside', 'd', 'b']);
    const annotations = await client.request<AnnotationsResult>('practiceLens/annotations', { textDocument: { uri } });
    assert.equal(annotations.blocks.length, 2);
    assert.equal(await client.stop(), 0);
  });

  it('links that lead in circles or nowhere, pipes and devices are passed over', async function () {
    if (process.platform === 'win32') return this.skip();
    put('a.md', UNIT('a'));
    mkdirSync(join(workspace, 'folder'));
    for (const [to, from] of [
      ['circle.md', 'circle.md'],
      ['two.md', 'one.md'],
      ['one.md', 'two.md'],
      ['nowhere.md', 'dangling.md'],
      ['..', 'folder/up'],
      ['/dev/zero', 'endless.md'],
      ['.practice-lens.yml', '.practice-lens.yml'],
    ] as const)
      symlinkSync(to, join(workspace, from));
    execFileSync('mkfifo', [join(workspace, 'pipe.md')]);
    symlinkSync('pipe.md', join(workspace, 'to-pipe.md'));
    assert.deepEqual(await session(), ['a']);
  });

  it('a configuration that is broken while it is typed disturbs nobody, and the marks come back', async () => {
    const client = await open();
    const uri = await client.open('a.md', 'A gizmoer lobbies.\n');
    const terms = 'profile: textbook\nrules: { level-missing: off }\n';
    const file = await client.open('.practice-lens.yml', terms, 'yaml');
    const annotations = (): Promise<AnnotationsResult> =>
      client.request('practiceLens/annotations', { textDocument: { uri } });
    const problems = async (): Promise<number> => {
      const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: file },
      });
      return report.kind === 'full' ? report.items.length : 0;
    };
    assert.deepEqual([await problems(), (await annotations()).profile], [0, 'textbook']);
    const [whole] = [(await annotations()).blocks];
    const end = { line: 1, character: terms.split('\n')[1]?.length ?? 0 };
    for (const broken of ['{ level-missing: o', '{ level', '{', '{ }{: "', '\0', '- - -', '*x', 'off']) {
      const range = { start: { line: 1, character: 7 }, end };
      await client.edit(file, [{ range, newText: broken }]);
      end.character = 7 + broken.length;
      assert.ok((await problems()) >= 0);
      assert.equal((await annotations()).blocks.length, 1, broken);
    }
    await client.edit(file, [{ range: { start: { line: 1, character: 7 }, end }, newText: '{ level-missing: off }' }]);
    assert.equal(await problems(), 0);
    assert.deepEqual((await annotations()).blocks, whole);
    assert.deepEqual(client.heard('window/showMessage'), []);
    assert.equal(await client.stop(), 0);
  });
});
