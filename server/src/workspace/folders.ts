/** The folders that are open in the editor. */
import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { isWithin, normalized } from './uris.ts';

export class Folders {
  #uris: readonly string[];

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    const given =
      workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null || rootUri === undefined ? [] : [rootUri]);
    this.#uris = given.map(normalized);
  }

  get all(): readonly string[] {
    return this.#uris;
  }

  /** The innermost folder that holds a document; documents that were never saved belong to the first. */
  of(uri: string): string | undefined {
    if (uri.startsWith('untitled:')) return this.#uris[0];
    return this.#uris.filter((folder) => isWithin(uri, folder)).sort((a, b) => b.length - a.length)[0];
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => normalized(uri)));
    this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => normalized(uri))];
  }
}
