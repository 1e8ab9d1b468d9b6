import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { compareWith } from '../../../client/src/compare/panel.ts';
import { chooseEarlier, revisionOf } from '../../../client/src/compare/choose.ts';
import { repositoryOf, type Repository } from '../../../client/src/compare/git.ts';
import { answering } from './rows.ts';
import { practiceLens, show, until, workspaceUri, write } from './support.ts';

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: workspaceUri('.').fsPath,
    encoding: 'utf8',
  });

describe('comparing with a commit', () => {
  let repository: Repository;

  before(async () => {
    await practiceLens();
    await vscode.workspace.getConfiguration('git').update('enabled', true, vscode.ConfigurationTarget.Workspace);
    await write('.practice-lens.yml', 'files: ["curriculum/**/*.md"]\n');
    await write('outside.md', '# Outside\n\nLobby legislators.\n');
    await write('curriculum/compare-1.md', '# Kept\n\nCounsel clients individually.\n');
    await write('curriculum/compare-2.md', '# Gone\n\nLobby legislators.\n');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'All');
    repository = await until(
      () => repositoryOf(workspaceUri('.')),
      vscode.workspace.onDidChangeConfiguration,
      vscode.extensions.onDidChange,
    );
  });

  after(async () => {
    await vscode.workspace.fs.delete(workspaceUri('.practice-lens.yml'));
    await vscode.workspace.getConfiguration('git').update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('shows what was changed, saved or not, what came and what went', async () => {
    const { connection } = await practiceLens();
    const nothing = await compareWith(connection, revisionOf(repository, 'HEAD'));
    assert.deepEqual(nothing?.documents, []);
    const editor = await show('curriculum/compare-1', '# Kept\n\nCounsel clients individually.\n');
    await editor.edit((edit) => edit.replace(new vscode.Range(2, 0, 2, 29), 'Lobby the legislature.'));
    await vscode.workspace.fs.delete(workspaceUri('outside.md'));
    await vscode.workspace.fs.delete(workspaceUri('curriculum/compare-2.md'));
    await write('curriculum/compare-3.md', '# Fresh\n\nCounsel couples.\n');
    git('add', 'curriculum/compare-3.md');
    let result;
    // The editor tells the server of a new file a moment later.
    do result = await compareWith(connection, revisionOf(repository, 'HEAD'));
    while ((result?.documents.length ?? 0) < 3);
    assert.deepEqual(
      result?.documents.map(({ title, uri, paragraphs }) => [
        title,
        uri === null,
        paragraphs.map(({ change }) => change).toSorted(),
      ]),
      [
        ['Kept', false, ['gone', 'new']],
        ['Gone', true, ['gone']],
        ['Fresh', false, ['new']],
      ],
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('says nothing of a revision that is not there', () =>
    assert.rejects(revisionOf(repository, 'no-such-branch').read()));
});

describe('comparing with another folder', () => {
  const PATH = 'curriculum/practice-with-groups.md';
  let folder: vscode.Uri;

  before(async () => {
    folder = vscode.Uri.joinPath(workspaceUri('.'), '..', 'practice-lens-earlier');
    const text = new TextEncoder().encode('# Practice With Groups\n\nCounsel each client about her own budget.\n');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, PATH), text);
  });
  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('shows what differs from the folder that the reader chooses', async () => {
    const { connection } = await practiceLens();
    const earlier = await answering({ lines: ['Another folder'], folder }, chooseEarlier);
    assert.ok(earlier);
    assert.match(earlier.title, /practice-lens-earlier$/);
    const result = await compareWith(connection, earlier);
    const { paragraphs = [] } = result?.documents.find(({ path }) => path === PATH) ?? {};
    const wordsOf = (change: string): string[] =>
      paragraphs.filter((one) => one.change === change).map(({ words }) => words);
    assert.deepEqual(wordsOf('gone'), ['Counsel each client about her own budget.']);
    assert.ok(wordsOf('new').length > 0);
  });

  it('is left alone when the reader chooses no folder', async () =>
    assert.equal(await answering({ lines: ['Another folder'] }, chooseEarlier), undefined));
});
