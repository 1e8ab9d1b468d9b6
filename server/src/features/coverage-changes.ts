/** `practiceLens/coverageChanged`: tells when the numbers of a document, or the levels of its blocks, are no longer the same. */
import { CancellationToken } from 'vscode-languageserver';
import { inBackground } from '../answering.ts';
import { mayConfigure } from '../documents.ts';
import type { Feature, Server } from '../feature.ts';
import { fingerprint } from '../fingerprint.ts';
import type { DocumentCoverage, Notifications } from '../protocol.ts';
import { summaryOf } from '../summary.ts';
import { normalized } from '../workspace/uris.ts';

export const coverageChanges: Feature = (server) => {
  const { changes, connection, documents } = server;
  const known: Known = new Map();
  const look = (uri: string): void => inBackground(connection, 'coverage', () => lookAgain(uri, known, server));
  documents.onDidRest((uri) => documents.isProse(uri) && look(uri));
  documents.onDidClose((uri) => !mayConfigure(uri) && look(uri));
  changes.onDidChangeFiles((uris) => uris.filter((uri) => !documents.isProse(uri)).forEach(look));
  return {};
};

/** The numbers of each document when they were looked at last, by name. */
type Known = Map<string, string>;

async function lookAgain(uri: string, known: Known, server: Server): Promise<void> {
  const place = normalized(uri);
  const before = known.get(place);
  const now = numbersOf(await coverageAt(uri, server));
  known.set(place, now);
  // Whoever shows a document that has just been opened has asked for its numbers already.
  const isFirstLook = before === undefined && server.documents.isProse(uri) && !server.documents.isEdited(uri);
  if (isFirstLook || before === now) return;
  await server.connection.sendNotification('practiceLens/coverageChanged' satisfies keyof Notifications, { uri });
}

async function coverageAt(uri: string, { documents, library }: Server): Promise<DocumentCoverage | undefined> {
  const reading = await documents.read(uri);
  if (reading) return summaryOf(reading).coverage;
  for await (const { coverage } of library.summaries([normalized(uri)], CancellationToken.None)) return coverage;
  return undefined;
}

/** Where paragraphs stand does not matter: a line more or less above them changes no number. */
function numbersOf(coverage: DocumentCoverage | undefined): string {
  const blocks = coverage?.blocks.map(({ levels, counted, mention, section }) => [levels, counted, mention, section]);
  return fingerprint(JSON.stringify([coverage?.profile, coverage?.coverage, blocks]));
}
