/** `practiceLens/report`: a document, a folder or everything that is open, as a file to hand on. */
import {
  csvReport,
  htmlReport,
  markdownReport,
  reportOf,
  reportPartOf,
  type Problem,
  type Report,
  type ReportPart,
  type Translate,
} from '@practice-lens/core';
import { ProtocolRequestType, type CancellationToken } from 'vscode-languageserver';
import type { Feature, Server } from '../feature.ts';
import type { ReportFormat, ReportParams, Requests } from '../protocol.ts';
import { isAnalyzed } from '../reading.ts';
import { allProblemsOf } from '../workspace/configuration.ts';
import { joined } from '../workspace/uris.ts';

declare const PRACTICE_LENS_VERSION: string;

type ReportTypes = Requests['practiceLens/report'];

const ReportRequest = new ProtocolRequestType<ReportTypes['params'], ReportTypes['result'], never, void, void>(
  'practiceLens/report' satisfies keyof Requests,
);

const WRITERS: Readonly<Record<ReportFormat, (report: Report, t: Translate) => string>> = {
  html: htmlReport,
  csv: csvReport,
  markdown: markdownReport,
  json: (report) => `${JSON.stringify(report, null, 1)}\n`,
};

export const report: Feature = (server) => {
  server.answer(ReportRequest, null, async (params, token) => {
    const made = await reportFor(params, token, server);
    return token.isCancellationRequested ? null : { text: WRITERS[params.format](made, server.t) };
  });
  return {};
};

async function reportFor(params: ReportParams, token: CancellationToken, server: Server): Promise<Report> {
  const { connection, configurations, folders, library, t } = server;
  const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin(t('Writing the report'), 0, undefined, true);
  try {
    const folder = 'folder' in params ? params.folder : undefined;
    const uris = 'textDocument' in params ? [params.textDocument.uri] : await library.list(folder, token);
    const parts: ReportPart[] = [];
    const problems: Problem[] = [];
    for await (const reading of library.readings(uris, token)) {
      if (isAnalyzed(reading)) parts.push(reportPartOf(reading.outcome.analysis));
      else if ('refused' in reading.outcome) problems.push(reading.outcome.refused);
      progress.report(Math.round((100 * parts.length) / uris.length), reading.uri);
    }
    const start = folder ?? folders.all[0];
    const lead = start === undefined || 'textDocument' in params ? uris[0] : joined(start, 'any.md');
    const configuration = await configurations.of(lead ?? 'untitled:none');
    return reportOf(parts, configuration.rulebook, PRACTICE_LENS_VERSION, [
      ...allProblemsOf(configuration),
      ...problems,
    ]);
  } finally {
    progress.done();
  }
}
