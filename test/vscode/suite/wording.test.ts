import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SOURCE, findings, practiceLens, show, until, write } from './support.ts';

describe('wording to consider', () => {
  before(() => practiceLens());

  it('is underlined exactly', async () => {
    const { document } = await show('wording-1', SOURCE);
    const [finding] = await findings(document.uri, 1);
    assert.equal(finding && document.getText(finding.range), 'handpower');
    assert.match(finding?.message ?? '', /workforce/);
  });

  it('moves with an edit above it', async () => {
    const editor = await show('wording-2', SOURCE);
    const [before] = await findings(editor.document.uri, 1);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'One more line.\n\n'));
    const after = await until(
      () =>
        vscode.languages
          .getDiagnostics(editor.document.uri)
          .find(({ range }) => editor.document.getText(range) === 'handpower'),
      vscode.languages.onDidChangeDiagnostics,
    );
    assert.equal(after.range.start.line, (before?.range.start.line ?? 0) + 2);
  });

  describe('on the line being typed', () => {
    const settings = () => vscode.workspace.getConfiguration('practiceLens');
    const pause = (seconds: number | undefined) =>
      settings().update('typingPause', seconds, vscode.ConfigurationTarget.Workspace);
    const type = async (editor: vscode.TextEditor, text: string, line: number, character: number): Promise<void> => {
      editor.selection = new vscode.Selection(line, character, line, character);
      for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
    };
    afterEach(() => pause(undefined));

    it('waits until the caret leaves it', async () => {
      await pause(60);
      const editor = await show('wording-caret', 'Notes.\n\nThe  is short.\n\nThe end.\n');
      await type(editor, 'handpower', 2, 4);
      // A finding on another line shows that the client has asked since.
      await editor.edit((edit) => edit.replace(new vscode.Range(4, 4, 4, 7), 'handpower'));
      const [other] = await findings(editor.document.uri, 1);
      assert.equal(other?.range.start.line, 4);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await findings(editor.document.uri, 2);
    });

    it('waits until the hands rest', async () => {
      await pause(0.2);
      const editor = await show('wording-pause', 'Notes.\n\nThe  is short.\n');
      await type(editor, 'handpower', 2, 4);
      await findings(editor.document.uri, 1);
    });
  });

  it('goes when its quick fix is made', async () => {
    const { document } = await show('wording-3', SOURCE);
    const [finding] = await findings(document.uri, 1);
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const fix = actions.find(({ title }) => title.includes('workforce'));
    assert.ok(fix, `a fix among ${actions.map(({ title }) => title).join(' | ')}`);
    if (fix.edit) await vscode.workspace.applyEdit(fix.edit);
    if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    assert.ok(document.getText().includes('and workforce is short'));
    await findings(document.uri, 0);
  });

  it('can be dealt with by a command, without a mouse', async () => {
    const editor = await show('wording-command', SOURCE);
    const [finding] = await findings(editor.document.uri, 1);
    assert.ok(finding);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    let isDone = false;
    const command = vscode.commands.executeCommand('practiceLens.fixHere').then(() => (isDone = true));
    // The list has no event that tells when it is there: its first line is taken as soon as there is one.
    while (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await command;
    assert.ok(editor.document.getText().includes('and workforce is short'));
  });

  it('is ignored with a reason that is asked for, and stays when none is given', async () => {
    const { document } = await show('wording-reason', SOURCE);
    const [finding] = await findings(document.uri, 1);
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const { command } = actions.find(({ command }) => command?.command === 'practiceLens.giveReason') ?? {};
    assert.ok(command, `a question among ${actions.map(({ title }) => title).join(' | ')}`);
    let isDone = false;
    const asked = vscode.commands
      .executeCommand(command.command, ...(command.arguments ?? []))
      .then(() => (isDone = true));
    // The box has no event that tells when it is there: it is closed as soon as there is one.
    while (!isDone) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asked;
    assert.equal(document.getText(), SOURCE);
  });

  it('goes when the workspace accepts the term, and comes back', async () => {
    const { document } = await show('wording-4', SOURCE);
    await findings(document.uri, 1);
    const configuration = await write(
      '.practice-lens.yml',
      'accept:\n  - term: own-handpower\n    reason: The name of a law.\n',
    );
    await findings(document.uri, 0);
    await vscode.workspace.fs.delete(configuration);
    await findings(document.uri, 1);
  });
});
