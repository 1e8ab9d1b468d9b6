/** What the server counts. */
import assert from 'node:assert/strict';
import type { Report } from '@practice-lens/core';
import type { CompareResult, CoverageResult, OverlapsResult, ReportResult } from '@practice-lens/server/protocol';
import type { Session } from './contract.ts';
import { rangeOf, SYLLABUS } from './samples.ts';

export function itServesNumbers(session: () => Session): void {
  it('practiceLens/coverage of a document gives its numbers, sections and paragraphs', async () => {
    const { client, uri } = session();
    const result = await client.request<CoverageResult>('practiceLens/coverage', { textDocument: { uri } });
    assert.equal(result.profile.name, 'three-level');
    assert.deepEqual(result.problems, []);
    const [only] = result.documents;
    assert.deepEqual(result.coverage, only?.coverage);
    assert.deepEqual(
      Object.entries(result.coverage.byLevel).map(([level, { blocks, share }]) => [level, blocks, share]),
      [
        ['micro', 2, 0.6667],
        ['mezzo', 1, 0.3333],
        ['macro', 1, 0.3333],
      ],
    );
    assert.deepEqual(
      only && [
        only.uri,
        only.version,
        only.path,
        only.title,
        only.kind,
        only.findings,
        only.sections.map(({ title, depth }) => [title, depth]),
      ],
      [
        uri,
        1,
        'syllabus.md',
        'Working together',
        'curriculum',
        3,
        [
          ['Working together', 1],
          ['Beyond', 2],
        ],
      ],
    );
    assert.deepEqual(only?.blocks[1], {
      kind: 'listItem',
      range: rangeOf(SYLLABUS, 'Plan a meeting with widgetfolk.'),
      section: 0,
      words: 'Plan a meeting with widgetfolk.',
      levels: ['micro', 'mezzo'],
      systems: only?.blocks[1]?.systems,
      mention: only?.blocks[1]?.mention,
      links: [],
      counted: true,
      override: true,
      evidence: only?.blocks[1]?.evidence,
    });
  });

  it('practiceLens/coverage of the workspace adds up open and closed documents and tells its progress', async () => {
    const { client } = session();
    const result = await client.request<CoverageResult>('practiceLens/coverage', {
      workspace: true,
      workDoneToken: 'all',
    });
    assert.deepEqual(
      result.documents.map(({ path, version }) => [path, version]),
      [
        ['closed.md', null],
        ['notes/deep.md', null],
      ],
    );
    const progress = client.heard('$/progress').filter((params) => (params as Progress).token === 'all') as Progress[];
    assert.equal(progress[0]?.value.kind, 'begin');
    assert.equal(progress.at(-1)?.value.kind, 'end');
  });

  it('practiceLens/coverage of a folder takes the documents below it', async () => {
    const { client } = session();
    const result = await client.request<CoverageResult>('practiceLens/coverage', { folder: client.uri('notes') });
    assert.deepEqual(
      result.documents.map(({ path }) => path),
      ['notes/deep.md'],
    );
  });

  it('practiceLens/report writes a document or everything as a file to hand on', async () => {
    const { client } = session();
    const whole = await client.request<ReportResult>('practiceLens/report', { workspace: true, format: 'json' });
    const report = JSON.parse(whole.text) as Report;
    assert.deepEqual(
      report.documents.map(({ path }) => path),
      ['closed.md', 'notes/deep.md'],
    );
    const textDocument = { uri: client.uri('closed.md') };
    const one = await client.request<ReportResult>('practiceLens/report', { textDocument, format: 'html' });
    assert.match(one.text, /^<!doctype html>[^]*closed\.md/);
  });

  it('practiceLens/overlaps tells what other documents describe as well', async () => {
    const { client } = session();
    const ask = (uri: string): Promise<OverlapsResult | null> =>
      client.request<OverlapsResult | null>('practiceLens/overlaps', { textDocument: { uri } });
    const opened = await client.open(
      'closed.md',
      '---\nkind: curriculum\n---\n\n<!-- practice-lens level macro -->\nOne.\n',
    );
    const result = await ask(opened);
    await client.close(opened);
    assert.equal(result?.document.path, 'closed.md');
    assert.deepEqual(
      result.others.map(({ path, uri, shared }) => [path, uri, shared]),
      [['notes/deep.md', client.uri('notes/deep.md'), [{ of: 'level', level: 'macro', here: 1, there: 1 }]]],
    );
    assert.equal(await ask(client.uri('nowhere.md')), null);
  });

  it('practiceLens/compare sets documents beside what they were', async () => {
    const { client } = session();
    const closed = client.uri('closed.md');
    const text = '<!-- practice-lens level macro -->\nOld words.\n';
    const result = await client.request<CompareResult>('practiceLens/compare', {
      workspace: true,
      before: {
        texts: [
          { uri: closed, text },
          { uri: client.uri('gone.md'), text },
          { uri: client.uri('notes/deep.md'), text: null },
        ],
      },
    });
    assert.deepEqual(
      result.documents.map(({ path, uri, before, after }) => [
        path,
        uri,
        before?.byLevel['macro']?.blocks,
        after !== undefined,
      ]),
      [
        ['closed.md', closed, 1, true],
        ['gone.md', null, 1, false],
        ['notes/deep.md', client.uri('notes/deep.md'), undefined, true],
      ],
    );
    const [change] = result.documents[0]?.paragraphs.filter(({ change }) => change === 'gone') ?? [];
    assert.deepEqual([change?.words, change?.before, change?.range], ['Old words.', ['macro'], undefined]);
  });

  it('practiceLens/compare pairs another folder’s documents by their paths', async () => {
    const { client } = session();
    const result = await client.request<CompareResult>('practiceLens/compare', {
      folder: client.uri('notes'),
      before: { folder: client.uri('notes') },
    });
    assert.deepEqual([result.documents, result.same], [[], 1]);
    const none = await client.request<CompareResult>('practiceLens/compare', {
      folder: client.uri('notes'),
      before: { folder: client.uri('nowhere') },
    });
    assert.deepEqual(
      none.documents.map(({ uri, before }) => [uri, before]),
      [[client.uri('notes/deep.md'), undefined]],
    );
  });

  it('practiceLens/coverageChanged follows an edit that changes the numbers, and only such a one', async () => {
    const { client } = session();
    const text = '<!-- practice-lens level micro -->\nOne.\n\n<!-- practice-lens level micro -->\nTwo.\n';
    const other = await client.open('changing.md', text);
    await client.request('practiceLens/coverage', { textDocument: { uri: other } });
    await client.edit(other, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: '\n' },
    ]);
    await client.edit(other, [{ range: rangeOf(client.text(other), 'micro'), newText: 'macro' }]);
    assert.deepEqual(await client.next<{ uri: string }>('practiceLens/coverageChanged'), { uri: other });
    const { coverage } = await client.request<CoverageResult>('practiceLens/coverage', {
      textDocument: { uri: other },
    });
    assert.deepEqual([coverage.byLevel['micro']?.blocks, coverage.byLevel['macro']?.blocks], [1, 1]);
    await client.close(other);
  });

  it('practiceLens/coverageChanged tells once more of a document that was open before its file was known', async () => {
    const { client } = session();
    const isIt = ({ uri }: { uri: string }): boolean => uri === client.uri('early.md');
    await client.request('practiceLens/coverage', { workspace: true });
    const uri = await client.open('early.md', '# Early\n\nLobby legislators.\n');
    await client.next<{ uri: string }>('practiceLens/coverageChanged', isIt);
    await client.request('practiceLens/coverage', { workspace: true });
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    await client.next<{ uri: string }>('practiceLens/coverageChanged', isIt);
    await client.close(uri);
  });
}

interface Progress {
  readonly token: string;
  readonly value: { readonly kind: string };
}
