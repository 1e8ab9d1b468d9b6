/** The view "This Document": shows the coverage of the active Markdown document and reveals paragraphs. */
import * as vscode from 'vscode';
import type { Connection } from '../connection.ts';
import { revealLine } from '../reveal.ts';
import { coverageHtml, emptyHtml } from './html.ts';
import { modelOf, type CoverageModel } from './model.ts';

/** What the page sends: a line to reveal or a command to run. */
interface Message {
  readonly line?: number;
  readonly command?: 'ready' | 'switchProfile';
}

export class CoverageView implements vscode.WebviewViewProvider, vscode.Disposable {
  static readonly id = 'practiceLens.coverage';
  readonly #connection: Connection;
  readonly #media: vscode.Uri;
  readonly #shown = new vscode.EventEmitter<CoverageModel | undefined>();
  readonly #disposables: vscode.Disposable[] = [];
  #view: vscode.WebviewView | undefined;
  #document: vscode.TextDocument | undefined;
  /** Counts refreshes, so that a late answer never replaces a newer one. */
  #turn = 0;

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
    view.webview.options = { enableScripts: true, localResourceRoots: [this.#media] };
    view.webview.html = this.#page(view.webview);
    view.webview.onDidReceiveMessage((message: Message) => this.receive(message));
    view.onDidDispose(() => (this.#view = undefined));
  }

  /** Asks the server again and shows the answer; keeps the last document when something else than Markdown is active. */
  async refresh(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    if (active?.languageId === 'markdown') this.#document = active;
    const document = this.#document;
    const turn = ++this.#turn;
    if (!document || document.isClosed) return this.#show(undefined);
    const result = await this.#connection.request('practiceLens/coverage', {
      textDocument: { uri: document.uri.toString() },
    });
    if (turn === this.#turn) this.#show(result ? modelOf(result) : undefined);
  }

  /** What a click or a key in the page leads to. */
  async receive({ line, command }: Message): Promise<void> {
    if (command === 'ready') return this.refresh();
    if (command === 'switchProfile') return vscode.commands.executeCommand('practiceLens.switchProfile');
    if (line !== undefined && this.#document) await revealLine(this.#document, line);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #show(model: CoverageModel | undefined): void {
    const html = model
      ? coverageHtml(model)
      : emptyHtml('Open a Markdown syllabus or job posting to see which practice levels it addresses.');
    void this.#view?.webview.postMessage({ html });
    this.#shown.fire(model);
  }

  #page(webview: vscode.Webview): string {
    const uri = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(this.#media, file)).toString();
    return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource} 'unsafe-inline'; script-src ${webview.cspSource}">
<link rel="stylesheet" href="${uri('coverage.css')}"><title>Coverage of this document</title></head>
<body><main>${emptyHtml('Reading the document…')}</main><script src="${uri('coverage.js')}"></script></body></html>`;
  }
}
