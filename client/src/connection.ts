/** The client's side of the language server: requests that answer nothing while it is away, and its news as events. */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { Notifications, Requests } from '@practice-lens/server/protocol';

const COVERAGE_CHANGED: keyof Notifications = 'practiceLens/coverageChanged';

const NEVER: vscode.CancellationToken = new vscode.CancellationTokenSource().token;

/** Longer than the library leaves a server to end by itself, on a busy machine too. */
const UNTIL_ENDED_MS = 5_000;

export class Connection implements vscode.Disposable {
  readonly client: BaseLanguageClient;
  readonly #coverageChanged = new vscode.EventEmitter<string>();
  readonly #becameReady = new vscode.EventEmitter<void>();
  readonly #changedState = new vscode.EventEmitter<State>();
  readonly #disposables: vscode.Disposable[];

  /** The URI of a document whose numbers changed. */
  readonly onDidChangeCoverage = this.#coverageChanged.event;
  /** The server runs, for the first time or again after it stopped. */
  readonly onDidBecomeReady = this.#becameReady.event;
  readonly onDidChangeState = this.#changedState.event;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    this.#disposables = [
      client.onNotification(COVERAGE_CHANGED, ({ uri }: Notifications[typeof COVERAGE_CHANGED]) =>
        this.#coverageChanged.fire(uri),
      ),
      client.onDidChangeState(({ newState }) => {
        this.#changedState.fire(newState);
        if (newState === State.Running) this.#becameReady.fire();
      }),
      this.#coverageChanged,
      this.#becameReady,
      this.#changedState,
    ];
  }

  get isRunning(): boolean {
    return this.client.state === State.Running;
  }

  /** The server's answer; nothing when it is not running or could not answer, which it logs itself. */
  async request<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
    token: vscode.CancellationToken = NEVER,
  ): Promise<Requests[M]['result'] | undefined> {
    if (!this.isRunning) return undefined;
    try {
      return await this.client.sendRequest<Requests[M]['result']>(method, params, token);
    } catch {
      // The server has logged the reason; the next change of the document asks again.
      return undefined;
    }
  }

  /** Also of a server that does not answer any more: it is ended from outside. */
  async restart(): Promise<void> {
    try {
      await this.client.stop();
    } catch (error) {
      this.client.warn('The server did not stop by itself and is ended.', error);
      // The library ends it a little later. Were the next one there by then, it would be taken for the one that ended.
      await new Promise((resolve) => setTimeout(resolve, UNTIL_ENDED_MS));
    }
    await this.client.start();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
