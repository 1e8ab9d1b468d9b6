/**
 * Runs the suites inside a real VS Code: the desktop one where it can be downloaded, else the one from npm. PRACTICE_LENS_VSCODE
 * (desktop or npm) decides instead. `node test/vscode/run.ts levels server` runs only the suites whose names hold one of the
 * words. With `--package` the packaged extension is installed and looked at; with `--web` the suites of the core, and those that
 * need no Node, run in VS Code for the web; with `--spanish` VS Code is in Spanish, and with `--marks` in a language in which all
 * that is translated stands in marks. The desktop one speaks other languages only with a pack from its market, so that these are
 * always in the one from npm.
 */
import { build } from 'esbuild';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../scripts/files-below.ts';
import { SAMPLE_FILES } from '../../scripts/sample-files.ts';
import { temporaryFolder } from './host/at-end.ts';
import { ROOT } from './host/install.ts';
import { MARKED, markedExtension, markedWorkspace } from './host/marked-extension.ts';
import { desktopCode, runInDesktop } from './host/run-in-desktop.ts';
import { runInNpm } from './host/run-in-npm.ts';
import { runInWeb } from './host/run-in-web.ts';
import type { SuiteRun } from './host/suite-run.ts';
import { bundleForWeb } from './web/bundle.ts';

const { values, positionals: words } = parseArgs({
  options: {
    package: { type: 'boolean', default: false },
    web: { type: 'boolean', default: false },
    spanish: { type: 'boolean', default: false },
    marks: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (values.web) process.exit(await runInWeb(await bundleForWeb(entryOf(named(webTests())), copiedWorkspace())));
const run: SuiteRun = values.package
  ? { ...(await prepared('installed')), extension: join(import.meta.dirname, 'empty-extension'), vsix: packageFile() }
  : values.spanish
    ? { ...(await prepared('spanish')), language: 'es' }
    : values.marks
      ? await preparedMarks()
      : await prepared('suite');
const program = await wantedDesktop();
process.exit(program === undefined ? await runInNpm(run) : await runInDesktop(program, run));

async function wantedDesktop(): Promise<string | undefined> {
  if (run.language !== undefined) return undefined;
  const wanted = process.env['PRACTICE_LENS_VSCODE'];
  const found = wanted === 'npm' ? undefined : await desktopCode();
  if (wanted !== 'desktop' || found !== undefined) return found;
  throw new Error('A desktop VS Code was asked for, but it cannot be downloaded here or has no screen to open on.');
}

async function prepared(folder: string): Promise<SuiteRun> {
  return { suite: await bundled(folder), workspace: copiedWorkspace() };
}

/** The suites write into the workspace, so they get a copy of the examples. */
function copiedWorkspace(): string {
  const workspace = temporaryFolder('workspace');
  cpSync(join(ROOT, 'examples'), workspace, { recursive: true });
  cpSync(join(ROOT, 'test/fixtures/workspace'), workspace, { recursive: true });
  // What it says of files holds for the examples alone; suites that need a configuration write their own.
  rmSync(join(workspace, '.practice-lens.yml'));
  return workspace;
}

async function preparedMarks(): Promise<SuiteRun> {
  const extension = markedExtension();
  return { suite: await bundled('marks', extension), workspace: markedWorkspace(), extension, language: MARKED };
}

/** One file, since the extension host of VS Code reads no TypeScript. */
async function bundled(folder: string, extension = ROOT): Promise<string> {
  const outfile = join(extension, `dist/test/${folder}.js`);
  await build({
    stdin: { contents: entryOf(named(testsIn(folder))), resolveDir: import.meta.dirname, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    define: SAMPLE_FILES,
    sourcemap: true,
    logLevel: 'warning',
  });
  return outfile;
}

/** Relative to this file. */
function testsIn(folder: string): readonly string[] {
  const found = filesBelow(join(import.meta.dirname, folder)).filter((path) => path.endsWith('.test.ts'));
  return found.map((path) => `./${folder}/${path}`);
}

/** Those that compare with Git, that look at processes, and that edit documents at random need Node. */
function webTests(): readonly string[] {
  const here = testsIn('suite').filter((name) => !/(?:compare|server|faults)\.test/.test(name));
  const core = testsIn('../core').filter((name) => !name.endsWith('/edits.test.ts'));
  return [...testsIn('web'), ...here, ...core];
}

function named(all: readonly string[]): readonly string[] {
  const wanted = words.length === 0 ? all : all.filter((name) => words.some((word) => name.includes(word)));
  if (wanted.length === 0) throw new Error(`No suite has such a name; there are ${all.join(', ')}.`);
  return wanted.toSorted();
}

/** Mocha's words (describe, it) must be there before the tests are read. */
function entryOf(tests: readonly string[]): string {
  const requires = tests.map((name) => `require('${name}');`);
  return `import { runMocha } from './host/run-mocha.ts';\nexport const run = () => runMocha(() => { ${requires.join(' ')} });`;
}

function packageFile(): string {
  const file = readdirSync(ROOT).find((name) => name.endsWith('.vsix'));
  if (file === undefined) throw new Error('There is no package yet. Make it with: npm run package');
  return join(ROOT, file);
}
