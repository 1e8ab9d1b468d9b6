/**
 * Keeps new findings back on the line that is being typed, until the caret leaves it or the hands rest: half a word is not
 * the writer's last. What was marked on the line before stays marked.
 */
import * as vscode from 'vscode';
import { DocumentDiagnosticRequest, type BaseLanguageClient, type Middleware } from 'vscode-languageclient';

type ProvideDiagnostics = NonNullable<Middleware['provideDiagnostics']>;

/** More at once is a paste or a fix, and no typing. */
const LONGEST_KEYSTROKE = 2;

export class Typing implements vscode.Disposable {
  #line: { readonly document: vscode.TextDocument; readonly line: number } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Documents of which something is kept back. */
  readonly #waiting = new Set<vscode.TextDocument>();
  readonly #released = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #disposables: readonly vscode.Disposable[] = [
    vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#look(textEditor)),
    vscode.window.onDidChangeActiveTextEditor(() => this.#release()),
    this.#released,
  ];

  /** Asks anew for what was kept back. */
  watch(client: BaseLanguageClient): vscode.Disposable {
    return this.#released.event((document) =>
      client.getFeature(DocumentDiagnosticRequest.method).getProvider(document)?.onDidChangeDiagnosticsEmitter.fire(),
    );
  }

  readonly provideDiagnostics: ProvideDiagnostics = async (document, previous, token, next) => {
    const open = 'lineCount' in document ? document : undefined;
    const wasWaiting = open !== undefined && this.#waiting.delete(open);
    // What the server counts as sent may not all have been shown, so that it has to send it again.
    const report = await next(document, wasWaiting ? undefined : previous, token);
    if (!open || !report || !('items' in report)) return report;
    const items = report.items.filter((finding) => !this.#isNew(finding, open));
    if (items.length < report.items.length) this.#waiting.add(open);
    return { ...report, items };
  };

  dispose(): void {
    clearTimeout(this.#rest);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** A change that was not typed leaves the line as it is, wherever it happened. */
  #follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const pause = pauseSetting(document);
    const [change, ...others] = contentChanges;
    const isTyped =
      change !== undefined &&
      others.length === 0 &&
      reason === undefined &&
      Math.max(change.text.trim().length, change.rangeLength) <= LONGEST_KEYSTROKE;
    if (!isTyped || pause === 0 || vscode.window.activeTextEditor?.document !== document) return;
    this.#line = { document, line: change.range.start.line + change.text.split('\n').length - 1 };
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#release(), pause * 1000);
  }

  #look({ document, selection }: vscode.TextEditor): void {
    if (this.#line?.document === document && this.#line.line !== selection.active.line) this.#release();
  }

  #release(): void {
    clearTimeout(this.#rest);
    this.#line = undefined;
    for (const document of this.#waiting) this.#released.fire(document);
  }

  #isNew(finding: vscode.Diagnostic, document: vscode.TextDocument): boolean {
    if (this.#line?.document !== document || !touches(finding.range, this.#line.line)) return false;
    const shown = vscode.languages.getDiagnostics(document.uri);
    return !shown.some(({ range, message }) => message === finding.message && touches(range, finding.range.start.line));
  }
}

const touches = ({ start, end }: vscode.Range, line: number): boolean => start.line <= line && line <= end.line;

/** In seconds. */
const pauseSetting = (scope: vscode.ConfigurationScope): number =>
  vscode.workspace.getConfiguration('practiceLens', scope).get<number>('typingPause', 2);
