/** The open documents, and one reading for each of their versions. */
import { Memory } from '@practice-lens/core';
import { Emitter, TextDocuments, type Connection, type Disposable, type Event } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readText, type Reading } from './reading.ts';
import { isConfigurationFile, PACK_FOLDER } from './workspace/configuration.ts';
import type { Configurations } from './workspace/configurations.ts';
import { normalized } from './workspace/uris.ts';

/** Edits that follow each other within this time are answered together. Requests never wait for it. */
const REST_MS = 200;

export class Documents {
  readonly #texts = new TextDocuments(TextDocument);
  readonly #uriByPlace = new Map<string, string>();
  readonly #readings = new Map<string, Reading>();
  readonly #memories = new Map<string, Memory>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #rest = new Emitter<string>();
  readonly #closed = new Emitter<string>();
  readonly #configurations: Configurations;
  readonly #log: (message: string) => void;

  constructor(configurations: Configurations, log: (message: string) => void) {
    this.#configurations = configurations;
    this.#log = log;
    this.#texts.onDidChangeContent(({ document }) => this.touch(document.uri));
    this.#texts.onDidOpen(({ document }) => this.#uriByPlace.set(normalized(document.uri), document.uri));
    this.#texts.onDidClose(({ document }) => this.#forget(document.uri));
  }

  /** Fires with a URI when a document was opened, or when edits to it have come to rest. */
  get onDidRest(): Event<string> {
    return this.#rest.event;
  }

  get onDidClose(): Event<string> {
    return this.#closed.event;
  }

  listen(connection: Connection): Disposable {
    return this.#texts.listen(connection);
  }

  /** The URIs of all open documents that are prose. */
  get open(): readonly string[] {
    return this.#texts.keys().filter((uri) => this.isProse(uri));
  }

  get(uri: string): TextDocument | undefined {
    return this.#texts.get(uri) ?? this.#texts.get(this.#uriByPlace.get(normalized(uri)) ?? uri);
  }

  isProse(uri: string): boolean {
    return this.get(uri)?.languageId === 'markdown';
  }

  /** The reading of the current text under the current configuration; nothing for documents that are not open or no prose. */
  async read(uri: string): Promise<Reading | undefined> {
    if (!this.isProse(uri)) return undefined;
    const configuration = await this.#configurations.of(uri);
    // Asked again, since the document may have been edited or closed meanwhile.
    const document = this.get(uri);
    if (!document) return undefined;
    const known = this.#readings.get(document.uri);
    if (known && known.version === document.version && known.configuration === configuration) return known;
    const source = { uri: document.uri, version: document.version, text: document.getText() };
    const memory = this.#memories.get(document.uri) ?? new Memory();
    const reading = readText(source, configuration, this.#log, { memory, ...(known && { reading: known }) });
    this.#readings.set(document.uri, reading);
    this.#memories.set(document.uri, memory);
    return reading;
  }

  /** Lets `onDidRest` fire for a document once nothing happens to it for a while. */
  touch(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    const fire = (): void => {
      this.#timers.delete(uri);
      this.#rest.fire(uri);
    };
    this.#timers.set(uri, setTimeout(fire, REST_MS));
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#readings.delete(uri);
    this.#memories.delete(uri);
    this.#uriByPlace.delete(normalized(uri));
    this.#closed.fire(uri);
  }
}

/** Whether an open document could configure; own packs that `terms` names lie anywhere, so every YAML file could. */
export const mayConfigure = (uri: string): boolean =>
  isConfigurationFile(uri) || uri.includes(`/${PACK_FOLDER}/`) || /\.ya?ml$/.test(uri);
