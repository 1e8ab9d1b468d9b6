import assert from 'node:assert/strict';
import type { CoverageResult, EditResult } from '@practice-lens/server/protocol';
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { Client, type Options } from './support/client.ts';
import { FILES, rangeOf } from './support/samples.ts';
import { startProcess } from './support/start.ts';

const TEXT = 'A gizmoer and widgetfolk.\n';

describe('configuration', () => {
  let client: Client;

  const starting = async (options: Options): Promise<void> => {
    ({ client } = await Client.start(startProcess, { ...options, files: { ...FILES, ...options.files } }));
  };
  const diagnosticsOf = async (uri: string): Promise<Diagnostic[]> => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  };
  const codesOf = async (uri: string): Promise<unknown[]> => (await diagnosticsOf(uri)).map(({ code }) => code);
  const changed = (path: string): Promise<void> =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(path), type: 2 }] });

  afterEach(() => client.stop());

  it('of the editor takes effect when it changes, and what is shown is asked for anew', async () => {
    await starting({});
    const uri = await client.open('a.md', TEXT);
    assert.deepEqual(await codesOf(uri), ['gizmoer', 'widgetfolk']);
    client.settings = { rules: { gizmoer: 'off', widgetfolk: 'error' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    for (const what of ['diagnostic', 'inlayHint', 'codeLens']) await client.next(`workspace/${what}/refresh`);
    assert.deepEqual(
      (await diagnosticsOf(uri)).map(({ code, severity }) => [code, severity]),
      [['widgetfolk', 1]],
    );
  });

  it('of the editor that makes no sense is passed over', async () => {
    await starting({ settings: { rules: { gizmoer: 'loud' }, marks: 7, maxFindings: -1, profile: ['x'] } });
    assert.deepEqual(await codesOf(await client.open('a.md', TEXT)), ['gizmoer', 'widgetfolk']);
  });

  it('of the editor marks only the first use of a term where that is wished', async () => {
    await starting({ settings: { repeats: 'first' } });
    assert.deepEqual(await codesOf(await client.open('a.md', `${TEXT}\n${TEXT}`)), ['gizmoer', 'widgetfolk']);
  });

  it('of the editor decides how much is shown', async () => {
    await starting({ settings: { maxFindings: 1, marks: 'signs', codeLens: false } });
    const text = `<!-- practice-lens level macro -->\n${TEXT}`;
    const uri = await client.open('a.md', `# Work\n\n${text}`);
    const found = await diagnosticsOf(uri);
    assert.deepEqual(
      found.map(({ code, message }) => [code, message]),
      [
        ['gizmoer', 'Consider “gizmo user” for “gizmoer”.'],
        ['more-findings', '…and 1 more from here on. The setting "practiceLens.maxFindings" says how many are shown.'],
      ],
    );
    const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await client.request<{ label: string }[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: all,
    });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['⋮⋮⋮'],
    );
    assert.deepEqual(await client.request('textDocument/codeLens', { textDocument: { uri } }), []);
  });

  it('of the editor can leave closed documents alone', async () => {
    await starting({ settings: { findings: 'open' }, files: { 'closed.md': TEXT } });
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(
      items.map((item) => item.kind === 'full' && item.items.length),
      [0],
    );
  });

  it('is the nearest file upwards', async () => {
    const quiet = 'rules:\n  gizmoer: off\n';
    await starting({
      files: {
        '.practice-lens.yml': quiet,
        'inner/.practice-lens.json': '{ "accept": [{ "term": "widgetfolk", "reason": "our word" }] }',
        ...inner(FILES),
      },
    });
    assert.deepEqual(await codesOf(await client.open('a.md', TEXT)), ['widgetfolk']);
    assert.deepEqual(await codesOf(await client.open('deep/er/a.md', TEXT)), ['widgetfolk']);
    assert.deepEqual(await codesOf(await client.open('inner/deep/a.md', TEXT)), ['gizmoer']);
  });

  it('of the workspace has the last word over the editor’s', async () => {
    await starting({
      settings: { profile: 'two-level', rules: { gizmoer: 'error', widgetfolk: 'off' } },
      files: { '.practice-lens.yml': 'rules:\n  gizmoer: hint\n' },
    });
    const uri = await client.open('a.md', TEXT);
    assert.deepEqual(
      (await diagnosticsOf(uri)).map(({ code, severity }) => [code, severity]),
      [['gizmoer', 4]],
    );
    const profile = async (): Promise<string> =>
      (await client.request<CoverageResult>('practiceLens/coverage', { textDocument: { uri } })).profile.name;
    assert.equal(await profile(), 'two-level');
    client.write('.practice-lens.yml', 'profile: textbook\n');
    await changed('.practice-lens.yml');
    await client.next('workspace/diagnostic/refresh');
    assert.equal(await profile(), 'textbook');
  });

  it('holds as it stands in the editor, saved or not', async () => {
    await starting({ files: { '.practice-lens.yml': 'rules:\n  gizmoer: off\n' } });
    const uri = await client.open('a.md', TEXT);
    const file = await client.open('.practice-lens.yml', 'rules:\n  gizmoer: off\n', 'yaml');
    assert.deepEqual(await codesOf(uri), ['widgetfolk']);
    await client.edit(file, [{ range: rangeOf(client.text(file), 'gizmoer'), newText: 'widgetfolk' }]);
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codesOf(uri), ['gizmoer']);
    await client.close(file);
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codesOf(uri), ['widgetfolk']);
  });

  it('shows its mistakes in their places, and the rest holds', async () => {
    const text =
      'profile: nowhere\nrules:\n  gizmoer: off\n  widgetfolk: loud\nfarbe: blue\nterms: [missing.yml, ../outside.yml]\n';
    await starting({ files: { '.practice-lens.yml': text } });
    const uri = await client.open('a.md', TEXT);
    assert.deepEqual(await codesOf(uri), ['widgetfolk']);
    const file = await client.open('.practice-lens.yml', text, 'yaml');
    const found = await diagnosticsOf(file);
    assert.deepEqual(found.map(({ code, range }) => [code, range.start.line]).toSorted(), [
      ['pack-outside', 5],
      ['pack-unreadable', 5],
      ['profile-unknown', 0],
      ['setting-unknown', 4],
      ['value', 3],
    ]);
    assert.deepEqual(found.find(({ code }) => code === 'value')?.range, rangeOf(text, 'loud'));
    for (const { source, codeDescription } of found)
      assert.deepEqual([source, /^https:/.test(codeDescription?.href ?? '')], ['Practice Lens', true]);
    const { problems } = await client.request<CoverageResult>('practiceLens/coverage', { textDocument: { uri } });
    assert.equal(problems.length, 5);
  });

  it('that cannot be parsed is told at its place, and everything else works', async () => {
    await starting({ files: { '.practice-lens.yml': 'rules: {\n  gizmoer: off\n' } });
    const uri = await client.open('a.md', TEXT);
    assert.ok((await codesOf(uri)).includes('widgetfolk'));
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const [file] = items;
    assert.equal(file?.uri, client.uri('.practice-lens.yml'));
    assert.ok(file.kind === 'full' && file.items.some(({ code }) => code === 'yaml'));
  });

  it('names packs of its own, whose mistakes are shown in the pack', async () => {
    const pack = FILES['.practice-lens/terms/house.yml']
      .replace('severity: info', 'severity: shrill')
      .replaceAll('widgetfolk', 'thingfolk')
      .replaceAll('gizmoer', 'gadgeteer');
    await starting({ files: { '.practice-lens.yml': 'terms: [packs/own.yml]\n', 'packs/own.yml': pack } });
    const file = await client.open('packs/own.yml', pack, 'yaml');
    assert.deepEqual(
      (await diagnosticsOf(file)).map(({ code, range }) => [code, range]),
      [['value', rangeOf(pack, 'shrill')]],
    );
    const [finding] = await diagnosticsOf(await client.open('a.md', 'Some thingfolk.\n'));
    assert.deepEqual(
      [finding?.code, finding?.codeDescription?.href.split('/').at(-1)],
      ['thingfolk', 'flagged-term.md'],
    );
  });

  it('may hold two packs that take the same id, which is told in the second', async () => {
    const pack = FILES['.practice-lens/terms/house.yml'];
    await starting({ files: { '.practice-lens/terms/other.yml': pack } });
    const file = await client.open('.practice-lens/terms/other.yml', pack, 'yaml');
    assert.ok((await codesOf(file)).includes('pack-twice'));
    assert.deepEqual(await codesOf(await client.open('a.md', TEXT)), ['gizmoer', 'widgetfolk']);
  });

  it('brings style rules in folders of their own, read again when they change', async () => {
    const rule = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nswap:\n  plans: plots\n";
    const text = '- Our plans.\n';
    await starting({
      files: { '.practice-lens.yml': 'terms: [styles]\n', 'styles/House/Plain.yml': rule },
    });
    const uri = await client.open('a.md', text);
    const [found] = await diagnosticsOf(uri);
    assert.deepEqual([found?.code, found?.range], ['House.Plain', rangeOf(text, 'plans')]);
    assert.equal(found?.message, "Use 'plots' instead of 'plans'.");
    const file = await client.open('styles/House/Plain.yml', rule, 'yaml');
    await client.edit(file, [{ range: rangeOf(rule, 'plans'), newText: 'plans(?=x)' }]);
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codesOf(uri), []);
    assert.deepEqual(await codesOf(file), ['style-pattern']);
  });

  it('is created when a term is accepted, and written in place afterwards', async () => {
    await starting({});
    const uri = await client.open('notes/a.md', TEXT);
    const accept = (term: string, reason: string): Promise<EditResult> =>
      client.request('workspace/executeCommand', {
        command: 'practiceLens.edit.accept',
        arguments: [{ uri, term, reason }],
      });
    assert.deepEqual(await accept('gizmoer', 'Our word.'), { applied: true });
    const file = client.uri('.practice-lens.yml');
    assert.equal(
      client.text(file),
      '# Settings of Practice Lens for this workspace.\naccept:\n  - term: gizmoer\n    reason: "Our word."\n',
    );
    await changed('.practice-lens.yml');
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codesOf(uri), ['widgetfolk']);
    assert.deepEqual(await accept('widgetfolk', 'Theirs.'), { applied: true });
    await changed('.practice-lens.yml');
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codesOf(uri), []);
  });

  it('takes the profile that a command switches to', async () => {
    await starting({ files: { '.practice-lens.yml': '# Ours\nprofile: cswe # for the self-study\n' } });
    const uri = await client.open('a.md', TEXT);
    const switching = (profile: string): Promise<EditResult> =>
      client.request('workspace/executeCommand', {
        command: 'practiceLens.edit.switchProfile',
        arguments: [{ uri, profile }],
      });
    assert.deepEqual(await switching('two-level'), { applied: true });
    assert.equal(client.text(client.uri('.practice-lens.yml')), '# Ours\nprofile: two-level # for the self-study\n');
    const refused = await switching('nine-level');
    assert.equal(refused.applied, false);
    assert.match(refused.failureReason ?? '', /no profile named “nine-level”.*three-level/);
  });
});

const inner = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`inner/${path}`, text]));
