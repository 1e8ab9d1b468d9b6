import assert from 'node:assert/strict';
import type { CoverageResult, EditResult } from '@practice-lens/server/protocol';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { Client } from './support/client.ts';
import { FILES } from './support/samples.ts';
import { startProcess } from './support/start.ts';

const NOWHERE = { start: { line: 999_999, character: 7 }, end: { line: 1_000_000, character: 0 } };

/** Every request about a document, with what an empty answer is. */
const REQUESTS: readonly (readonly [string, (uri: string) => object, unknown])[] = [
  ['textDocument/diagnostic', (uri) => ({ textDocument: { uri } }), undefined],
  ['textDocument/codeAction', (uri) => ({ textDocument: { uri }, range: NOWHERE, context: { diagnostics: [] } }), []],
  ['textDocument/hover', (uri) => ({ textDocument: { uri }, position: NOWHERE.start }), null],
  ['textDocument/inlayHint', (uri) => ({ textDocument: { uri }, range: NOWHERE }), []],
  ['textDocument/codeLens', (uri) => ({ textDocument: { uri } }), []],
  ['textDocument/completion', (uri) => ({ textDocument: { uri }, position: NOWHERE.start }), []],
  ['practiceLens/annotations', (uri) => ({ textDocument: { uri } }), null],
  ['practiceLens/coverage', (uri) => ({ textDocument: { uri } }), null],
];

