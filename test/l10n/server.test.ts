/** Nothing that the server says over the wire stays English in another language, and it learns the language from the client. */
import assert from 'node:assert/strict';
import { RULES } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic as ProtocolDiagnostic,
  Hover,
  InlayHint,
} from 'vscode-languageserver-protocol';
import type { CoverageResult, EditResult, ReportResult } from '@practice-lens/server/protocol';
import { Client, type Options } from '../server/support/client.ts';
import { startProcess } from '../server/support/start.ts';
import { leftBehind, PSEUDO } from './pseudo.ts';
import { CURRICULUM, FILES, KNOWN, PACK, POSTING } from './samples.ts';

const CONFIGURATION = `profile: bogus
bogus: 1
kind: [bogus]
rules: { gizmoer: bogus }
accept:
  - term: bogus
  - reason: x
profiles:
  - name: tiny
    title: Tiny
    levels:
      - level: micro
        systems: [individual, family]
      - level: macro
        systems: [individual, society]
  - name: empty
preferences:
  bogus: bogus
  other: { side: a, date: x }
coverage: { macro: 0.9, mezzo: 3 }
terms: [bogus.yml, ../bogus.yml]
`;

const BROKEN: Readonly<Record<string, string>> = {
  'broken.yml': PACK.replace('forms: { gizmoer: [gizmo user] }', 'forms: { "!": [x] }').replace(
    'match: [Gizmoer.]',
    '',
  ),
  'twice.yml': `${PACK}bogus: x\n`,
  'bogus.yml': 'extends: bogus\n',
  'script.yml': 'extends: script\nmessage: x\n',
  'swap.yml': 'extends: substitution\nmessage: x\nbogus: x\nlink: x\nscope: bogus\n',
  'tokens.yml': 'extends: existence\nmessage: x\n',
  'either.yml': 'extends: consistency\nmessage: x\n',
  'match.yml': 'extends: capitalization\nmessage: x\n',
  'token.yml': 'extends: occurrence\nmessage: x\n',
  'repeat.yml': 'extends: repetition\nmessage: x\n',
  'first.yml': 'extends: conditional\nmessage: x\n',
  'pattern.yml': 'extends: existence\nmessage: x\ntokens: ["(?=x)", "x{500}{500}"]\n',
};

/** Identifiers that people write, hence in every language the same. */
const NAMES = [
  ...builtIn.profiles.flatMap(({ name, source }) => [name, source]),
  ...builtIn.packs.flatMap(({ terms }) => terms.map(({ id }) => id)),
  ...builtIn.competencies.competencies.map(({ name }) => name),
  ...RULES.map(({ id }) => id),
];

async function speaking(options: Partial<Options> & { locale?: string }): Promise<Client> {
  const { client } = await Client.start(startProcess, {
    files: { ...FILES, '.practice-lens/terms/house.yml': PACK },
    ...options,
  });
  return client;
}

/** Its message is always plain text here. */
type Diagnostic = ProtocolDiagnostic & { readonly message: string };

const nothingLeft = (texts: readonly string[], ...names: readonly string[]): void => {
  assert.ok(texts.length > 0, 'there is something to look at');
  assert.deepEqual(leftBehind(texts.join('\n').replace(/\]\(https:[^)]*\)|\\/g, ''), KNOWN, ...NAMES, ...names), []);
};

const texts = (...parts: readonly unknown[]): string[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [part] : []));

