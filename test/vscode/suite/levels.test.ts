import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SOURCE, lineOf, practiceLens, show } from './support.ts';

const labelOf = ({ label }: vscode.InlayHint): string =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

async function hints(document: vscode.TextDocument): Promise<Map<number, string>> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return new Map(found.map((hint) => [hint.position.line, labelOf(hint)]));
}

describe('levels in the text', () => {
  before(() => practiceLens());

  it('stand at the end of the first line of each paragraph that has one', async () => {
    const { document } = await show('levels-1', SOURCE);
    const found = await hints(document);
    assert.match(found.get(lineOf(document, 'Students counsel')) ?? '', /micro/);
    assert.match(found.get(lineOf(document, 'lobby')) ?? '', /macro/);
    assert.equal(found.get(lineOf(document, 'The term project')), undefined);
  });

  it('are explained by the hover with the words that they rest on', async () => {
    const { document } = await show('levels-2', SOURCE);
    const place = new vscode.Position(lineOf(document, 'lobby'), 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
      .join('\n');
    assert.match(text, /macro/);
    assert.match(text, /society/);
    assert.match(text, /lobby legislators/);
  });

  it('are counted above the headings', async () => {
    const { document } = await show('levels-3', SOURCE);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      20,
    );
    const titles = new Map(lenses.map((lens) => [lens.range.start.line, lens.command?.title ?? '']));
    assert.match(titles.get(lineOf(document, '## Policy')) ?? '', /micro 1.*macro 1/);
  });

  it('are not marked when the setting says so, and marked again when it is taken back', async () => {
    const { document } = await show('levels-4', SOURCE);
    const configuration = vscode.workspace.getConfiguration('practiceLens');
    assert.ok((await hints(document)).size > 0);
    await configuration.update('marks', 'off', vscode.ConfigurationTarget.Workspace);
    assert.equal((await hints(document)).size, 0);
    await configuration.update('marks', undefined, vscode.ConfigurationTarget.Workspace);
    assert.ok((await hints(document)).size > 0);
  });
});
