import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copySample } from '../../../client/src/sample.ts';
import { writeReport } from '../../../client/src/export.ts';
import type { CurriculumTable } from '../../../client/src/curriculum/table.ts';
import { answering } from './rows.ts';
import { SOURCE, practiceLens, show, until, workspaceUri, write } from './support.ts';

/** What the panel shows next that satisfies `test`. */
async function shown(test: (table: CurriculumTable) => boolean, act: () => unknown): Promise<CurriculumTable> {
  const { curriculum } = await practiceLens();
  let last: CurriculumTable | undefined;
  const waiting = until(
    () => (last && test(last) ? last : undefined),
    (listener) => curriculum.onDidShow((table) => ((last = table), listener(table))),
  );
  await act();
  return waiting;
}

const titled =
  (title: string) =>
  ({ rows }: CurriculumTable): boolean =>
    rows.some((row) => row.title === title);

function activeLine(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.lineAt(editor.selection.active.line).text;
}

describe('the panel of the curriculum', () => {
  before(() => practiceLens());
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('shows all documents, open or not, and follows them', async () => {
    await write('curriculum-1.md', SOURCE.replace('Unit 3', 'Shelved'));
    await shown(titled('Shelved'), () => vscode.commands.executeCommand('practiceLens.showCurriculum'));
    await shown(titled('Renamed'), async () => {
      const editor = await show('curriculum-1', SOURCE.replace('Unit 3', 'Shelved'));
      await editor.edit((edit) => edit.replace(new vscode.Range(0, 2, 0, 9), 'Renamed'));
      await editor.edit((edit) =>
        edit.insert(new vscode.Position(editor.document.lineCount, 0), '\nDraft legislation.\n'),
      );
    });
  });

  it('filters, and leads from a number to its paragraph', async () => {
    const { curriculum } = await practiceLens();
    await write('curriculum-2.md', '# Lone\n\nSome words first.\n\nLobby legislators.\n');
    const everything = await shown(titled('Lone'), () => curriculum.refresh());
    const few = await shown(
      ({ rows }) => rows.length === 1,
      () => curriculum.receive({ look: { text: 'lone' } }),
    );
    assert.ok(few.rows.length < everything.rows.length);
    await curriculum.receive({ cell: { uri: few.rows[0]?.uri ?? '', column: 'level:macro' } });
    assert.equal(activeLine(), 'Lobby legislators.');
    await shown(
      ({ rows }) => rows.length > 1,
      () => curriculum.receive({ command: 'clear' }),
    );
  });

  it('leads from a total to the paragraphs of all documents', async () => {
    const { curriculum } = await practiceLens();
    const uris = [
      await write('total-1.md', '# First\n\nLobby legislators for heating.\n'),
      await write('total-2.md', '# Second\n\nSome words first.\n\nLobby legislators for water.\n'),
    ];
    await shown(titled('Second'), () => curriculum.refresh());
    for (const words of ['Lobby legislators for heating.', 'Lobby legislators for water.']) {
      await answering({ lines: [words] }, () => curriculum.receive({ total: 'level:macro' }));
      assert.equal(activeLine(), words);
    }
    for (const uri of uris) await vscode.workspace.fs.delete(uri);
  });

  it('leads from a competency and a client system to the paragraph of a course', async () => {
    const { curriculum } = await practiceLens();
    const text = '# Crossed\n\n## Unit 1 (Competency 5)\n\nLobby legislators for housing.\n';
    const uri = await write('crossed.md', text);
    const named = ({ crossings }: CurriculumTable): boolean =>
      crossings.rows.some(({ documents }) => documents.length > 0);
    await curriculum.receive({ look: { text: 'crossed' } });
    await shown(
      (table) => titled('Crossed')(table) && named(table),
      () => curriculum.refresh(),
    );
    await curriculum.receive({ places: { number: 5, column: 'system:society' } });
    assert.equal(activeLine(), 'Lobby legislators for housing.');
    await vscode.commands.executeCommand('practiceLens.showCurriculum');
    await curriculum.receive({ cell: { uri: uri.toString(), column: 'crossing:5:society' } });
    assert.equal(activeLine(), 'Lobby legislators for housing.');
    await curriculum.receive({ command: 'clear' });
    await vscode.workspace.fs.delete(uri);
  });

  it('opens at what other documents describe as well as the one that is edited', async () => {
    const { curriculum } = await practiceLens();
    const uri = await write('beside.md', '# Beside\n\nLobby legislators.\n');
    await vscode.window.showTextDocument(uri);
    const { look } = await shown(
      (table) => table.look.beside === uri.toString() && titled('Beside')(table),
      () => vscode.commands.executeCommand('practiceLens.showBeside'),
    );
    assert.equal(look.beside, uri.toString());
    const { document, others = [], parts = [] } = curriculum.beside ?? {};
    assert.equal(document?.title, 'Beside');
    assert.ok(others.length > 0 && parts.some(({ rows }) => rows.some(({ subject }) => subject === 'system:society')));
    await vscode.workspace.fs.delete(uri);
  });

  it('is written as a report that needs no VS Code', async () => {
    const { connection } = await practiceLens();
    const target = workspaceUri('report.html');
    await writeReport(connection, { workspace: true }, 'html', target);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(text, /^<!doctype html>/);
    assert.match(text, /curriculum-2\.md/);
    await vscode.workspace.fs.delete(target);
  });
});

describe('the sample curriculum', () => {
  it('is copied for the reader, whose changes stay', async () => {
    const extension = vscode.extensions.getExtension('practice-lens.practice-lens');
    assert.ok(extension);
    const storage = workspaceUri('storage');
    const copy = await copySample(extension.extensionUri, storage);
    const readme = vscode.Uri.joinPath(copy, 'README.md');
    await vscode.workspace.fs.writeFile(readme, new TextEncoder().encode('Mine.'));
    await copySample(extension.extensionUri, storage);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(readme)), 'Mine.');
    const names = (await vscode.workspace.fs.readDirectory(copy)).map(([name]) => name);
    assert.ok(names.includes('curriculum') && names.includes('.practice-lens.yml'));
    await vscode.workspace.fs.delete(storage, { recursive: true });
  });
});
