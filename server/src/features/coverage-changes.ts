/** `practiceLens/coverageChanged`: tells when the numbers of a document, or the levels of its blocks, are no longer the same. */
import { CancellationToken } from 'vscode-languageserver';
import { inBackground } from '../answering.ts';
import { mayConfigure } from '../documents.ts';
import type { Feature, Server } from '../feature.ts';
import type { Notifications } from '../protocol.ts';
import { summaryOf } from '../summary.ts';
import { normalized } from '../workspace/uris.ts';

export const coverageChanges: Feature = (server) => {
  const { changes, connection, documents } = server;
  const look = (uri: string): void => inBackground(connection, 'coverage', () => lookAgain(uri, server));
  documents.onDidRest((uri) => documents.isProse(uri) && look(uri));
  documents.onDidClose((uri) => !mayConfigure(uri) && look(uri));
  changes.onDidChangeFiles((uris) => {
    for (const uri of uris) {
      if (!documents.isProse(uri)) look(uri);
      // It may have been opened, and its numbers told, before its file was known to be one of the curriculum.
      else if (server.told.wasMissing(uri)) inBackground(connection, 'coverage', () => tell(uri, server));
    }
  });
  return {};
};

const tell = (uri: string, { connection }: Server): Promise<void> =>
  connection.sendNotification('practiceLens/coverageChanged' satisfies keyof Notifications, { uri });

async function lookAgain(uri: string, server: Server): Promise<void> {
  if (!server.told.concerns(uri) || !server.told.isNews(uri, await numbersAt(uri, server))) return;
  await tell(uri, server);
}

async function numbersAt(uri: string, { documents, library }: Server): Promise<string | undefined> {
  const reading = await documents.read(uri);
  if (reading) return summaryOf(reading).numbers;
  for await (const { numbers } of library.summaries([normalized(uri)], CancellationToken.None)) return numbers;
  return undefined;
}
