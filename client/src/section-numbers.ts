/**
 * The numbers above headings, where VS Code would not ask for them. It waits a moment before it does, and lets it be when the
 * caret leaves the text meanwhile (a command, a view), until the caret is back. So a document without them is asked for again.
 */
import * as vscode from 'vscode';
import { CodeLensRequest, type Middleware } from 'vscode-languageclient';
import type { Connection } from './connection.ts';
import type { Marks } from './marks/marks.ts';

type ProvideCodeLenses = NonNullable<Middleware['provideCodeLenses']>;

/** Longer than VS Code waits by itself, so that it is asked once where all is well. */
const MOMENT_MS = 1_000;

/** VS Code never asks for a document that nobody looks at any more, nor where it is told to leave such lines out. */
const ATTEMPTS = 5;

export class SectionNumbers implements vscode.Disposable {
  /** The version of each document that was asked for last. */
  #asked = new WeakMap<vscode.TextDocument, number>();
  readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  readonly provideCodeLenses: ProvideCodeLenses = (document, token, next) => {
    this.#asked.set(document, document.version);
    return next(document, token);
  };

  /** A document whose marks are drawn has its numbers by then, or soon. */
  watch({ client, onDidBecomeReady }: Connection, { onDidDraw }: Marks): vscode.Disposable {
    const ask = (document: vscode.TextDocument): void =>
      client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
    return vscode.Disposable.from(
      onDidBecomeReady(() => (this.#asked = new WeakMap())),
      onDidDraw(({ document }) => this.#expect(document, ask, ATTEMPTS)),
    );
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  #expect(document: vscode.TextDocument, ask: (document: vscode.TextDocument) => void, attempts: number): void {
    clearTimeout(this.#waiting.get(document));
    const look = (): void => {
      this.#waiting.delete(document);
      if (attempts === 0 || this.#asked.get(document) === document.version) return;
      ask(document);
      this.#expect(document, ask, attempts - 1);
    };
    this.#waiting.set(document, setTimeout(look, MOMENT_MS));
  }
}
