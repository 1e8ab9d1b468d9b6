/**
 * What closed documents were found to be, kept until they change, and on a shelf for the next start. A shelf that cannot be
 * read or written costs time and nothing else: whatever does not fit is found out anew.
 */
import { fingerprint } from '../fingerprint.ts';
import { PACKED_KEYS, type PackedSummary } from '../packed-summary.ts';
import { isRecord } from './editor-settings.ts';

declare const PRACTICE_LENS_BUILD: string;

/** A place for one text that outlives the server. */
export interface Shelf {
  /** Nothing when there is none, or none that can be read. */
  read(): Promise<string | undefined>;
  /** Whole or not at all; rejects when it cannot be written. */
  write(text: string): Promise<void>;
}

export interface Kept extends PackedSummary {
  /** The fingerprint of the document's text. */
  readonly content: string;
  /** The name of the configuration that it was read under. */
  readonly configuration: string;
}

/** So long after the last document, what is new is put on the shelf. */
const REST_MS = 1_000;

export class KeptSummaries {
  readonly #shelf: Shelf | undefined;
  readonly #log: (message: string) => void;
  readonly #kept = new Map<string, Kept>();
  /** Looked at since the start: what the shelf holds may have changed while no server ran. */
  readonly #seen = new Set<string>();
  #restored: Promise<void> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #isTold = false;

  constructor(shelf: Shelf | undefined, log: (message: string) => void) {
    this.#shelf = shelf;
    this.#log = log;
  }

  /** What is kept, and whether its document was compared with it since the start. */
  async at(uri: string): Promise<{ readonly kept: Kept | undefined; readonly isSeen: boolean }> {
    await (this.#restored ??= this.#restore());
    return { kept: this.#kept.get(uri), isSeen: this.#seen.has(uri) };
  }

  /** The document is still what is kept. */
  see(uri: string): void {
    this.#seen.add(uri);
  }

  keep(uri: string, kept: Kept): void {
    this.#kept.set(uri, kept);
    this.#seen.add(uri);
    if (!this.#shelf) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#save(), REST_MS);
  }

  /** The document has changed: it is to be compared again. */
  doubt(uri: string): void {
    this.#seen.delete(uri);
  }

  /** Puts on the shelf what is not there yet. */
  async close(): Promise<void> {
    if (this.#rest === undefined) return;
    clearTimeout(this.#rest);
    await this.#save();
  }

  async #restore(): Promise<void> {
    const [head, ...lines] = ((await this.#shelf?.read()) ?? '').split('\n');
    if (head !== HEAD) return;
    for (const line of lines) {
      const entry = entryIn(line);
      if (entry) this.#kept.set(entry.uri, entry.kept);
    }
  }

  async #save(): Promise<void> {
    this.#rest = undefined;
    const lines = [...this.#kept].map(([uri, kept]) => lineOf(JSON.stringify({ uri, ...kept })));
    try {
      await this.#shelf?.write([HEAD, ...lines, ''].join('\n'));
    } catch (error) {
      if (this.#isTold) return;
      this.#isTold = true;
      const why = error instanceof Error ? error.message : String(error);
      this.#log(`What was found could not be kept for the next start, which will take longer: ${why}`);
    }
  }
}

/** Another build may find something else. */
const HEAD = JSON.stringify({ format: 1, build: PRACTICE_LENS_BUILD });

const KEYS: readonly string[] = ['uri', 'content', 'configuration', ...PACKED_KEYS];

/** An entry behind its fingerprint. */
const lineOf = (entry: string): string => `${fingerprint(entry)} ${entry}`;

/** Nothing for a line that was cut off, damaged or is not ours. */
function entryIn(line: string): { readonly uri: string; readonly kept: Kept } | undefined {
  const text = line.slice(line.indexOf(' ') + 1);
  if (line !== lineOf(text)) return undefined;
  try {
    const entry: unknown = JSON.parse(text);
    if (!isRecord(entry) || !KEYS.every((key) => typeof entry[key] === 'string')) return undefined;
    const { uri, ...kept } = entry as unknown as Kept & { readonly uri: string };
    return { uri, kept };
  } catch {
    return undefined;
  }
}
