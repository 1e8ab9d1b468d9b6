/** Diagnostics by pull: of one document, and of the whole workspace. */
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ProgressType,
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type ProgressToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { configurationDiagnosticsOf } from '../diagnostics-of.ts';
import type { Feature, Server } from '../feature.ts';
import { diagnosticsIn, resultIdOf } from '../summary.ts';
import { filesOf } from '../workspace/configuration.ts';
import { normalized } from '../workspace/uris.ts';
import { untilChange } from './until-change.ts';

export const diagnostics: Feature = (server) => {
  server.answer(DocumentDiagnosticRequest.type, NOTHING, async ({ textDocument, previousResultId }) => {
    const found = await diagnosticsAt(textDocument.uri, server);
    return reportOf(found, resultIdOf(found), previousResultId);
  });
  server.answer(WorkspaceDiagnosticRequest.type, { items: [] }, (params, token) => ofWorkspace(params, token, server));
  return {
    diagnosticProvider: { identifier: 'practice-lens', interFileDependencies: false, workspaceDiagnostics: true },
  };
};

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Of an open document or configuration file; none for documents that are not open. */
export async function diagnosticsAt(
  uri: string,
  { changes, configurations, documents }: Server,
): Promise<readonly Diagnostic[]> {
  const reading = await documents.read(uri);
  if (reading) return diagnosticsIn(reading);
  const open = documents.get(uri);
  if (!open) return [];
  const file = await configurations.fileAt(uri);
  if (file && file.text === open.getText()) return configurationDiagnosticsOf(file);
  if (!file) return [];
  changes.reload();
  const again = await configurations.fileAt(uri);
  return again ? configurationDiagnosticsOf(again) : [];
}

type Report = { kind: 'full'; items: Diagnostic[]; resultId: string } | { kind: 'unchanged'; resultId: string };

const reportOf = (items: readonly Diagnostic[], resultId: string, previous: string | undefined): Report =>
  resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', items: [...items], resultId };

const PartialReport = new ProgressType<WorkspaceDiagnosticReport>();

/**
 * Answers piece by piece where the client takes pieces. Such clients ask again at once, so the answer to one who knows the
 * latest state already is kept back until something changes: polling becomes a push.
 */
async function ofWorkspace(
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  server: Server,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(params.previousResultIds.map(({ uri, value }) => [normalized(uri), value]));
  const { partialResultToken } = params;
  if (partialResultToken === undefined) return { items: await collected(reportsOf(previous, token, server)) };
  const change = untilChange(server, token);
  try {
    const hasSent = await streamReports(previous, partialResultToken, token, server);
    if (!hasSent && server.abilities.watchesFiles) {
      await change.next;
      await streamReports(previous, partialResultToken, token, server);
    }
    return { items: [] };
  } finally {
    change.dispose();
  }
}

/** Sends what differs from what the client has; whether there was anything. */
async function streamReports(
  previous: ReadonlyMap<string, string>,
  progress: ProgressToken,
  token: CancellationToken,
  server: Server,
): Promise<boolean> {
  let hasSent = false;
  for await (const item of reportsOf(previous, token, server)) {
    if (item.kind === 'unchanged') continue;
    await server.connection.sendProgress(PartialReport, progress, { items: [item] });
    hasSent = true;
  }
  return hasSent;
}

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* reportsOf(
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
  server: Server,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const seen = new Set<string>();
  const report = (
    uri: string,
    version: number | null,
    items: readonly Diagnostic[],
    id: string,
  ): WorkspaceDocumentDiagnosticReport => {
    seen.add(normalized(uri));
    return { uri, version, ...reportOf(items, id, previous.get(normalized(uri))) };
  };
  for (const file of (await server.configurations.all()).flatMap(filesOf)) {
    const found = configurationDiagnosticsOf(file);
    if (found.length > 0 || previous.has(normalized(file.uri)))
      yield report(file.uri, server.documents.get(file.uri)?.version ?? null, found, resultIdOf(found));
  }
  const uris = await server.library.list(undefined, token);
  for await (const { uri, version, diagnostics, resultId } of server.library.summaries(uris, token))
    yield report(uri, version, diagnostics, resultId);
  if (token.isCancellationRequested) return;
  const gone = [...previous.keys()].filter((uri) => !seen.has(uri) && previous.get(uri) !== EMPTY_ID);
  for (const uri of gone) yield report(uri, null, [], EMPTY_ID);
}

const EMPTY_ID = resultIdOf([]);
