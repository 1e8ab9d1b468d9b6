/** `practice-lens check`: from the words of the command line to the exit status. */
import { dirname } from 'node:path';
import { translations } from '@practice-lens/data';
import {
  analyze,
  compileRulebook,
  csvReport,
  githubReport,
  htmlReport,
  markdownReport,
  problemText,
  reaches,
  reportOf,
  reportPartOf,
  sarifReport,
  textReport,
  translatorFor,
  type Analysis,
  type BuiltIn,
  type Report,
  type Rulebook,
  type Severity,
  type Settings,
  type Translate,
} from '@practice-lens/core';
import { USAGE, UsageError, checkArguments, type CheckArguments, type Format } from './arguments.ts';
import { configurationFinder, type Configuration } from './configuration.ts';
import { readDocuments } from './documents.ts';
import type { Io } from './io.ts';

/** 0: nothing to look at at or above `--fail-on`; 1: something; 2: could not run, with one line on standard error. */
export async function run(argv: readonly string[], io: Io, builtIn: BuiltIn, version: string): Promise<0 | 1 | 2> {
  try {
    if (argv.includes('--help') || argv.includes('-h')) return await say(USAGE, io);
    if (argv.includes('--version')) return await say(version, io);
    return await check(checkArguments(argv), io, builtIn, version);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.error(error.message);
    return 2;
  }
}

async function say(text: string, io: Io): Promise<0> {
  await io.out(`${text}\n`);
  return 0;
}

async function check(args: CheckArguments, io: Io, builtIn: BuiltIn, version: string): Promise<0 | 1 | 2> {
  const t = translatorFor(args.language, translations);
  const configurationOf = configurationFinder(io, t);
  const configuration = configurationOf(configurationFolder(args, io));
  const unreadable = configuration.problems.find(({ code }) => code === 'yaml');
  if (unreadable) throw new UsageError(problemText(unreadable).trim());
  const rulebooks = new Map<Configuration, Rulebook>();
  const rulebookOf = (found: Configuration): Rulebook => {
    const known = rulebooks.get(found);
    const rulebook = known ?? compileRulebook(builtIn, withArguments(found.settings, args), found.own, t);
    rulebooks.set(found, rulebook);
    return rulebook;
  };
  const rulebook = rulebookOf(configuration);
  const [mistake] = rulebook.problems;
  if (mistake && args.profile !== undefined) throw new UsageError(`${mistake.message} ${mistake.hint}`);
  const { files, problems } = readDocuments(args.paths, configurationOf, args.stdinFilename, io, t);
  const analyses = files.map(({ text, path }) => analyze(text, path, rulebookOf(configurationOf(dirname(path)))));
  const report = reportOf(analyses.map(reportPartOf), rulebook, version, [
    ...[...rulebooks].flatMap(([found, { problems: ofRulebook }]) => [...found.problems, ...ofRulebook]),
    ...problems,
  ]);
  await deliver(WRITERS[args.format](report, t), args, io);
  if (args.isReport) return 0;
  return hasSomethingAt(args.failOn, analyses) || missesTarget(report, rulebook.settings) ? 1 : 0;
}

async function deliver(text: string, { output }: CheckArguments, io: Io): Promise<void> {
  if (output === undefined) return io.out(text);
  try {
    io.writeFile(output, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${output}: cannot be written (${why}). Choose a file in a folder that exists.`);
  }
}

/** The configuration is looked for upwards from the first path. */
function configurationFolder({ paths }: CheckArguments, io: Io): string {
  const [first] = paths;
  if (first === undefined || first === '-') return io.cwd;
  return io.isFolder(first) ? first : dirname(first);
}

function withArguments(settings: Settings, { profile, kind }: CheckArguments): Settings {
  return {
    ...settings,
    ...(profile !== undefined && { profile }),
    ...(kind !== undefined && { kind: [{ glob: '**', kind }] }),
  };
}

const WRITERS: Readonly<Record<Format, (report: Report, t: Translate) => string>> = {
  text: textReport,
  sarif: sarifReport,
  github: githubReport,
  markdown: markdownReport,
  html: htmlReport,
  csv: csvReport,
  json: (report) => `${JSON.stringify(report, null, 1)}\n`,
};

const hasSomethingAt = (failOn: Severity | 'off', analyses: readonly Analysis[]): boolean =>
  failOn !== 'off' && analyses.some(({ findings }) => findings.some(({ severity }) => reaches(severity, failOn)));

/** A target is the least share of a level in the whole run. */
const missesTarget = ({ coverage }: Report, { coverage: targets }: Settings): boolean =>
  Object.entries(targets).some(([level, share]) => (coverage.byLevel[level]?.share ?? 0) < share);
