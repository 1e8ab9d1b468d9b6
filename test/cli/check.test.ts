import assert from 'node:assert/strict';
import type { Report } from '@practice-lens/core';
import { runCli } from '../support/run-cli.ts';

const MICRO = 'Counsel clients individually and write a treatment plan.\n';
const MACRO = 'Lobby legislators.\n';

const json = (out: string): Report => JSON.parse(out) as Report;

describe('practice-lens check', () => {
  it('reports documents sorted by path, with the coverage of the whole run', async () => {
    const { status, out } = await runCli(['check', '--format', 'json'], { '/w/b.md': MACRO, '/w/a.md': MICRO });
    const report = json(out);
    assert.equal(status, 0);
    assert.deepEqual(
      report.documents.map(({ path }) => path),
      ['a.md', 'b.md'],
    );
    assert.deepEqual([report.coverage.byLevel['micro']?.blocks, report.coverage.byLevel['macro']?.blocks], [1, 1]);
    assert.deepEqual(report.tool, { name: 'practice-lens', version: '1.2.3' });
  });

  it('writes the same bytes for the same text', async () => {
    const first = await runCli(['check', 'a.md', '--format', 'json'], { '/w/a.md': MICRO });
    assert.equal((await runCli(['check', 'a.md', '--format', 'json'], { '/w/a.md': MICRO })).out, first.out);
  });

  it('counts lines from zero and characters in UTF-16', async () => {
    const { out } = await runCli(['check', 'a.md', '--format', 'json'], {
      '/w/a.md': '# 😀\n\n😀 lobby legislators\n',
    });
    assert.deepEqual(json(out).documents[0]?.blocks[1]?.evidence[0]?.range, {
      start: { line: 2, character: 3 },
      end: { line: 2, character: 20 },
    });
  });

  it('reads standard input under the name that it is given', async () => {
    const { out } = await runCli(['check', '-', '--stdin-filename', 'x/unit.md', '--format', 'json'], {}, MACRO);
    assert.equal(json(out).documents[0]?.path, 'x/unit.md');
  });

  it('derives levels by the profile that is asked for', async () => {
    const { out } = await runCli(['check', 'a.md', '--format', 'json', '--profile', 'cswe'], { '/w/a.md': MACRO });
    assert.deepEqual(
      json(out).documents[0]?.blocks[0]?.levels.map(({ level }) => level),
      ['society'],
    );
  });

  it('takes the kind from the command line, else by glob from the configuration', async () => {
    const files = { '/w/a.md': MACRO, '/w/.practice-lens.yml': 'kind:\n  "*.md": posting\n' };
    assert.equal(json((await runCli(['check', 'a.md', '--format', 'json'], files)).out).documents[0]?.kind, 'posting');
    assert.equal(
      json((await runCli(['check', 'a.md', '--format', 'json', '--kind', 'curriculum'], files)).out).documents[0]?.kind,
      'curriculum',
    );
  });

  it('counts globs from the configuration, also for a folder below it', async () => {
    const files = { '/w/x/units/a.md': MACRO, '/w/x/b.md': MICRO, '/w/x/.practice-lens.yml': 'files: [units/*.md]\n' };
    const { out } = await runCli(['check', 'x/units', '--format', 'json'], files);
    assert.deepEqual(
      json(out).documents.map(({ path }) => path),
      ['x/units/a.md'],
    );
  });

  it('reads each document under the configuration nearest to it', async () => {
    const files = { '/w/a/a.md': MACRO, '/w/b/b.md': MACRO, '/w/b/.practice-lens.yml': 'profile: cswe\n' };
    const { out } = await runCli(['check', '--format', 'json'], files);
    assert.deepEqual(
      json(out).documents.map(({ profile }) => profile),
      ['three-level', 'cswe'],
    );
  });

  it('says when a folder holds no documents', async () => {
    const { out } = await runCli(['check', 'x', '--format', 'json'], { '/w/x/notes.txt': '' });
    assert.equal(json(out).problems[0]?.code, 'no-documents');
  });

  it('ends with 1 when a coverage target is missed', async () => {
    const configuration = { '/w/.practice-lens.yml': 'coverage:\n  macro: 0.5\n' };
    assert.equal((await runCli(['check', 'a.md'], { '/w/a.md': MICRO, ...configuration })).status, 1);
    assert.equal((await runCli(['check', 'a.md'], { '/w/a.md': MACRO, ...configuration })).status, 0);
  });

  it('ends with 1 when something is as loud as --fail-on', async () => {
    const files = { '/w/a.md': '<!-- practice-lens ignore x -->\nText.\n' };
    assert.equal((await runCli(['check', 'a.md', '--fail-on', 'info'], files)).status, 1);
    assert.equal((await runCli(['check', 'a.md', '--fail-on', 'error'], files)).status, 0);
    assert.equal((await runCli(['check', 'a.md', '--fail-on', 'off'], files)).status, 0);
  });

  it('shows bars and numbers as text', async () => {
    const { out } = await runCli(['check', 'a.md'], { '/w/a.md': MICRO });
    assert.match(out, /^a\.md \(other\)$/m);
    assert.match(out, /micro {2}█{20} +1 · 100%/);
  });

  it('speaks another language when asked to, save for the names of fields', async () => {
    const files = { '/w/a.md': `${MICRO}\n<!-- practice-lens ignore x -->\nText.\n` };
    const { out } = await runCli(['check', 'a.md', '--language', 'es'], files);
    assert.match(out, /1 párrafo con un nivel/);
    assert.match(out, /Aquí no hay nada que ignorar para «x»\./);
    const report = await runCli(['check', 'a.md', '--language', 'es', '--format', 'json'], files);
    const { documents } = JSON.parse(report.out) as { documents: { kind: string; coverage: { byLevel: object } }[] };
    assert.equal(documents[0]?.kind, 'other');
    assert.deepEqual(Object.keys(documents[0]?.coverage.byLevel ?? {}), ['micro', 'mezzo', 'macro']);
    assert.equal((await runCli(['check', 'a.md', '--language', 'xx'], files)).status, 2);
  });
});

