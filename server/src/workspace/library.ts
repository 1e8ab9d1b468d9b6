/** All documents of the curriculum, open or not: closed ones are read from their files and remembered until they change. */
import type { CancellationToken } from 'vscode-languageserver';
import { breather } from '../breathing.ts';
import type { Documents } from '../documents.ts';
import { fingerprint } from '../fingerprint.ts';
import { MAX_FILES, type FileReader } from '../host.ts';
import { binary, readText, tooLarge, type Reading } from '../reading.ts';
import type { FileText } from '../protocol.ts';
import { pack, unpack } from '../packed-summary.ts';
import { summaryOf, type Summary } from '../summary.ts';
import type { Configuration } from './configuration.ts';
import type { Configurations } from './configurations.ts';
import type { Folders } from './folders.ts';
import { KeptSummaries, type Shelf } from './kept-summaries.ts';
import { isWithin, joined, normalized, relativeTo } from './uris.ts';

interface Parts {
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly folders: Folders;
  readonly files: FileReader;
  readonly log: (message: string) => void;
  /** The client tells of changed files, so that what was read holds until then. */
  readonly isToldOfChanges: boolean;
  /** Where what was found outlives the server, if anywhere. */
  readonly shelf: Shelf | undefined;
  /** Gives memory back to the system that is not in use any more. */
  readonly giveBack: (() => void) | undefined;
}

/** Reading so many files leaves more behind than the next edits will need. */
const MANY_FILES = 100;

export class Library {
  readonly #parts: Parts;
  readonly #kept: KeptSummaries;
  #lists = new Map<string, readonly string[]>();
  #filesRead = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#kept = new KeptSummaries(parts.shelf, parts.log);
  }

  /** The documents below a folder, or all there are; sorted, each once. */
  async list(folder: string | undefined, token: CancellationToken): Promise<readonly string[]> {
    const { documents, folders } = this.#parts;
    const lists = await Promise.all(this.#startingPoints(folder).map((start) => this.#listIn(start, token)));
    // Without a folder the open documents are all there is.
    const loose = folder === undefined && folders.all.length === 0 ? documents.open : [];
    return [...new Set([...lists.flat(), ...loose].map(normalized))]
      .filter((uri) => folder === undefined || isWithin(uri, folder))
      .sort();
  }

  /** One after the other, letting other messages through; ends early when cancelled. */
  async *summaries(uris: readonly string[], token: CancellationToken): AsyncGenerator<Summary> {
    const breathe = breather();
    const before = this.#filesRead;
    for (const uri of uris) {
      if (token.isCancellationRequested) return;
      const summary = await this.#summary(uri);
      if (summary) yield summary;
      await breathe();
    }
    if (this.#filesRead - before >= MANY_FILES) this.#parts.giveBack?.();
  }

  /** As `summaries`, with all that was read; nothing of it is kept. */
  async *readings(uris: readonly string[], token: CancellationToken): AsyncGenerator<Reading> {
    const breathe = breather();
    for (const uri of uris) {
      if (token.isCancellationRequested) return;
      const open = await this.#parts.documents.read(uri);
      const content = open ? undefined : await this.#parts.files.read(uri);
      const isGone = content !== undefined && 'skipped' in content && content.skipped === 'missing';
      if (open) yield open;
      else if (content && !isGone) yield this.#readingOf(uri, content, await this.#parts.configurations.of(uri));
      await breathe();
    }
  }

  /** Call when files have changed; without names, when the configuration has. */
  forget(uris: readonly string[] = []): void {
    // A search that is under way may have missed what is new: it still fills the map that it began with.
    this.#lists = new Map();
    for (const uri of uris) this.#kept.doubt(normalized(uri));
  }

  close(): Promise<void> {
    return this.#kept.close();
  }

  #startingPoints(folder: string | undefined): readonly string[] {
    if (folder === undefined) return this.#parts.folders.all;
    return [this.#parts.folders.of(folder) ?? folder];
  }

  async #listIn(folder: string, token: CancellationToken): Promise<readonly string[]> {
    const { configurations, files, isToldOfChanges } = this.#parts;
    const lists = this.#lists;
    const known = lists.get(folder);
    if (known && isToldOfChanges) return known;
    const { rulebook } = await configurations.of(joined(folder, 'any.md'));
    const found = await files.find({ folder, globs: rulebook.settings.files, limit: MAX_FILES }, token);
    // A folder in which nothing is found may only not be there yet.
    if (found.length > 0) lists.set(folder, found);
    return found;
  }

  async #summary(uri: string): Promise<Summary | undefined> {
    const open = await this.#parts.documents.read(uri);
    if (open) return summaryOf(open);
    const configuration = await this.#parts.configurations.of(uri);
    const { kept, isSeen } = await this.#kept.at(uri);
    const holds = kept?.configuration === configuration.name;
    if (kept && holds && isSeen && this.#isStillTrue(uri)) return unpack(kept, uri, configuration);
    const content = await this.#parts.files.read(uri);
    if ('skipped' in content && content.skipped === 'missing') return undefined;
    const print = 'text' in content ? fingerprint(content.text) : content.skipped;
    this.#kept.see(uri);
    if (kept && holds && kept.content === print) return unpack(kept, uri, configuration);
    this.#filesRead++;
    const packed = pack(summaryOf(this.#readingOf(uri, content, configuration)));
    this.#kept.keep(uri, { content: print, configuration: configuration.name, ...packed });
    // Not the summary itself, which holds on to all that was read.
    return unpack(packed, uri, configuration);
  }

  #readingOf(uri: string, content: FileText, configuration: Configuration): Reading {
    if ('skipped' in content) return skipped(uri, configuration, content.skipped);
    return readText({ uri, version: null, text: content.text }, configuration, this.#parts.log);
  }

  /** Only Markdown is watched, and a text that is open changes without a word from the file system. */
  #isStillTrue(uri: string): boolean {
    return this.#parts.isToldOfChanges && /\.(?:md|markdown)$/i.test(uri) && !this.#parts.documents.get(uri);
  }
}

function skipped(uri: string, configuration: Configuration, why: 'too-large' | 'binary' | 'missing'): Reading {
  const path = relativeTo(configuration.root, uri);
  const { t } = configuration.rulebook;
  const refused = why === 'too-large' ? tooLarge(path, t) : binary(path, t);
  return { uri, version: null, text: '', lines: [0], configuration, outcome: { refused } };
}
