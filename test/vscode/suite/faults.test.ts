import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CloseAction } from 'vscode-languageclient';
import type { AnnotationsResult } from '@practice-lens/server/protocol';
import type { Connection } from '../../../client/src/connection.ts';
import { writeReport } from '../../../client/src/export.ts';
import { Marks } from '../../../client/src/marks/marks.ts';
import { Restarts } from '../../../client/src/restarts.ts';
import { SOURCE, practiceLens, servers, show, until, write, workspaceUri } from './support.ts';

/** A connection to nobody: questions are answered by hand. */
class StandIn {
  readonly #becameReady = new vscode.EventEmitter<void>();
  readonly #asked = new vscode.EventEmitter<void>();
  readonly answers: ((result: AnnotationsResult | undefined) => void)[] = [];
  readonly onDidBecomeReady = this.#becameReady.event;
  readonly onDidChangeCoverage = new vscode.EventEmitter<string>().event;
  readonly onDidAsk = this.#asked.event;

  readonly request = (): Promise<AnnotationsResult | undefined> =>
    new Promise((resolve) => {
      this.answers.push(resolve);
      this.#asked.fire();
    });
}

describe('when something breaks', () => {
  it('a server that ends is started again without a word, and rests with one message when it ends again and again', () => {
    let messages = 0;
    const restarts = new Restarts(() => messages++);
    const ends = Array.from({ length: 5 }, () => restarts.closed());
    const { Restart, DoNotRestart } = CloseAction;
    assert.deepEqual(
      ends.map(({ action }) => action),
      [Restart, Restart, Restart, Restart, DoNotRestart],
    );
    assert.ok(ends.every(({ handled }) => handled === true));
    assert.equal(messages, 1);
    assert.equal(restarts.closed().action, Restart);
  });

  it('a server that is killed while it reads the curriculum comes back, and so does the table', async function () {
    if (process.platform === 'win32') return this.skip();
    const { connection, curriculum } = await practiceLens();
    const uri = await write('curriculum/faults-1.md', '# Broken off\n\nLobby legislators.\n');
    curriculum.open();
    const before = servers();
    const isRead = connection.request('practiceLens/coverage', { workspace: true });
    for (const pid of before) process.kill(pid, 'SIGKILL');
    await isRead;
    const table = await until(async () => {
      const isBack = connection.isRunning && servers().some((pid) => !before.includes(pid));
      const result = isBack ? await connection.request('practiceLens/coverage', { workspace: true }) : undefined;
      return result?.documents.find(({ title }) => title === 'Broken off');
    }, connection.onDidBecomeReady);
    assert.equal(table.coverage.byLevel['macro']?.blocks, 1);
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), '# Broken off\n\nLobby legislators.\n');
  });

  it('an answer about an older version draws nothing, and is asked for again', async () => {
    await practiceLens();
    const editor = await show('faults-2', SOURCE);
    const standIn = new StandIn();
    const marks = new Marks(standIn as unknown as Connection);
    const drawn: number[] = [];
    const listener = marks.onDidDraw(({ document }) => drawn.push(document.version));
    const drawing = marks.drawAll(editor.document.uri.toString());
    const old = editor.document.version;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed '));
    standIn.answers.shift()?.({ version: old, profile: 'three-level', blocks: [] });
    await until(() => standIn.answers.length > 0 || undefined, standIn.onDidAsk);
    assert.deepEqual(drawn, []);
    standIn.answers.shift()?.({ version: editor.document.version, profile: 'three-level', blocks: [] });
    await drawing;
    assert.deepEqual(drawn, [editor.document.version]);
    listener.dispose();
    marks.dispose();
  });

  it('a report that cannot be saved leaves what is there as it is', async () => {
    const { connection } = await practiceLens();
    await write('faults-3.html/inside.txt', 'in the way');
    await writeReport(connection, { workspace: true }, 'html', workspaceUri('faults-3.html'));
    const names = (await vscode.workspace.fs.readDirectory(workspaceUri(''))).map(([name]) => name);
    assert.ok(names.includes('faults-3.html') && !names.includes('faults-3.html.draft'));
    const bytes = await vscode.workspace.fs.readFile(workspaceUri('faults-3.html/inside.txt'));
    assert.equal(new TextDecoder().decode(bytes), 'in the way');
  });
});
