/** A small LSP client: speaks the protocol, applies edits, remembers what the server says, and waits for messages instead of time. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import type { ClientCapabilities, InitializeResult, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { FileText } from '@practice-lens/server/protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Start, Started } from './start.ts';

export interface Options {
  /** The files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly settings?: unknown;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  readonly withoutFolder?: boolean;
  /** A folder that is there already and stays. */
  readonly folder?: string;
}

export const ABLE: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

interface Message {
  readonly method: string;
  readonly params: unknown;
}

export class Client {
  readonly folder: string;
  settings: unknown;
  readonly registered: string[] = [];
  readonly #server: Started;
  readonly #documents = new Map<string, TextDocument>();
  readonly #heard: Message[] = [];
  #waiting: (() => void)[] = [];

  readonly #isBorrowed: boolean;

  private constructor(server: Started, { files = {}, settings, folder }: Options) {
    this.#server = server;
    this.settings = settings;
    this.#isBorrowed = folder !== undefined;
    this.folder = folder ?? mkdtempSync(join(tmpdir(), 'practice-lens-'));
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  static async start(start: Start, options: Options = {}): Promise<{ client: Client; initialized: InitializeResult }> {
    const client = new Client(start(), options);
    client.#listen();
    const folders = options.withoutFolder === true ? null : [{ uri: client.uri(''), name: 'workspace' }];
    const initialized = await client.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders,
      capabilities: options.capabilities ?? ABLE,
      initializationOptions: options.initializationOptions,
      ...(options.locale !== undefined && { locale: options.locale }),
    });
    await client.notify('initialized', {});
    return { client, initialized };
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).toString().replace(/\/$/, '');
  }

  write(path: string, content: string | Buffer): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  async open(path: string, text: string, languageId = 'markdown'): Promise<string> {
    const uri = this.uri(path);
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Sends edits as a person's typing, and keeps the text that results. Told first: an editor keeps a long text in less time. */
  async edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    // From the end to the beginning, so that no edit moves the place of another.
    const changes = edits
      .toSorted((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    const told = this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
    TextDocument.update(document, changes, version);
    await told;
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#documents.get(uri)?.getText() ?? readFileSync(fileURLToPath(uri), 'utf8');
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.#server.connection.sendRequest<R>(method, params);
  }

  get connection(): Started['connection'] {
    return this.#server.connection;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#server.connection.sendNotification(method, params);
  }

  /** The next message of that kind that was not taken yet, as soon as it is there. */
  async next<P>(method: string, test: (params: P) => boolean = () => true): Promise<P> {
    for (;;) {
      const at = this.#heard.findIndex((message) => message.method === method && test(message.params as P));
      if (at >= 0) return this.#heard.splice(at, 1)[0]?.params as P;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Messages of that kind that nobody has taken. */
  heard(method: string): readonly unknown[] {
    return this.#heard.filter((message) => message.method === method).map(({ params }) => params);
  }

  /** Asks the server to end, as an editor does; its exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    await this.notify('exit', undefined);
    const code = this.#server.readsFiles ? await this.#server.ended : null;
    this.#server.connection.dispose();
    this.#server.end();
    if (!this.#isBorrowed) rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  #listen(): void {
    const { connection } = this.#server;
    connection.onNotification((method, params) => this.#hear(method, params));
    connection.onUnhandledProgress((params) => this.#hear('$/progress', params));
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      this.#hear('client/registerCapability', registrations);
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings ?? null),
    );
    connection.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => {
      await this.#apply(edit);
      return { applied: true };
    });
    for (const method of [
      'workspace/diagnostic/refresh',
      'workspace/inlayHint/refresh',
      'workspace/codeLens/refresh',
    ]) {
      connection.onRequest(method, () => {
        this.#hear(method, null);
        return null;
      });
    }
    if (!this.#server.readsFiles) this.#serveFiles();
    connection.listen();
  }

  #serveFiles(): void {
    const { connection } = this.#server;
    connection.onRequest<FileText, undefined>(
      'practiceLens/readFile',
      ({ uri, maxBytes }: { uri: string; maxBytes: number }): FileText => {
        const path = fileURLToPath(uri);
        if (!existsSync(path)) return { skipped: 'missing' };
        const bytes = readFileSync(path);
        if (bytes.length > maxBytes) return { skipped: 'too-large' };
        return bytes.includes(0) ? { skipped: 'binary' } : { text: bytes.toString('utf8') };
      },
    );
    connection.onRequest('practiceLens/findFiles', ({ folder, globs }: { folder: string; globs: string[] }) => {
      const cwd = fileURLToPath(folder);
      if (!existsSync(cwd)) return [];
      const matches = picomatch(globs);
      const paths = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((path) => matches(path));
      return paths.map((path) => pathToFileURL(join(cwd, path)).toString());
    });
  }

  async #apply({ documentChanges = [], changes = {} }: WorkspaceEdit): Promise<void> {
    for (const change of documentChanges) {
      if ('kind' in change) {
        if (change.kind === 'create') writeFileSync(fileURLToPath(change.uri), '');
      } else await this.#applyTo(change.textDocument.uri, change.edits as TextEdit[]);
    }
    for (const [uri, edits] of Object.entries(changes)) await this.#applyTo(uri, edits);
  }

  async #applyTo(uri: string, edits: readonly TextEdit[]): Promise<void> {
    if (this.#documents.has(uri)) return this.edit(uri, edits);
    const document = TextDocument.create(uri, '', 0, readFileSync(fileURLToPath(uri), 'utf8'));
    writeFileSync(fileURLToPath(uri), TextDocument.applyEdits(document, [...edits]));
  }

  #hear(method: string, params: unknown): void {
    this.#heard.push({ method, params });
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
