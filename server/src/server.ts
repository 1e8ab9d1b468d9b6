/** The server is a function of a connection: reads what the client can do, wires the features, promises what they keep. */
import { translator, translatorFor, type Translate } from '@practice-lens/core';
import { builtIn, translations } from '@practice-lens/data';
import {
  Emitter,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { abilitiesOf } from './abilities.ts';
import { answeringOn } from './answering.ts';
import { Documents } from './documents.ts';
import type { Changes, Feature, Server } from './feature.ts';
import { annotations } from './features/annotations.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLens } from './features/code-lens.ts';
import { commands } from './features/commands.ts';
import { compare } from './features/compare.ts';
import { completion } from './features/completion.ts';
import { coverage } from './features/coverage.ts';
import { coverageChanges } from './features/coverage-changes.ts';
import { diagnostics } from './features/diagnostics.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { overlaps } from './features/overlaps.ts';
import { pushedDiagnostics } from './features/pushed-diagnostics.ts';
import { report } from './features/report.ts';
import { synchronization } from './features/synchronization.ts';
import { watching } from './features/watching.ts';
import type { FileReader, Host } from './host.ts';
import type { InitializationOptions } from './protocol.ts';
import { ToldNumbers } from './told-numbers.ts';
import { Configurations } from './workspace/configurations.ts';
import { isRecord } from './workspace/editor-settings.ts';
import { editorOf } from './workspace/ask-editor.ts';
import { Folders } from './workspace/folders.ts';
import { Library } from './workspace/library.ts';

declare const PRACTICE_LENS_VERSION: string;

const FEATURES: readonly Feature[] = [
  synchronization,
  watching,
  diagnostics,
  pushedDiagnostics,
  codeActions,
  commands,
  hover,
  inlayHints,
  codeLens,
  completion,
  annotations,
  coverage,
  coverageChanges,
  overlaps,
  compare,
  report,
];

export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params): InitializeResult => {
    const server = serverFor(connection, host, params);
    connection.onShutdown(async () => {
      server.documents.dispose();
      await server.library.close();
    });
    return {
      capabilities: together(FEATURES.map((feature) => feature(server))),
      serverInfo: { name: 'Practice Lens', version: PRACTICE_LENS_VERSION },
    };
  });
  connection.listen();
}

function serverFor(connection: Connection, host: Host, params: InitializeParams): Server {
  const log = (message: string): void => connection.console.error(message);
  const abilities = abilitiesOf(params.capabilities);
  const options = optionsOf(params.initializationOptions);
  const t = languageOf(params, options);
  const folders = new Folders(params);
  const ownFiles = host.files(connection);
  const files: FileReader = { find: ownFiles.find, read: (uri) => readOpenOr(uri) };
  const editor = editorOf(connection, abilities, options);
  const configurations = new Configurations(builtIn, files, folders, editor.ask, t);
  const documents = new Documents(configurations, log);
  const readOpenOr: FileReader['read'] = async (uri) => {
    const open = documents.get(uri);
    return open ? { text: open.getText() } : ownFiles.read(uri);
  };
  const library = new Library({
    documents,
    configurations,
    folders,
    files,
    log,
    isToldOfChanges: abilities.watchesFiles,
    giveBack: host.giveBack,
    shelf: options.cacheFolder === undefined ? undefined : host.shelf?.(options.cacheFolder),
  });
  const changes = changesOf(configurations, library);
  return {
    connection,
    abilities,
    options,
    t,
    answer: answeringOn(connection),
    documents,
    configurations,
    editor,
    folders,
    library,
    files,
    changes,
    told: new ToldNumbers(),
  };
}

function optionsOf(options: unknown): InitializationOptions {
  if (!isRecord(options)) return {};
  const { cacheFolder, translations, ...others } = options;
  return {
    ...others,
    ...(typeof cacheFolder === 'string' && cacheFolder !== '' && { cacheFolder }),
    ...(isRecord(translations) && { translations: onlyTexts(translations) }),
  };
}

const onlyTexts = (record: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

const languageOf = ({ locale }: InitializeParams, { translations: given }: InitializationOptions): Translate =>
  given ? translator(given) : translatorFor(locale, translations);

function changesOf(configurations: Configurations, library: Library): Changes {
  const reloaded = new Emitter<void>();
  const filesChanged = new Emitter<readonly string[]>();
  return {
    onDidReload: reloaded.event,
    onDidChangeFiles: filesChanged.event,
    reload: () => {
      configurations.forget();
      library.forget();
      reloaded.fire();
    },
    tellFiles: (uris) => {
      library.forget(uris);
      filesChanged.fire(uris);
    },
  };
}

/** Two features that promise the same thing would be our own mistake, found the first time the server starts. */
function together(promises: readonly ServerCapabilities[]): ServerCapabilities {
  const keys = promises.flatMap((promise) => Object.keys(promise));
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) throw new Error(`Two features promise ${twice}.`);
  return Object.assign({}, ...promises) as ServerCapabilities;
}
