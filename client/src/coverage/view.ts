/** The view "This Document": shows the coverage of the active Markdown document and reveals paragraphs. */
import * as vscode from 'vscode';
import type { Connection } from '../connection.ts';
import type { DocumentCoverage } from '@practice-lens/server/protocol';
import { revealBlock, revealLine } from '../reveal.ts';
import { WordingTree } from '../wording-tree.ts';
import { emptyHtml } from '../page/html.ts';
import { framePage, type PageOptions } from '../page/page.ts';
import { coverageHtml } from './html.ts';
import { modelOf, type CoverageModel } from './model.ts';

/** What the page sends: a line to reveal or a command to run. */
interface Message {
  readonly line?: number;
  readonly command?: 'ready' | 'switchProfile' | 'wording' | 'beside';
}

const { t } = vscode.l10n;

const PAGE: PageOptions = {
  title: t('Coverage of this document'),
  waiting: t('Reading the document…'),
  styles: ['coverage.css'],
};

export class CoverageView implements vscode.WebviewViewProvider, vscode.Disposable {
  static readonly id = 'practiceLens.coverage';
  readonly #connection: Connection;
  readonly #media: vscode.Uri;
  readonly #shown = new vscode.EventEmitter<CoverageModel | undefined>();
  readonly #disposables: vscode.Disposable[] = [];
  #view: vscode.WebviewView | undefined;
  #document: vscode.TextDocument | undefined;
  #facts: DocumentCoverage | undefined;
  /** Of the last question, which a newer one cancels, so that a late answer never replaces a newer one. */
  #asking = new vscode.CancellationTokenSource();

  /** What is shown now, each time it changes. */
  readonly onDidShow = this.#shown.event;

  constructor(connection: Connection, media: vscode.Uri) {
    this.#connection = connection;
    this.#media = media;
    this.#disposables.push(
      vscode.window.registerWebviewViewProvider(CoverageView.id, this, {
        webviewOptions: { retainContextWhenHidden: true },
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      connection.onDidChangeCoverage((uri) => uri === this.#document?.uri.toString() && this.refresh()),
      connection.onDidBecomeReady(() => this.refresh()),
      this.#shown,
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    framePage(view.webview, this.#media, PAGE);
    view.webview.onDidReceiveMessage((message: Message) => this.receive(message));
    view.onDidDispose(() => (this.#view = undefined));
  }

  /** Asks the server again and shows the answer; keeps the last document when something else than Markdown is active. */
  async refresh(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    if (active?.languageId === 'markdown') this.#document = active;
    const document = this.#document;
    this.#asking.cancel();
    const { token } = (this.#asking = new vscode.CancellationTokenSource());
    if (!document || document.isClosed) return this.#show(undefined);
    const params = { textDocument: { uri: document.uri.toString() } };
    const result = await this.#connection.request('practiceLens/coverage', params, token);
    if (token.isCancellationRequested) return;
    this.#facts = result?.documents[0];
    this.#show(result ? modelOf(result, t) : undefined);
  }

  /** What a click or a key in the page leads to. */
  async receive({ line, command }: Message): Promise<void> {
    if (command === 'ready') return this.refresh();
    if (command === 'switchProfile') return vscode.commands.executeCommand('practiceLens.switchProfile');
    if (command === 'wording') return vscode.commands.executeCommand(`${WordingTree.id}.focus`);
    if (command === 'beside') return vscode.commands.executeCommand('practiceLens.showBeside', this.#document?.uri);
    if (line === undefined || !this.#document) return;
    const block = this.#facts?.blocks.find(({ range }) => range.start.line === line);
    await (block ? revealBlock(this.#document, block) : revealLine(this.#document, line));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #show(model: CoverageModel | undefined): void {
    const html = model
      ? coverageHtml(model, t)
      : emptyHtml(t('Open a Markdown syllabus or job posting to see which practice levels it addresses.'));
    void this.#view?.webview.postMessage({ html });
    this.#shown.fire(model);
  }
}
