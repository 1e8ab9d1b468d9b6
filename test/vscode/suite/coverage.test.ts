import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoverageModel } from '../../../client/src/coverage/model.ts';
import { SOURCE, lineOf, practiceLens, show, until, write } from './support.ts';

/** What the view shows next that satisfies `test`. */
async function shown(test: (model: CoverageModel) => boolean, act: () => PromiseLike<unknown>): Promise<CoverageModel> {
  const { coverage } = await practiceLens();
  let last: CoverageModel | undefined;
  const waiting = until(
    () => (last && test(last) ? last : undefined),
    (listener) => coverage.onDidShow((model) => ((last = model), listener(model))),
  );
  await act();
  return waiting;
}

describe('the coverage view', () => {
  before(() => practiceLens());

  it('shows the numbers that the server gives', async () => {
    const { connection } = await practiceLens();
    const model = await shown(
      ({ title }) => title === 'Numbers',
      () => show('coverage-1', SOURCE.replace('Unit 3', 'Numbers')),
    );
    const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
    const answer = await connection.request('practiceLens/coverage', { textDocument: { uri } });
    const byLevel = answer?.documents[0]?.coverage.byLevel ?? {};
    assert.deepEqual(
      model.levels.map(({ name, count, share }) => [name, count, share]),
      Object.entries(byLevel).map(([name, { blocks, share }]) => [name, blocks, share]),
    );
    assert.deepEqual(
      model.levels.map(({ count }) => count),
      [2, 0, 1],
    );
  });

  it('reveals the paragraph of a row', async () => {
    const { coverage } = await practiceLens();
    const model = await shown(
      ({ title }) => title === 'Reveal',
      () => show('coverage-2', SOURCE.replace('Unit 3', 'Reveal')),
    );
    const row = model.sections.flatMap(({ rows }) => rows).find(({ label }) => label.startsWith('lobby'));
    assert.ok(row);
    await coverage.receive({ line: row.line });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.selection.active.line, lineOf(editor.document, 'lobby'));
    assert.ok(editor.visibleRanges.some((range) => range.contains(editor.selection.active)));
  });

  it('follows an edit', async () => {
    const editor = await show('coverage-3', SOURCE.replace('Unit 3', 'Edit'));
    const model = await shown(
      ({ title, levels }) => title === 'Edit' && levels[2]?.count === 2,
      () =>
        editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount, 0), '\nDraft legislation.\n')),
    );
    assert.deepEqual(
      model.levels.map(({ count }) => count),
      [2, 0, 2],
    );
  });

  it('derives levels by the framework of the configuration', async () => {
    await show('coverage-4', SOURCE.replace('Unit 3', 'Framework'));
    const model = await shown(
      ({ profile }) => profile === 'Generalist textbook',
      () => write('.practice-lens.yml', 'profile: textbook\n'),
    );
    assert.deepEqual(
      model.levels.map(({ count }) => count),
      [1, 1, 1],
    );
    await shown(
      ({ profile }) => profile !== 'Generalist textbook',
      () =>
        vscode.workspace.fs.delete(
          vscode.Uri.joinPath(
            vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'),
            '.practice-lens.yml',
          ),
        ),
    );
  });
});
