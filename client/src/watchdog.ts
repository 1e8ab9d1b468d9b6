/** Notices a server that runs and does not answer, and starts it again. */
import * as vscode from 'vscode';
import type { Connection } from './connection.ts';

export interface Patience {
  /** How often it is looked at, and how long an answer may take: longer than the largest document. */
  readonly everyMs: number;
  readonly answerMs: number;
}

const PATIENCE: Patience = { everyMs: 30_000, answerMs: 20_000 };

/** No document has this name, so that there is nothing to find out. */
const NOTHING = { textDocument: { uri: 'practice-lens:is-anybody-there' } };

export class Watchdog implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #patience: Patience;
  readonly #timer: ReturnType<typeof setInterval>;
  #isLooking = false;

  constructor(connection: Connection, patience: Patience = PATIENCE) {
    this.#connection = connection;
    this.#patience = patience;
    this.#timer = setInterval(() => void this.look(), patience.everyMs);
  }

  /** Whether the server answered, or need not. */
  async look(): Promise<boolean> {
    if (this.#isLooking || !this.#connection.isRunning) return true;
    this.#isLooking = true;
    try {
      if (await this.#answers()) return true;
      await this.#connection.restart();
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Practice Lens did not answer and was started again. Your documents are as you left them.'),
      );
      return false;
    } finally {
      this.#isLooking = false;
    }
  }

  dispose(): void {
    clearInterval(this.#timer);
  }

  #answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), this.#patience.answerMs);
      void this.#connection.request('practiceLens/annotations', NOTHING).finally(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
