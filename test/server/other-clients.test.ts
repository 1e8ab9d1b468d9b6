import assert from 'node:assert/strict';
import type { EditResult } from '@practice-lens/server/protocol';
import type { CodeAction, CodeLens, Command, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { ABLE, Client, type Options } from './support/client.ts';
import { FILES, rangeOf } from './support/samples.ts';
import { startProcess } from './support/start.ts';

const TEXT = 'A gizmoer and widgetfolk.\n';
const PUBLISH = 'textDocument/publishDiagnostics';

describe('a client', () => {
  let client: Client;

  const starting = async (options: Options): Promise<void> => {
    ({ client } = await Client.start(startProcess, { ...options, files: { ...FILES, ...options.files } }));
  };
  const pushed = (uri: string): Promise<PublishDiagnosticsParams> =>
    client.next<PublishDiagnosticsParams>(PUBLISH, (params) => params.uri === uri);

  afterEach(() => client.stop());

  it('that can do nothing is pushed the diagnostics of the latest version, and none once the document is closed', async () => {
    await starting({ capabilities: {} });
    const uri = await client.open('a.md', TEXT);
    const first = await pushed(uri);
    assert.deepEqual([first.version, first.diagnostics.map(({ code }) => code)], [1, ['gizmoer', 'widgetfolk']]);
    await client.edit(uri, [{ range: rangeOf(TEXT, 'gizmoer'), newText: 'person' }]);
    const second = await pushed(uri);
    assert.deepEqual([second.version, second.diagnostics.map(({ code }) => code)], [2, ['widgetfolk']]);
    await client.close(uri);
    assert.deepEqual(await pushed(uri), { uri, diagnostics: [] });
  });

  it('that does not pull is pushed the mistakes of the configuration, and their end', async () => {
    await starting({ capabilities: {}, files: { '.practice-lens.yml': 'colour: blue\n' } });
    await client.open('a.md', TEXT);
    const file = client.uri('.practice-lens.yml');
    assert.deepEqual(
      (await pushed(file)).diagnostics.map(({ code, range }) => [code, range]),
      [['setting-unknown', rangeOf('colour: blue', 'blue')]],
    );
    client.write('.practice-lens.yml', '');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    assert.deepEqual((await pushed(file)).diagnostics, []);
  });

  it('that pulls is not pushed anything', async () => {
    await starting({});
    const uri = await client.open('a.md', TEXT);
    await client.request('practiceLens/coverage', { textDocument: { uri } });
    await client.edit(uri, [
      { range: rangeOf(TEXT, 'A gizmoer'), newText: '<!-- practice-lens level macro -->\nA gizmoer' },
    ]);
    await client.next('practiceLens/coverageChanged');
    assert.deepEqual(client.heard(PUBLISH), []);
  });

  it('without code action literals gets commands that do the same', async () => {
    await starting({ capabilities: {} });
    const uri = await client.open('a.md', TEXT);
    const actions = await client.request<Command[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: rangeOf(TEXT, 'gizmoer'),
      context: { diagnostics: [] },
    });
    assert.deepEqual(actions[0], {
      title: 'Replace “gizmoer” with “gizmo user”',
      command: 'practiceLens.edit.fix',
      arguments: [{ uri, range: rangeOf(TEXT, 'gizmoer'), replacement: 'gizmo user' }],
    });
    assert.deepEqual(
      await client.request<EditResult>('workspace/executeCommand', {
        command: actions[0]?.command,
        arguments: actions[0]?.arguments,
      }),
      { applied: true },
    );
    assert.equal(client.text(uri), 'A gizmo user and widgetfolk.\n');
  });

  it('without versioned edits gets plain ones, and is told what it cannot do', async () => {
    await starting({
      capabilities: {
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
      },
    });
    const uri = await client.open('a.md', TEXT);
    const range = rangeOf(TEXT, 'gizmoer');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    assert.deepEqual(actions[0]?.edit, { changes: { [uri]: [{ range, newText: 'gizmo user' }] } });
    assert.ok(!actions.some(({ title }) => title.startsWith('Accept')));
    const result = await client.request<EditResult>('workspace/executeCommand', {
      command: 'practiceLens.edit.accept',
      arguments: [{ uri, term: 'gizmoer' }],
    });
    assert.deepEqual(result, {
      applied: false,
      failureReason: 'This editor cannot create the file .practice-lens.yml; create it and try again.',
    });
  });

  it('that does not answer for its settings may send them at the start and later', async () => {
    await starting({ capabilities: {}, initializationOptions: { settings: { rules: { gizmoer: 'off' } } } });
    const uri = await client.open('a.md', TEXT);
    assert.deepEqual(
      (await pushed(uri)).diagnostics.map(({ code }) => code),
      ['widgetfolk'],
    );
    await client.notify('workspace/didChangeConfiguration', {
      settings: { practiceLens: { rules: { widgetfolk: 'off' } } },
    });
    assert.deepEqual(
      (await pushed(uri)).diagnostics.map(({ code }) => code),
      ['gizmoer'],
    );
  });

  it('with a single document and no folder is served all the same', async () => {
    await starting({ withoutFolder: true });
    const text = '# A\n\n<!-- practice-lens level macro -->\nOne.\n';
    const uri = await client.open('alone.md', text);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['macro 1'],
    );
    const all = await client.request<{ documents: { path: string }[] }>('practiceLens/coverage', { workspace: true });
    assert.deepEqual(
      all.documents.map(({ path }) => path),
      ['alone.md'],
    );
  });

  it('may ask for the reason of what stays, and has the edit without one otherwise', async () => {
    await starting({ capabilities: ABLE, initializationOptions: { askReasonCommand: 'my.ask' } });
    const uri = await client.open('a.md', TEXT);
    const range = rangeOf(TEXT, 'gizmoer');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    const asking = actions.filter(({ command }) => command);
    assert.deepEqual(
      asking.map(({ command, edit }) => [command?.command, command?.arguments, edit]),
      [
        ['my.ask', ['practiceLens.edit.ignore', { uri, range, subject: 'gizmoer' }], undefined],
        ['my.ask', ['practiceLens.edit.ignoreInDocument', { uri, subject: 'gizmoer' }], undefined],
        ['my.ask', ['practiceLens.edit.accept', { uri, term: 'gizmoer' }], undefined],
      ],
    );
    const [command, args] = asking[0]?.command?.arguments ?? [];
    await client.request<EditResult>('workspace/executeCommand', {
      command,
      arguments: [{ ...args, reason: 'A title' }],
    });
    assert.match(client.text(uri), /^<!-- practice-lens ignore gizmoer reason="A title" -->/);
  });

  it('may have its own command behind the code lens', async () => {
    await starting({ capabilities: ABLE, initializationOptions: { showSectionCommand: 'my.show' } });
    const uri = await client.open('a.md', '# A\n\n<!-- practice-lens level macro -->\nOne.\n');
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ command }) => command),
      [{ title: 'macro 1', command: 'my.show', arguments: [uri, 0] }],
    );
  });
});
