/** VS Code in Spanish: manifest, server and client each take their sentences from where they are shipped. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoverageModel } from '../../../client/src/coverage/model.ts';
import { SOURCE, findings, practiceLens, show, until } from '../suite/support.ts';

/** VS Code keeps the English title of a command as well, so that both can be searched for. */
type Localized = string | { readonly value: string; readonly original: string };

describe('in Spanish', () => {
  before(() => practiceLens());

  it('runs', () => assert.equal(vscode.env.language, 'es'));

  it('the manifest names its commands', () => {
    const manifest: unknown = vscode.extensions.getExtension('practice-lens.practice-lens')?.packageJSON;
    const { contributes } = manifest as { contributes: { commands: { command: string; title: Localized }[] } };
    const title = contributes.commands.find(({ command }) => command === 'practiceLens.showCoverage')?.title;
    assert.equal(typeof title === 'object' ? title.value : title, 'Mostrar la cobertura de este documento');
  });

  it('the server tells findings', async () => {
    const { document } = await show('spanish-1', SOURCE);
    const [finding] = await findings(document.uri, 1);
    assert.match(finding?.message ?? '', /^Considere «.*» en lugar de «handpower»\.$/);
  });

  it('the server tells why', async () => {
    const { document } = await show('spanish-2', SOURCE);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(2, 3),
    );
    const said = (hover?.contents ?? []).map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
    assert.match(said, /individuo \(micro\)/);
    assert.match(said, /Tres niveles/);
  });

  it('the client shows the coverage', async () => {
    const { coverage } = await practiceLens();
    let shown: CoverageModel | undefined;
    const waiting = until(
      () => (shown?.title === 'Unidad' ? shown : undefined),
      (listener) => coverage.onDidShow((model) => ((shown = model), listener(model))),
    );
    await show('spanish-3', SOURCE.replace('Unit 3', 'Unidad'));
    const { summary, levels, systems } = await waiting;
    assert.equal(summary, '4 párrafos · 3 abordan un nivel');
    assert.deepEqual(
      levels.map(({ name }) => name),
      ['micro', 'mezo', 'macro'],
    );
    assert.ok(systems.some(({ name }) => name === 'organización'));
  });

  it('the client speaks to the user', async () => {
    const said: string[] = [];
    const { window } = vscode;
    const original = window.showInformationMessage;
    Object.assign(window, { showInformationMessage: (message: string) => Promise.resolve(void said.push(message)) });
    try {
      await show('spanish-4', 'Nada.\n');
      await vscode.commands.executeCommand('practiceLens.fixHere');
    } finally {
      Object.assign(window, { showInformationMessage: original });
    }
    assert.deepEqual(said, ['No hay ninguna expresión por considerar en el cursor. F8 lleva a la siguiente.']);
  });
});
