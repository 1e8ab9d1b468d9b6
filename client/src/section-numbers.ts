/**
 * The numbers above headings, where VS Code would leave them out. It asks for them a moment after a document is shown, and lets it
 * be when the caret leaves the text meanwhile (a command, a view), until the caret is back; and what it has asked for while the
 * window still moves, it may not draw. So it is told to ask again for a document that has just come up.
 */
import * as vscode from 'vscode';
import { CodeLensRequest } from 'vscode-languageclient';
import type { Connection } from './connection.ts';
import type { Marks } from './marks/marks.ts';

/** Longer than VS Code waits by itself, and once more when a slow window has come to rest. */
const AGAIN_MS = [1_000, 3_000] as const;

export class SectionNumbers implements vscode.Disposable {
  /** Editors whose numbers are asked for again; VS Code makes another one for each document that comes up. */
  #seen = new WeakSet<vscode.TextEditor>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #client: Connection['client'];
  readonly #listening: vscode.Disposable;

  constructor({ client, onDidBecomeReady }: Connection, { onDidDraw }: Marks) {
    this.#client = client;
    this.#listening = vscode.Disposable.from(
      onDidBecomeReady(() => (this.#seen = new WeakSet())),
      onDidDraw((editor) => this.#look(editor)),
    );
  }

  dispose(): void {
    this.#listening.dispose();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #look(editor: vscode.TextEditor): void {
    if (this.#seen.has(editor)) return;
    this.#seen.add(editor);
    for (const wait of AGAIN_MS) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.#askFor(editor.document);
      }, wait);
      this.#timers.add(timer);
    }
  }

  #askFor(document: vscode.TextDocument): void {
    this.#client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  }
}
