/** Wires the client together; the same for desktop and browser, which differ only in how the server is started. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '@practice-lens/server/protocol';
import { registerCommands } from './commands.ts';
import { Connection } from './connection.ts';
import { CoverageView } from './coverage/view.ts';
import { CurriculumPanel } from './curriculum/panel.ts';
import { CurriculumTree } from './curriculum/tree.ts';
import { Marks } from './marks/marks.ts';
import { Restarts } from './restarts.ts';
import { SectionNumbers } from './section-numbers.ts';
import { registerStatus } from './status.ts';
import { Typing } from './typing.ts';
import { WordingTree } from './wording-tree.ts';

/** What the extension gives to other extensions and to its own tests. */
export interface PracticeLens {
  readonly connection: Connection;
  readonly coverage: CoverageView;
  readonly curriculum: CurriculumPanel;
  readonly marks: Marks;
  readonly trees: { readonly curriculum: CurriculumTree; readonly wording: WordingTree };
}

export async function start(
  context: vscode.ExtensionContext,
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<PracticeLens> {
  const typing = new Typing();
  const connection = new Connection(makeClient(clientOptions(typing, context.storageUri)));
  const media = vscode.Uri.joinPath(context.extensionUri, 'client', 'media');
  const coverage = new CoverageView(connection, media);
  const curriculum = new CurriculumPanel(connection, media);
  const marks = new Marks(connection);
  const trees = { curriculum: new CurriculumTree(connection), wording: new WordingTree() };
  context.subscriptions.push(
    connection,
    typing,
    typing.watch(connection.client),
    new SectionNumbers(connection, marks),
    coverage,
    marks,
    curriculum,
    trees.curriculum,
    trees.wording,
    registerStatus(connection, coverage),
    registerCommands(context, connection, curriculum),
  );
  context.subscriptions.push({ dispose: () => void connection.client.dispose() });
  void vscode.commands.executeCommand('setContext', 'practiceLens.isActive', true);
  await connection.client.start();
  return { connection, coverage, curriculum, marks, trees };
}

function clientOptions({ provideDiagnostics }: Typing, storage: vscode.Uri | undefined): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    showSectionCommand: 'practiceLens.showCoverage',
    askReasonCommand: 'practiceLens.giveReason',
    // So that server and client always speak the same language.
    ...(vscode.l10n.bundle && { translations: vscode.l10n.bundle }),
    ...(storage?.scheme === 'file' && { cacheFolder: storage.fsPath }),
  };
  return {
    documentSelector: [
      { language: 'markdown' },
      { pattern: '**/.practice-lens.{yml,yaml,json}' },
      { pattern: '**/.practice-lens/terms/**/*.{yml,yaml}' },
    ],
    errorHandler: new Restarts(),
    middleware: { provideDiagnostics },
    diagnosticPullOptions: { onChange: true, onTabs: true },
    initializationOptions,
  };
}
