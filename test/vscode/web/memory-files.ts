import * as vscode from 'vscode';

const { FileSystemError, FileChangeType, FileType } = vscode;

/** A folder has no content. */
interface Entry {
  readonly content: Uint8Array | undefined;
  readonly mtime: number;
}

export class MemoryFiles implements vscode.FileSystemProvider {
  /** By path; the root is always there. */
  readonly #entries = new Map<string, Entry>([['/', { content: undefined, mtime: 0 }]]);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** Grows with every write, since a clock may stand still between two. */
  #time = 0;

  readonly onDidChangeFile = this.#changed.event;

  /** With the folders that it lies in. */
  add(uri: vscode.Uri, text: string): void {
    const folder = vscode.Uri.joinPath(uri, '..');
    const above = folder.path.split('/').map((_, at, names) => names.slice(0, at + 1).join('/'));
    for (const path of above.slice(1)) if (!this.#entries.has(path)) this.createDirectory(folder.with({ path }));
    this.#put(uri, new TextEncoder().encode(text));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { content, mtime } = this.#at(uri);
    return { type: typeOf(content), ctime: 0, mtime, size: content?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (this.#at(uri).content) throw FileSystemError.FileNotADirectory(uri);
    const start = uri.path.replace(/\/?$/, '/');
    return [...this.#entries]
      .filter(([path]) => path.startsWith(start) && path !== start && !path.slice(start.length).includes('/'))
      .map(([path, { content }]) => [path.slice(start.length), typeOf(content)]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { content } = this.#at(uri);
    if (!content) throw FileSystemError.FileIsADirectory(uri);
    return content;
  }

  createDirectory(uri: vscode.Uri): void {
    this.#put(uri, undefined);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array, { create, overwrite }: Writing): void {
    const isThere = this.#entries.has(uri.path);
    if (!isThere && !create) throw FileSystemError.FileNotFound(uri);
    if (isThere && !overwrite) throw FileSystemError.FileExists(uri);
    this.#put(uri, content);
  }

  delete(uri: vscode.Uri): void {
    this.#at(uri);
    for (const path of this.#entries.keys())
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#put(to, this.readFile(from));
    this.delete(from);
  }

  #at(uri: vscode.Uri): Entry {
    const entry = this.#entries.get(uri.path);
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  #put(uri: vscode.Uri, content: Uint8Array | undefined): void {
    this.#at(vscode.Uri.joinPath(uri, '..'));
    const type = this.#entries.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#entries.set(uri.path, { content, mtime: ++this.#time });
    this.#changed.fire([{ type, uri }]);
  }
}

type Writing = Parameters<vscode.FileSystemProvider['writeFile']>[2];

const typeOf = (content: Uint8Array | undefined): vscode.FileType => (content ? FileType.File : FileType.Directory);
