/** `practiceLens/compare`: what stands in a document, a folder or the workspace now, beside what stood there. */
import {
  byPath,
  compare as compareAnalyses,
  coverageOf,
  rangeOf,
  type CountedBlock,
  type Profile,
  type Translate,
} from '@practice-lens/core';
import picomatch from 'picomatch';
import { ProtocolRequestType, type CancellationToken } from 'vscode-languageserver';
import { firstWordsOf, profileFacts, titleOf } from '../coverage-of.ts';
import type { Feature, Server } from '../feature.ts';
import type { Before, CompareParams, CompareResult, DocumentComparison, Requests } from '../protocol.ts';
import { isAnalyzed, readText, type Analyzed } from '../reading.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { joined, normalized, relativeTo } from '../workspace/uris.ts';

type CompareTypes = Requests['practiceLens/compare'];

const CompareRequest = new ProtocolRequestType<CompareTypes['params'], CompareTypes['result'], never, void, void>(
  'practiceLens/compare' satisfies keyof Requests,
);

export const compare: Feature = (server) => {
  server.answer(CompareRequest, null, (params, token) => comparing(params, token, server));
  return {};
};

async function comparing(
  params: CompareParams,
  token: CancellationToken,
  server: Server,
): Promise<CompareResult | null> {
  const { connection, configurations, folders, library, t } = server;
  const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin(t('Comparing'), 0, undefined, true);
  try {
    const folder = 'folder' in params ? params.folder : undefined;
    const uris = 'textDocument' in params ? [params.textDocument.uri] : await library.list(folder, token);
    const earlier = await earlierOf(params.before, folder ?? folders.all[0], uris, token, server);
    const all = [...new Set([...uris.map(normalized), ...('textDocument' in params ? [] : earlier.keys())])].sort();
    const seen: Versions[] = [];
    for await (const versions of versionsOf(all, new Set(uris.map(normalized)), earlier, token, server)) {
      seen.push(versions);
      progress.report(Math.round((100 * seen.length) / all.length), versions.uri);
    }
    if (token.isCancellationRequested) return null;
    const { profile } = (await configurations.of(folder ? joined(folder, 'any.md') : (all[0] ?? 'untitled:none')))
      .rulebook;
    return resultOf(seen, profile, t);
  } finally {
    progress.done();
  }
}

interface Versions {
  readonly uri: string;
  readonly before: Analyzed | undefined;
  readonly after: Analyzed | undefined;
}

/** What documents were, by URI; `null`: there was none. */
type Earlier = ReadonlyMap<string, string | null>;

async function earlierOf(
  before: Before,
  start: string | undefined,
  uris: readonly string[],
  token: CancellationToken,
  { files, library }: Server,
): Promise<Earlier> {
  if ('texts' in before) return new Map(before.texts.map(({ uri, text }) => [normalized(uri), text]));
  const earlier = new Map<string, string | null>(uris.map((uri) => [normalized(uri), null]));
  for (const uri of await library.list(before.folder, token)) {
    const content = await files.read(uri);
    const place = joined(start ?? before.folder, relativeTo(before.folder, uri));
    if ('text' in content) earlier.set(normalized(place), content.text);
  }
  return earlier;
}

async function* versionsOf(
  uris: readonly string[],
  inScope: ReadonlySet<string>,
  earlier: Earlier,
  token: CancellationToken,
  { configurations, connection, library }: Server,
): AsyncGenerator<Versions> {
  const log = (message: string): void => connection.console.error(message);
  for (const uri of uris) {
    let after: Analyzed | undefined;
    for await (const reading of library.readings([uri], token)) after = isAnalyzed(reading) ? reading : undefined;
    if (token.isCancellationRequested) return;
    const configuration = await configurations.of(uri);
    if (!inScope.has(uri) && (after || !belongs(uri, configuration))) continue;
    const text = earlier.get(uri);
    const reading = typeof text === 'string' ? readText({ uri, version: null, text }, configuration, log) : undefined;
    yield { uri, after, before: text === undefined ? after : isAnalyzed(reading) ? reading : undefined };
  }
}

/** Whether a document that is gone was part of the curriculum. */
const belongs = (uri: string, { root, rulebook }: Configuration): boolean =>
  picomatch([...rulebook.settings.files])(relativeTo(root, uri));

function resultOf(versions: readonly Versions[], profile: Profile, t: Translate): CompareResult {
  const documents = versions.flatMap((one) => (one.before?.text === one.after?.text ? [] : [comparisonOf(one)]));
  const counted = (which: 'before' | 'after'): readonly CountedBlock[] =>
    versions.flatMap((one) => one[which]?.outcome.analysis.document.blocks ?? []);
  return {
    profile: profileFacts(profile, t),
    before: coverageOf(counted('before'), profile),
    after: coverageOf(counted('after'), profile),
    documents: documents.toSorted(byPath),
    same: versions.length - documents.length,
  };
}

function comparisonOf({ uri, before, after }: Versions): DocumentComparison {
  const [was, is] = [before?.outcome.analysis, after?.outcome.analysis];
  const { paragraphs, sections } = compareAnalyses(was, is);
  const shown = is ?? was;
  return {
    uri: after ? uri : null,
    path: shown?.document.path ?? uri,
    title: shown ? titleOf(shown, uri) : uri,
    ...(was && { before: was.coverage }),
    ...(is && { after: is.coverage }),
    sections,
    paragraphs: paragraphs.map(({ change, ...sides }) => ({
      change,
      words: firstWordsOf((sides.after ?? sides.before)?.annotated.block.prose.text ?? ''),
      ...(sides.after && after && { range: rangeOf(after.lines, sides.after.annotated.block.span) }),
      before: sides.before?.levels ?? [],
      after: sides.after?.levels ?? [],
    })),
  };
}
