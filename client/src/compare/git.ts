/** Earlier versions of documents, from VS Code's own git extension where it is there and the folder is under git. */
import * as vscode from 'vscode';
import type { TextBefore } from '@practice-lens/server/protocol';

/** As much of the git extension's face as is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): Repository | null;
    openRepository?(root: vscode.Uri): Promise<unknown>;
  };
}

export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly workingTreeChanges: readonly Change[]; readonly untrackedChanges: readonly Change[] };
  /** All that differs between a revision and the files as they are; untracked files are not in it. */
  diffWith(revision: string): Promise<readonly Change[]>;
  show(revision: string, path: string): Promise<string>;
  getRefs(query: {
    readonly sort: 'committerdate';
  }): Promise<readonly { readonly name?: string; readonly commit?: string }[]>;
}

interface Change {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
}

export async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  const git = await extension.activate();
  if (!git.enabled) return undefined;
  const api = git.getAPI(1);
  if (!api.getRepository(uri)) await api.openRepository?.(uri);
  return api.getRepository(uri) ?? undefined;
}

const MARKDOWN = /\.(?:md|markdown)$/i;

/** What documents were in `revision`, for all that may differ from it now. */
export async function textsIn(repository: Repository, revision: string): Promise<TextBefore[]> {
  const { state } = repository;
  const changes = [...(await repository.diffWith(revision)), ...state.workingTreeChanges, ...state.untrackedChanges];
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri);
  const uris = [...changes.flatMap(({ uri, originalUri }) => [uri, originalUri]), ...unsaved];
  const documents = new Map(uris.filter(({ path }) => MARKDOWN.test(path)).map((uri) => [uri.toString(), uri]));
  return Promise.all(
    [...documents].map(async ([name, uri]) => ({ uri: name, text: await textIn(repository, revision, uri) })),
  );
}

async function textIn(repository: Repository, revision: string, { fsPath }: vscode.Uri): Promise<string | null> {
  try {
    return await repository.show(revision, fsPath);
  } catch {
    // There was no such document in that revision.
    return null;
  }
}
