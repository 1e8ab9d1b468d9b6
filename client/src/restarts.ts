/** Starts a server again that has ended, without a word; when it ends again and again, it rests, and one message says so. */
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** So many ends within so long are no accident any more. */
const MOST_ENDS = 4;
const WITHIN_MS = 180_000;
const MOST_ERRORS = 3;

export class Restarts implements ErrorHandler {
  readonly #tell: () => void;
  #ends: readonly number[] = [];

  constructor(tell: () => void = offerToStart) {
    this.#tell = tell;
  }

  error(_error: Error, _message: unknown, count = 0): ErrorHandlerResult {
    return { action: count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end < WITHIN_MS), now];
    if (this.#ends.length <= MOST_ENDS) return { action: CloseAction.Restart, handled: true };
    this.#ends = [];
    this.#tell();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}

function offerToStart(): void {
  const start = 'Start Again';
  const chosen = vscode.window.showInformationMessage(
    'Practice Lens has stopped several times in a row and rests now. Your documents are as you left them.',
    start,
  );
  void chosen.then((choice) => {
    if (choice === start) void vscode.commands.executeCommand('practiceLens.restartServer');
  });
}
