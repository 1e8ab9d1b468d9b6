/** Diagnostics by push, for clients that do not pull: of open documents, and of all files that configure. */
import { inBackground } from '../answering.ts';
import { configurationDiagnosticsOf } from '../diagnostics-of.ts';
import type { Feature, Server } from '../feature.ts';
import { diagnosticsIn, resultIdOf } from '../summary.ts';
import { filesOf } from '../workspace/configuration.ts';

export const pushedDiagnostics: Feature = (server) => {
  const { abilities, changes, connection, documents } = server;
  if (abilities.pullsDiagnostics) return {};
  const pushed: Pushed = new Map();
  const pushAll = (): void =>
    inBackground(connection, 'configuration diagnostics', () => pushConfigurations(server, pushed));
  documents.onDidRest((uri) => inBackground(connection, 'diagnostics', () => pushDocument(uri, server)));
  documents.onDidRest(pushAll);
  changes.onDidReload(pushAll);
  documents.onDidClose((uri) => {
    if (!pushed.has(uri))
      inBackground(connection, 'diagnostics', () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  return {};
};

/** The files that configure and have mistakes, with the name of what was pushed last. */
type Pushed = Map<string, string>;

async function pushDocument(uri: string, { connection, documents }: Server): Promise<void> {
  const reading = await documents.read(uri);
  if (!reading || reading.version === null) return;
  await connection.sendDiagnostics({ uri, version: reading.version, diagnostics: [...diagnosticsIn(reading)] });
}

async function pushConfigurations({ configurations, connection }: Server, pushed: Pushed): Promise<void> {
  const files = (await configurations.all()).flatMap(filesOf);
  const now = new Map(files.map((file) => [file.uri, configurationDiagnosticsOf(file)]));
  for (const uri of pushed.keys()) if (!now.has(uri)) now.set(uri, []);
  for (const [uri, diagnostics] of now) {
    const id = resultIdOf(diagnostics);
    if (id === (pushed.get(uri) ?? NOTHING)) continue;
    if (id === NOTHING) pushed.delete(uri);
    else pushed.set(uri, id);
    await connection.sendDiagnostics({ uri, diagnostics });
  }
}

const NOTHING = resultIdOf([]);
