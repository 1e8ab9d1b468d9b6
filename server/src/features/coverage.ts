/** `practiceLens/coverage`: the numbers of a document, of a folder, or of everything that is open as workspace. */
import { byPath, coverageOf, gapsOf, type Problem, type Translate } from '@practice-lens/core';
import { ProtocolRequestType, type CancellationToken } from 'vscode-languageserver';
import { profileFacts } from '../coverage-of.ts';
import type { Feature, Server } from '../feature.ts';
import type { CoverageParams, CoverageResult, Requests } from '../protocol.ts';
import { readAll } from '../read-all.ts';
import { isAnalyzed } from '../reading.ts';
import { coverageIn, summaryOf, type Summary } from '../summary.ts';
import { allProblemsOf, type Configuration } from '../workspace/configuration.ts';
import { joined } from '../workspace/uris.ts';

type Coverage = Requests['practiceLens/coverage'];

const CoverageRequest = new ProtocolRequestType<Coverage['params'], Coverage['result'], never, void, void>(
  'practiceLens/coverage' satisfies keyof Requests,
);

export const coverage: Feature = (server) => {
  server.answer(CoverageRequest, null, (params, token) => {
    if ('textDocument' in params) return ofDocument(params.textDocument.uri, token, server);
    return ofMany('folder' in params ? params.folder : undefined, params, token, server);
  });
  return {};
};

/** Open or not, with its blocks. */
async function ofDocument(
  uri: string,
  token: CancellationToken,
  { library, told }: Server,
): Promise<CoverageResult | null> {
  for await (const reading of library.readings([uri], token)) {
    const summary = summaryOf(reading);
    told.note([summary]);
    const whole = { coverage: isAnalyzed(reading) ? coverageIn(reading) : undefined, counted: [] };
    return resultOf([whole], reading.configuration, summary.refused ? [summary.refused] : []);
  }
  return null;
}

async function ofMany(
  folder: string | undefined,
  { workDoneToken }: CoverageParams,
  token: CancellationToken,
  server: Server,
): Promise<CoverageResult> {
  const { configurations, folders, t, told } = server;
  const summaries = await readAll({ folder, workDoneToken }, token, server);
  told.noteAll(summaries);
  const start = folder ?? folders.all[0];
  const configuration = await configurations.of(
    start === undefined ? (summaries[0]?.uri ?? 'untitled:none') : joined(start, 'any.md'),
  );
  const refused = summaries.flatMap(({ refused }) => refused ?? []);
  return resultOf(summaries, configuration, [...refused, ...(summaries.length === 0 ? [nothingFound(start, t)] : [])]);
}

function resultOf(
  summaries: readonly Pick<Summary, 'coverage' | 'counted'>[],
  configuration: Configuration,
  problems: readonly Problem[],
): CoverageResult {
  const { profile, profiles, settings, competencies: ofStandard, t } = configuration.rulebook;
  const documents = summaries.flatMap(({ coverage }) => coverage ?? []).toSorted(byPath);
  const total =
    summaries.length === 1 && documents[0]
      ? documents[0].coverage
      : coverageOf(
          summaries.flatMap(({ counted }) => counted),
          profile,
        );
  const profileOfOne = documents.length === 1 ? profiles.find(({ name }) => name === documents[0]?.profile) : undefined;
  const { competencies } = ofStandard.standard;
  const { scale, coverage: targets } = settings;
  return {
    profile: profileFacts(profileOfOne ?? profile, t),
    profiles: profiles.map((one) => profileFacts(one, t)),
    documents,
    coverage: total,
    competencies,
    scale,
    targets,
    gaps: gapsOf({ documents, coverage: total, competencies, scale, targets }, t),
    problems: [...allProblemsOf(configuration), ...problems],
  };
}

const nothingFound = (folder: string | undefined, t: Translate): Problem => ({
  code: 'no-documents',
  message: t('No documents of the curriculum were found here.'),
  where: folder ?? t('the workspace'),
  hint: t('Open a folder that exists and holds Markdown, and check "files" in .practice-lens.yml.'),
});
