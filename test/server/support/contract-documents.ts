/** What the server says of an open document. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InlayHint,
} from 'vscode-languageserver-protocol';
import type { AnnotationsResult } from '@practice-lens/server/protocol';
import type { Session } from './contract.ts';
import { rangeOf, SYLLABUS } from './samples.ts';

export function itServesDocuments(session: () => Session): void {
  it('textDocument/diagnostic tells each finding with code, page, source and the data of its fixes', async () => {
    const { client, uri } = session();
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.equal(report.kind, 'full');
    assert.ok(report.kind === 'full' && report.resultId);
    assert.deepEqual(
      report.items.map(({ code, message }) => [code, message]),
      [
        ['gizmoer', 'Consider “gizmo user” for “gizmoer”.'],
        ['gizmoer', 'Consider “gizmo user” for “gizmoer”.'],
        ['widgetfolk', 'Consider “people with widgets” or “widget owners” for “widgetfolk”.'],
      ],
    );
    const [first] = report.items;
    assert.deepEqual(first, {
      range: rangeOf(SYLLABUS, 'gizmoer'),
      severity: 2,
      code: 'gizmoer',
      codeDescription: { href: first?.codeDescription?.href ?? '' },
      source: 'Practice Lens',
      message: 'Consider “gizmo user” for “gizmoer”.',
      data: {
        rule: 'flagged-term',
        term: 'gizmoer',
        category: 'house',
        reason: 'A person is more than a tool.',
        replacements: ['gizmo user'],
        safe: true,
        source: 'Practice Lens editors (2026)',
      },
    } satisfies Diagnostic);
    assert.match(first?.codeDescription?.href ?? '', /^https:\/\/.*flagged-term\.md$/);
  });

  it('textDocument/diagnostic says “unchanged” to who knows the result already', async () => {
    const { client, uri } = session();
    const first = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    const second = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: first.resultId,
    });
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  it('textDocument/codeAction offers the replacements, the ways to keep the word, and the level', async () => {
    const { client, uri } = session();
    const { items } = (await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    })) as { items: Diagnostic[] };
    const range = rangeOf(SYLLABUS, 'gizmoer');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: items.slice(0, 1) },
    });
    assert.deepEqual(
      actions.map(({ title, kind }) => `${kind ?? ''}: ${title}`),
      [
        'quickfix: Replace “gizmoer” with “gizmo user”',
        'quickfix: Use the first suggestion for “gizmoer” everywhere in this document (2)',
        'quickfix: Ignore “gizmoer” here',
        'quickfix: Ignore “gizmoer” in this document',
        'quickfix: Accept “gizmoer” in the workspace',
        'refactor.rewrite.practiceLens.level: Set the level of this paragraph to mezzo',
        'refactor.rewrite.practiceLens.level: Set the level of this paragraph to macro',
        'refactor.rewrite.practiceLens.level: Set this paragraph to no level',
      ],
    );
    assert.deepEqual(actions[0], {
      title: 'Replace “gizmoer” with “gizmo user”',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: items.slice(0, 1),
      edit: { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range, newText: 'gizmo user' }] }] },
    });
  });

  it('textDocument/codeAction lights no bulb for the level alone, and offers it when asked', async () => {
    const { client, uri } = session();
    const asking = (context: object): Promise<CodeAction[]> =>
      client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: rangeOf(SYLLABUS, 'council'),
        context: { diagnostics: [], ...context },
      });
    assert.deepEqual(await asking({ triggerKind: 2 }), []);
    assert.equal((await asking({ triggerKind: 1 })).length, 3);
    const [first] = await asking({ triggerKind: 2, only: ['refactor'] });
    assert.deepEqual(first?.edit?.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [
          {
            range: rangeOf(SYLLABUS, '<!-- practice-lens level macro -->'),
            newText: '<!-- practice-lens level micro -->',
          },
        ],
      },
    ]);
  });

  it('textDocument/codeAction for source.fixAll makes the safe replacements only', async () => {
    const { client, uri } = session();
    const range = rangeOf(SYLLABUS, 'Working');
    const context = { diagnostics: [], only: ['source.fixAll'] };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context,
    });
    const second = SYLLABUS.indexOf('gizmoer', SYLLABUS.indexOf('gizmoer') + 1);
    assert.deepEqual(actions, [
      {
        title: 'Make all safe replacements in this document',
        kind: 'source.fixAll.practiceLens',
        edit: {
          documentChanges: [
            {
              textDocument: { uri, version: 1 },
              edits: [
                { range: rangeOf(SYLLABUS, 'gizmoer'), newText: 'gizmo user' },
                { range: rangeOf(SYLLABUS, 'gizmoer', second), newText: 'gizmo user' },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('textDocument/hover answers why: the reason of a finding, and the levels of its paragraph', async () => {
    const { client, uri } = session();
    const answer = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: rangeOf(SYLLABUS, 'gizmoer').start,
    });
    const value = (answer.contents as { value: string }).value;
    assert.deepEqual(
      { ...answer, contents: { ...(answer.contents as object), value: value.replace(/\(https:[^)]*\)/, '(…)') } },
      {
        range: rangeOf(SYLLABUS, 'gizmoer'),
        contents: {
          kind: 'markdown',
          value: [
            '**“gizmoer”** · house',
            'A person is more than a tool.',
            'Consider instead: “gizmo user”',
            'Source: Practice Lens editors (2026) · [Read more](…)',
            '---',
            '**• micro**',
            'The author has set the level of this paragraph in a comment.',
            '*Three levels (default).* micro: individual, family · mezzo: group, organization, community · macro: society',
          ].join('\n\n'),
        },
      },
    );
  });

  it('textDocument/hover says which words decide, which profiles differ and how to set the level', async () => {
    const { client } = session();

    const uri = await client.open('why-levels.md', 'Convene residents and local agencies of the neighborhood.');
    const answer = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 3 },
    });
    const { value } = answer.contents as { value: string };
    assert.match(value, /community \(mezzo\): “.*Convene.*”/);
    assert.match(value, /Without the quoted words/);
    assert.match(value, /Other profiles place it elsewhere: .*macro \(textbook\)/);
    await client.close(uri);
  });

  it('textDocument/inlayHint shows sign and word at the end of each paragraph’s first line', async () => {
    const { client, uri } = session();
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    assert.deepEqual(
      hints.map(({ position, label }) => [position, label]),
      [
        [rangeOf(SYLLABUS, 'The gizmoer meets').end, '• micro'],
        [rangeOf(SYLLABUS, 'Plan a meeting with widgetfolk.').end, '• micro  ∴ mezzo'],
        [rangeOf(SYLLABUS, 'Write to the council.').end, '⋮⋮⋮ macro'],
      ],
    );
    assert.equal(hints[0]?.paddingLeft, true);
    assert.match((hints[0]?.tooltip as { value: string }).value, /^\*\*• micro\*\*/);
  });

  it('textDocument/inlayHint answers for the asked lines only', async () => {
    const { client, uri } = session();
    const range = rangeOf(SYLLABUS, 'Write to the council.');
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['⋮⋮⋮ macro'],
    );
  });

  it('textDocument/codeLens tells the numbers of each section', async () => {
    const { client, uri } = session();
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(lenses, [
      {
        range: rangeOf(SYLLABUS, '# Working together'),
        command: { title: 'micro 2 · mezzo 1 · macro 1', command: '', arguments: [uri, 5] },
      },
      { range: rangeOf(SYLLABUS, '## Beyond'), command: { title: 'macro 1', command: '', arguments: [uri, 14] } },
    ]);
  });

  it('textDocument/completion proposes what a comment can say', async () => {
    const { client } = session();
    const text = 'A gizmoer.\n\n<!-- practice-lens ignore \n';
    const other = await client.open('other.md', text);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: other },
      position: rangeOf(text, 'ignore ').end,
    });
    const { end } = rangeOf(text, 'ignore ');
    assert.deepEqual(items[0], {
      label: 'gizmoer',
      kind: 12,
      detail: 'Flagged in this document',
      filterText: 'gizmoer',
      sortText: '0gizmoer',
      textEdit: { range: { start: end, end }, newText: 'gizmoer' },
    });
    assert.ok(
      items.some(({ label }) => label === 'widgetfolk') && items.some(({ label }) => label === 'level-missing'),
    );
    await client.close(other);
  });

  it('practiceLens/annotations gives the blocks as in the report', async () => {
    const { client, uri } = session();
    const result = await client.request<AnnotationsResult>('practiceLens/annotations', { textDocument: { uri } });
    assert.equal(result.version, 1);
    assert.equal(result.profile, 'three-level');
    assert.deepEqual(
      result.blocks.map(({ kind, range, levels, override }) => [
        kind,
        range.start.line,
        levels.map(({ level }) => level),
        override,
      ]),
      [
        ['heading', 5, [], false],
        ['paragraph', 8, ['micro'], true],
        ['listItem', 12, ['micro', 'mezzo'], true],
        ['heading', 14, [], false],
        ['paragraph', 17, ['macro'], true],
      ],
    );
  });
}
