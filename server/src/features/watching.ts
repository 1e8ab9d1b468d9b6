/** Notices changes of configuration, packs, settings and folders, and lets everything be read and shown anew. */
import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  InlayHintRefreshRequest,
} from 'vscode-languageserver';
import { inBackground } from '../answering.ts';
import { mayConfigure } from '../documents.ts';
import type { Feature, Server } from '../feature.ts';
import { isConfigurationFile, PACK_FOLDER } from '../workspace/configuration.ts';
import { SECTION } from '../workspace/editor-settings.ts';

export const watching: Feature = (server) => {
  const { connection, abilities, changes, documents, editor } = server;
  connection.onInitialized(() => {
    if (abilities.tellsFolders) listenToFolders(server);
    inBackground(connection, 'registering', () => register(server));
  });
  connection.onDidChangeConfiguration(({ settings }: { settings?: unknown }) => {
    editor.take(settings);
    changes.reload();
  });
  connection.onDidChangeWatchedFiles(({ changes: events }) => {
    const uris = events.map(({ uri }) => uri);
    inBackground(connection, 'changed files', () => lookAt(uris, server));
  });
  const look = (uri: string): void => inBackground(connection, 'configuration', () => lookAtText(uri, server));
  documents.onDidRest(look);
  documents.onDidClose(look);
  changes.onDidReload(() => {
    for (const uri of documents.open) documents.touch(uri);
    inBackground(connection, 'refreshing', () => refresh(server));
  });
  if (!abilities.tellsFolders) return {};
  return { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } };
};

/** Only once the capabilities are sent, since the library registers by itself what is not promised until then. */
function listenToFolders({ changes, connection, folders }: Server): void {
  connection.workspace.onDidChangeWorkspaceFolders((event) => {
    folders.change(event);
    changes.reload();
  });
}

async function register({ connection, abilities }: Server): Promise<void> {
  if (abilities.registersConfigurationChanges) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }
  if (abilities.watchesFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: WATCHED.map((globPattern) => ({ globPattern })),
    });
  }
}

// Own packs may lie anywhere, so all YAML files are watched; those that do not configure are passed over.
const WATCHED = ['**/*.{yml,yaml}', '**/.practice-lens.json', '**/*.{md,markdown}'];

async function lookAt(uris: readonly string[], { changes, configurations }: Server): Promise<void> {
  const configures = await Promise.all(
    uris.map(
      async (uri) =>
        isConfigurationFile(uri) ||
        uri.includes(`/${PACK_FOLDER}/`) ||
        (mayConfigure(uri) && (await configurations.fileAt(uri)) !== undefined),
    ),
  );
  if (configures.includes(true)) changes.reload();
  changes.tellFiles(uris.filter((uri) => !mayConfigure(uri)));
}

/** A file that configures holds as it stands in the editor, saved or not; once closed, as it stands on disk. */
async function lookAtText(uri: string, { changes, configurations, files }: Server): Promise<void> {
  if (!mayConfigure(uri)) return;
  const inUse = await configurations.fileAt(uri);
  const now = await files.read(uri);
  const isNew = !inUse && (isConfigurationFile(uri) || uri.includes(`/${PACK_FOLDER}/`));
  if (isNew || (inUse && !('text' in now && now.text === inUse.text))) changes.reload();
}

async function refresh({ connection, abilities: { refreshes } }: Server): Promise<void> {
  await Promise.all([
    refreshes.diagnostics && connection.sendRequest(DiagnosticRefreshRequest.type),
    refreshes.inlayHints && connection.sendRequest(InlayHintRefreshRequest.type),
    refreshes.codeLenses && connection.sendRequest(CodeLensRefreshRequest.type),
  ]);
}