describe('what practice-lens check cannot use', () => {
  const cases: readonly (readonly [
    fact: string,
    argv: readonly string[],
    files: Record<string, string | Buffer>,
    error: RegExp,
  ])[] = [
    ['an unknown command', ['chekc'], {}, /"chekc" is no command/],
    ['an unknown option', ['check', '--fromat', 'json'], {}, /--fromat/],
    ['an unknown format', ['check', '--format', 'xml'], {}, /Choose one of text, json/],
    ['a missing file', ['check', 'no.md'], {}, /no\.md: there is no such file/],
    ['a binary file', ['check', 'a.md'], { '/w/a.md': Buffer.from([80, 75, 0, 3]) }, /a\.md: this is not a text file/],
    [
      'a file in another encoding',
      ['check', 'a.md'],
      { '/w/a.md': Buffer.from([0x63, 0x61, 0x66, 0xe9]) },
      /a\.md: this is not UTF-8/,
    ],
    [
      'an unknown profile',
      ['check', 'a.md', '--profile', 'nope'],
      { '/w/a.md': 'x' },
      /no profile named "nope".*three-level/,
    ],
    [
      'a configuration that is not YAML',
      ['check', 'a.md'],
      { '/w/a.md': 'x', '/w/.practice-lens.yml': 'rules: [\n' },
      /\.practice-lens\.yml:\d+:\d+: This is not readable as YAML/,
    ],
  ];

  for (const [fact, argv, files, error] of cases) {
    it(`${fact} ends with 2 and one line that says what to do`, async () => {
      const ended = await runCli(argv, files);
      assert.equal(ended.status, 2);
      assert.match(ended.error, error);
      assert.equal(ended.error.trim().split('\n').length, 1);
      assert.equal(ended.out, '');
    });
  }

  it('a binary file in a folder is left out with a problem', async () => {
    const { status, out } = await runCli(['check', '--format', 'json'], {
      '/w/a.md': MICRO,
      '/w/b.md': Buffer.from([0, 1]),
    });
    assert.equal(status, 0);
    assert.deepEqual(
      json(out).problems.map(({ where }) => where),
      ['b.md'],
    );
    assert.equal(json(out).documents.length, 1);
  });

  it('a mistake in the configuration is a problem at its line, and the rest holds', async () => {
    const { out } = await runCli(['check', 'a.md', '--format', 'json'], {
      '/w/a.md': MACRO,
      '/w/.practice-lens.yml': 'profil: x\nprofile: textbook\n',
    });
    assert.equal(json(out).profile, 'textbook');
    assert.match(json(out).problems[0]?.where ?? '', /\.practice-lens\.yml:1:/);
  });
});