describe('the language server stays', () => {
  let client: Client;

  before(async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `many/${at}.md`,
        'Students assess families and lobby the council.\n\n'.repeat(200),
      ]),
    );
    const files = {
      ...FILES,
      ...many,
      'odd/binary.md': Buffer.from([80, 75, 3, 4, 0, 0, 1, 2]),
      'odd/huge.md': Buffer.alloc(10_000_000, 'word '),
    };
    ({ client } = await Client.start(startProcess, { files, settings: { findings: 'open' } }));
  });

  after(async () => assert.equal(await client.stop(), 0));

  /** A document that is served as it should be, whatever happened before. */
  const assertWell = async (): Promise<void> => {
    const uri = await client.open('well.md', 'A gizmoer.\n');
    assert.equal((await diagnosticsOf(uri)).length, 1);
    await client.close(uri);
  };
  const diagnosticsOf = async (uri: string): Promise<Diagnostic[]> => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  };
  /** Another profile, under which nothing of what was found before holds: seconds of work on the workspace. */
  const everythingIsNew = async (profile: string): Promise<void> => {
    client.settings = { findings: 'open', profile };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
  };
  const askAll = async (uri: string): Promise<unknown[]> => {
    const answers: unknown[] = [];
    for (const [method, params] of REQUESTS) answers.push(await client.request(method, params(uri)));
    return answers;
  };

  for (const [name, uri] of [
    ['that is not open', 'file:///nowhere/at/all.md'],
    ['with an empty name', ''],
    ['in an unknown scheme', 'magic://x/y?z#w'],
    ['with a broken name', 'file:///%ZZ%'],
  ] as const) {
    it(`when asked about a document ${name}`, async () => {
      const [diagnostics, ...others] = await askAll(uri);
      assert.deepEqual((diagnostics as { items: unknown[] }).items, []);
      assert.deepEqual(
        others,
        REQUESTS.slice(1).map(([, , empty]) => empty),
      );
      await assertWell();
    });
  }

  for (const [method, , empty] of REQUESTS) {
    it(`when ${method} comes without what belongs to it`, async () => {
      const answer = await client.request(method, {});
      if (method === 'practiceLens/coverage') assert.ok((answer as CoverageResult).documents.length > 0);
      else if (empty !== undefined) assert.deepEqual(answer, empty);
      await assertWell();
    });
  }

  it('when a document of ten million characters is opened, and says why it is not read', async () => {
    const uri = await client.open('large.md', 'word '.repeat(2_000_000));
    assert.deepEqual(
      (await diagnosticsOf(uri)).map(({ code, message, range }) => [code, message, range.start.line]),
      [
        [
          'document-too-large',
          '“large.md” is larger than what Practice Lens reads, which is 1 million characters. Split it into one document for each course or unit.',
          0,
        ],
      ],
    );
    const { problems, documents } = await client.request<CoverageResult>('practiceLens/coverage', {
      textDocument: { uri },
    });
    assert.deepEqual([problems.map(({ code }) => code), documents], [['document-too-large'], []]);
    await client.close(uri);
    await assertWell();
  });

  it('when an open document is no text', async () => {
    const uri = await client.open('picture.md', 'PK\u0003\u0004\0\0\0');
    assert.deepEqual(
      (await diagnosticsOf(uri)).map(({ code }) => code),
      ['document-binary'],
    );
    await client.close(uri);
  });

  it('when what is no text comes into a document, or goes from it', async () => {
    const uri = await client.open('pasted.md', '# Unit\n\nHelp for the homeless.\n');
    const codes = async (): Promise<unknown[]> => (await diagnosticsOf(uri)).map(({ code }) => code);
    const before = await codes();
    const start = { line: 2, character: 4 };
    await client.edit(uri, [{ range: { start, end: start }, newText: 'a\0b' }]);
    assert.deepEqual(await codes(), ['document-binary']);
    await client.edit(uri, [{ range: { start: NOWHERE.start, end: NOWHERE.start }, newText: 'A ' }]);
    assert.deepEqual(await codes(), ['document-binary']);
    await client.edit(uri, [{ range: { start, end: { line: 2, character: 7 } }, newText: '' }]);
    assert.deepEqual(await codes(), before);
    await client.close(uri);
  });

  it('when files of the curriculum are no text or too large, and names them', async () => {
    const { documents, problems } = await client.request<CoverageResult>('practiceLens/coverage', {
      folder: client.uri('odd'),
    });
    assert.deepEqual(documents, []);
    assert.deepEqual(
      problems.map(({ code, where }) => [code, where]),
      [
        ['document-binary', 'odd/binary.md:1:1'],
        ['document-too-large', 'odd/huge.md:1:1'],
      ],
    );
  });

  it('when a folder is not there, and says what to do', async () => {
    const { documents, problems } = await client.request<CoverageResult>('practiceLens/coverage', {
      folder: client.uri('gone'),
    });
    assert.deepEqual(
      [documents, problems.map(({ code, where }) => [code, where])],
      [[], [['no-documents', client.uri('gone')]]],
    );
  });

  const MALFORMED: readonly (readonly [string, string])[] = [
    ['an open fence', '```\nnever closed'],
    ['an open comment', '<!-- practice-lens ignore'],
    ['an open front matter', '---\nkind: [posting\n'],
    ['front matter that is no YAML', '---\n}{: "\n---\nText.\n'],
    ['deep quotes', '>'.repeat(800) + ' deep'],
    ['many brackets', '['.repeat(2_000)],
    ['a wide table', `|${' a |'.repeat(500)}\n|${'-|'.repeat(500)}\n`],
    ['lone surrogates', 'half \uD83D and \uDE00 half'],
    [
      'directives without sense',
      '<!-- practice-lens level -->\n<!-- practice-lens -->\n<!-- practice-lens ignore-end x -->\n',
    ],
    ['line ends of all kinds', 'a\rb\r\nc\n\rd\u2028e'],
    ['a lone byte order mark', '\uFEFF'],
    ['nothing', ''],
  ];
  for (const [what, text] of MALFORMED) {
    it(`when a document holds ${what}`, async () => {
      const uri = await client.open('odd.md', text);
      const answers = await askAll(uri);
      const { version } = (answers[6] ?? {}) as { version?: number };
      assert.equal(version, 1);
      for (let line = 0; line < 4; line++) {
        for (const method of ['textDocument/hover', 'textDocument/completion'])
          await client.request(method, { textDocument: { uri }, position: { line, character: 3 } });
      }
      await client.close(uri);
      await assertWell();
    });
  }

  it('when edits and closings are about documents that are not open', async () => {
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///x.md', version: 3 },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///x.md' } });
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///%ZZ', type: 3 }] });
    await client.notify('practiceLens/whatever', {});
    await assertWell();
  });

  it('when an edit lies outside of the text', async () => {
    const uri = await client.open('short.md', 'A gizmoer.\n');
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: NOWHERE, text: 'A gizmoer.' }],
    });
    assert.equal((await diagnosticsOf(uri)).length, 2);
    await client.close(uri);
  });

  it('when a request is cancelled, and says that it was', async () => {
    await everythingIsNew('textbook');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      'practiceLens/coverage',
      { workspace: true, workDoneToken: 'cancelled' },
      source.token,
    );
    await client.next<{ token: string; value: { kind: string } }>(
      '$/progress',
      ({ token, value }) => token === 'cancelled' && value.kind === 'report',
    );
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    const end = await client.next<{ token: string; value: { kind: string } }>(
      '$/progress',
      ({ token, value }) => token === 'cancelled' && value.kind === 'end',
    );
    assert.equal(end.value.kind, 'end');
    await assertWell();
  });

  it('responsive during work on the whole workspace', async () => {
    const uri = await client.open('meanwhile.md', 'A gizmoer.\n');
    const order: string[] = [];
    await everythingIsNew('miley');
    const all = client.request('practiceLens/coverage', { workspace: true }).then(() => order.push('workspace'));
    const one = diagnosticsOf(uri).then(() => order.push('document'));
    await Promise.all([all, one]);
    assert.deepEqual(order, ['document', 'workspace']);
    await client.close(uri);
  });

  it('when a command is unknown or lacks its arguments, and says so', async () => {
    const run = (command: string, ...args: unknown[]): Promise<EditResult> =>
      client.request('workspace/executeCommand', { command, arguments: args });
    for (const result of [
      await run('constructor', {}),
      await run('practiceLens.edit.fix'),
      await run('practiceLens.edit.fix', { uri: client.uri('x.md') }),
      await run('practiceLens.edit.accept', 'text'),
    ]) {
      assert.equal(result.applied, false);
      assert.match(result.failureReason ?? '', /\.$|”\.?$/);
    }
    const uri = await client.open('a.md', 'A gizmoer.\n');
    assert.equal((await run('practiceLens.edit.fix', { uri, range: 'here', replacement: 7 })).applied, false);
    assert.equal((await run('practiceLens.edit.setLevel', { uri, range: NOWHERE, levels: ['nano'] })).applied, false);
    assert.equal(client.text(uri), 'A gizmoer.\n');
    await client.close(uri);
    await assertWell();
  });

  it('when a method is unknown, and says so', async () => {
    await assert.rejects(client.request('textDocument/rename', { textDocument: { uri: 'x' } }), { code: -32601 });
    await assertWell();
  });
});