describe('a server in another language', () => {
  let client: Client;
  let uri: string;
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const lines = CURRICULUM.split('\n').map((_, line) => line);
  const diagnosticsOf = async (of: string): Promise<readonly Diagnostic[]> =>
    (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: of } })).items;

  before(async () => {
    client = await speaking({ initializationOptions: { translations: PSEUDO }, settings: { maxFindings: 3 } });
    uri = await client.open('a.md', CURRICULUM);
  });
  after(() => client.stop());

  it('tells findings', async () => {
    const found = await diagnosticsOf(uri);
    assert.equal(found.length, 4);
    nothingLeft(
      found.map(({ message }) => message),
      'practiceLens.maxFindings',
    );
  });

  it('tells why, of findings and of levels', async () => {
    const hovers = await Promise.all(
      lines.flatMap((line) =>
        [0, 12, 30].map((character) =>
          client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
        ),
      ),
    );
    const values = hovers.flatMap((hover) => texts((hover?.contents as { value?: string } | undefined)?.value));
    nothingLeft(values, ...COMMENTS);
  });

  it('marks paragraphs and sections', async () => {
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: everywhere,
    });
    nothingLeft(
      hints.flatMap(({ label, tooltip }) => texts(label, (tooltip as { value?: string } | undefined)?.value)),
    );
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    nothingLeft(lenses.flatMap(({ command }) => texts(command?.title)));
  });

  it('offers actions', async () => {
    const actions = await Promise.all(
      lines.flatMap((line) =>
        [0, 12, 20].map((character) => {
          const position = { line, character };
          const context = { diagnostics: [], only: [''] };
          return client.request<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri },
            range: { start: position, end: position },
            context,
          });
        }),
      ),
    );
    nothingLeft(actions.flat().map(({ title }) => title));
  });

  it('proposes what can be written', async () => {
    const at = async (path: string, text: string, language = 'markdown'): Promise<CompletionItem[]> => {
      const of = await client.open(path, text, language);
      const line = text.split('\n').length - 1;
      const position = { line, character: text.split('\n')[line]?.length ?? 0 };
      const items = await client.request<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: of },
        position,
      });
      await client.close(of);
      assert.ok(items.length > 0, text);
      return items;
    };
    const items = [
      await at('w.md', 'x\n\n<!--'),
      await at('w.md', 'x\n\n<!-- practice-lens '),
      await at('w.md', 'x\n\n<!-- practice-lens level '),
      await at('w.md', 'x\n\n<!-- practice-lens ignore '),
      await at('w.md', 'x\n\n<!-- practice-lens ignore gizmoer '),
      await at('.practice-lens.yml', '', 'yaml'),
      await at('.practice-lens.yml', 'profile: ', 'yaml'),
    ];
    nothingLeft(items.flat().flatMap(({ detail }) => texts(detail)));
  });

  it('says why a command did nothing', async () => {
    const run = (command: string, argument: unknown): Promise<EditResult> =>
      client.request('workspace/executeCommand', { command, arguments: [argument] });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const results = [
      await run('practiceLens.edit.fixAllSafe', {}),
      await run('practiceLens.edit.fixAllSafe', { uri: client.uri('gone.md') }),
      await run('practiceLens.edit.fixTerm', { uri, term: 'x' }),
      await run('practiceLens.edit.switchProfile', { uri, profile: 'x' }),
      await run('practiceLens.edit.setLevel', { uri, range, levels: ['x'] }),
      await run('practiceLens.edit.fix', { uri }),
    ];
    nothingLeft(
      results.map(({ failureReason }) => failureReason ?? 'no reason was given'),
      ...['x', 'uri', 'micro', 'mezzo', 'macro'],
    );
  });

  it('tells numbers, gaps, frameworks and progress', async () => {
    const result = await client.request<CoverageResult>('practiceLens/coverage', { workspace: true, workDoneToken: 1 });
    nothingLeft(result.gaps.map(({ message }) => message));
    nothingLeft(result.profiles.flatMap(({ title, description, words }) => [title, description, words]));
    const { text } = await client.request<ReportResult>('practiceLens/report', { workspace: true, format: 'markdown' });
    assert.match(text, /^# ⟦Practice levels: ⟧/);
    const told = client
      .heard('$/progress')
      .map((params) => (params as { value: { title?: string; message?: string } }).value);
    nothingLeft(told.flatMap(({ title, message }) => texts(title, message)));
  });
});

describe('a server in another language, in a workspace with mistakes,', () => {
  it('says what is wrong and what to do', async () => {
    const own = Object.fromEntries(
      Object.entries(BROKEN).map(([name, text]) => [`.practice-lens/terms/${name}`, text]),
    );
    const client = await speaking({
      initializationOptions: { translations: PSEUDO },
      files: {
        ...FILES,
        ...own,
        '.practice-lens.yml': CONFIGURATION,
        'binary.md': 'a\0b',
        'long.md': 'x'.repeat(1_000_001),
      },
    });
    const answer = await client.request<{ items: { items: Diagnostic[] }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const found = answer.items.flatMap(({ items }) => items);
    assert.ok(found.length > 40, String(found.length));
    nothingLeft(
      found.map(({ message }) => withoutWritten(message)),
      ...ENGINES,
    );
    await client.stop();
  });
});

describe('the language of the server', () => {
  const greeting = async (options: Parameters<typeof speaking>[0]): Promise<string> => {
    const client = await speaking(options);
    const uri = await client.open('a.md', POSTING.replace('- Lobby', '- Gizmoer. Lobby'));
    const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    await client.stop();
    return items[0]?.message ?? '';
  };
  it('is English unless the client says otherwise', async () =>
    assert.equal(await greeting({}), 'Consider “Gizmo user” for “Gizmoer”.'));
  for (const locale of ['es', 'es-MX'])
    it(`is Spanish for ${locale}`, async () =>
      assert.equal(await greeting({ locale }), 'Considere «Gizmo user» en lugar de «Gizmoer».'));
  for (const locale of ['xx', 'constructor', ''])
    it(`is English for “${locale}”`, async () => assert.match(await greeting({ locale }), /^Consider /));
  it('is what the client hands over', async () =>
    assert.match(await greeting({ locale: 'es', initializationOptions: { translations: PSEUDO } }), /^⟦Consider/));
});

const COMMENTS = ['ignore', 'ignore-start', 'ignore-end', 'ignore-file', 'level', 'practice-lens', 'reason', 'x'];

/** What the pattern engine and the YAML reader say, in English only. */
const ENGINES = ['invalid or unsupported Perl syntax', 'invalid nested repetition operator'];

/** Keys, names and files that people write stand in quotation marks, which may be part of the sentence around them, or in lists. */
const withoutWritten = (message: string): string =>
  message
    .replace(/(["“]⟧?)[^⟦⟧"”]*(⟦?["”])/g, '$1$2')
    .replace(/⟦[^⟦⟧]*⟧/g, '⟦⟧')
    .replace(/[\w.$-]+(?:, [\w.$-]+)+/g, '');
