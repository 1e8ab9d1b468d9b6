/** `practiceLens/coverageChanged`: tells when the numbers of a document, or the levels of its blocks, are no longer the same. */
import { CancellationToken } from 'vscode-languageserver';
import { inBackground } from '../answering.ts';
import { mayConfigure } from '../documents.ts';
import type { Feature, Server } from '../feature.ts';
import type { DocumentCoverage, Notifications } from '../protocol.ts';
import { summaryOf } from '../summary.ts';
import { normalized } from '../workspace/uris.ts';

export const coverageChanges: Feature = (server) => {
  const { changes, connection, documents } = server;
  const look = (uri: string): void => inBackground(connection, 'coverage', () => lookAgain(uri, server));
  documents.onDidRest((uri) => documents.isProse(uri) && look(uri));
  documents.onDidClose((uri) => !mayConfigure(uri) && look(uri));
  changes.onDidChangeFiles((uris) => uris.filter((uri) => !documents.isProse(uri)).forEach(look));
  return {};
};

async function lookAgain(uri: string, server: Server): Promise<void> {
  if (!server.told.concerns(uri) || !server.told.isNews(uri, await coverageAt(uri, server))) return;
  await server.connection.sendNotification('practiceLens/coverageChanged' satisfies keyof Notifications, { uri });
}

async function coverageAt(uri: string, { documents, library }: Server): Promise<DocumentCoverage | undefined> {
  const reading = await documents.read(uri);
  if (reading) return summaryOf(reading).coverage;
  for await (const { coverage } of library.summaries([normalized(uri)], CancellationToken.None)) return coverage;
  return undefined;
}
