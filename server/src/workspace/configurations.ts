/** Finds the configuration of each document and keeps what was compiled until something changes. */
import type { BuiltIn, Translate } from '@practice-lens/core';
import type { FileReader } from '../host.ts';
import type { EditorSettings } from '../protocol.ts';
import { CONFIGURATION_NAMES, filesOf, type Configuration, type ConfigurationFile } from './configuration.ts';
import type { Folders } from './folders.ts';
import { loadConfiguration } from './load-configuration.ts';
import { foldersAbove, joined, normalized } from './uris.ts';

/** The editor's settings may differ from folder to folder. */
export type AskEditor = (scope: string | undefined) => Promise<EditorSettings>;

interface Found {
  readonly uri: string;
  readonly text: string;
  readonly root: string;
}

export class Configurations {
  readonly #builtIn: BuiltIn;
  readonly #files: FileReader;
  readonly #folders: Folders;
  readonly #askEditor: AskEditor;
  readonly #t: Translate;
  // Promises, so that many questions at once are answered by one reading.
  readonly #found = new Map<string, Promise<Found | undefined>>();
  readonly #loaded = new Map<string, Promise<Configuration>>();

  constructor(builtIn: BuiltIn, files: FileReader, folders: Folders, askEditor: AskEditor, t: Translate) {
    this.#builtIn = builtIn;
    this.#files = files;
    this.#folders = folders;
    this.#askEditor = askEditor;
    this.#t = t;
  }

  /** The same object as long as nothing has changed. */
  async of(uri: string): Promise<Configuration> {
    const boundary = this.#folders.of(uri);
    const found = await this.#nearest(uri, boundary);
    const key = `${boundary ?? ''} ${found?.uri ?? ''}`;
    return remembered(this.#loaded, key, async () => {
      const editor = await this.#askEditor(boundary);
      return loadConfiguration(
        { root: found?.root ?? boundary, boundary, file: found, editor },
        this.#builtIn,
        this.#files,
        this.#t,
      );
    });
  }

  /** The configuration file or own pack at that place, if it is in use. */
  async fileAt(uri: string): Promise<ConfigurationFile | undefined> {
    const place = normalized(uri);
    return filesOf(await this.of(uri)).find((file) => normalized(file.uri) === place);
  }

  /** Every configuration that is in use, those of the folders included. */
  async all(): Promise<readonly Configuration[]> {
    await Promise.all(this.#folders.all.map((folder) => this.of(joined(folder, 'any.md'))));
    return Promise.all(this.#loaded.values());
  }

  /** Call when a file that configures, the editor's settings or the folders have changed. */
  forget(): void {
    this.#found.clear();
    this.#loaded.clear();
  }

  async #nearest(uri: string, boundary: string | undefined): Promise<Found | undefined> {
    const above = foldersAbove(uri, boundary);
    const folders = above.length > 0 || boundary === undefined ? above : [boundary];
    for (const folder of folders) {
      const found = await remembered(this.#found, folder, () => this.#findIn(folder));
      if (found) return found;
    }
    return undefined;
  }

  async #findIn(folder: string): Promise<Found | undefined> {
    for (const name of CONFIGURATION_NAMES) {
      const uri = joined(folder, name);
      const content = await this.#files.read(uri);
      if ('text' in content) return { uri, text: content.text, root: folder };
    }
    return undefined;
  }
}

function remembered<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  // A failure is told to whoever asked and tried again the next time.
  made.catch(() => memory.delete(key));
  return made;
}
