/**
 * Runs the suites inside a real VS Code: the desktop one where it can be downloaded, else the one from npm. PRACTICE_LENS_VSCODE
 * (desktop or npm) decides instead. With `--package` the packaged extension is installed and looked at.
 */
import { build } from 'esbuild';
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './host/install.ts';
import { desktopCode, runInDesktop } from './host/run-in-desktop.ts';
import { runInNpm } from './host/run-in-npm.ts';
import type { SuiteRun } from './host/suite-run.ts';

const isPackage = process.argv.includes('--package');
const suite = await bundled(isPackage ? 'installed' : 'suite');
// The suites write into the workspace, so they get a copy of it.
const workspace = mkdtempSync(join(tmpdir(), 'practice-lens-workspace-'));
cpSync(join(ROOT, 'examples'), workspace, { recursive: true });

const run: SuiteRun = isPackage
  ? { suite, workspace, extension: join(import.meta.dirname, 'empty-extension'), vsix: packageFile() }
  : { suite, workspace };
const wanted = process.env['PRACTICE_LENS_VSCODE'];
const desktop = wanted === 'npm' ? undefined : await desktopCode();
if (wanted === 'desktop' && desktop === undefined)
  throw new Error('A desktop VS Code was asked for and cannot be had here.');
process.exit(desktop === undefined ? await runInNpm(run) : await runInDesktop(desktop, run));

/** One file, since the extension host of VS Code reads no TypeScript. */
async function bundled(folder: 'suite' | 'installed'): Promise<string> {
  const outfile = join(ROOT, `dist/test/${folder}.js`);
  const tests = readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const contents = [
    "import { runMocha } from '../host/run-mocha.ts';",
    `export const run = () => runMocha(() => {`,
    ...tests.map((name) => `  require('./${name}');`),
    '});',
  ].join('\n');
  await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, folder), loader: 'ts' },
    ...{
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      outfile,
      external: ['vscode', 'mocha'],
      logLevel: 'warning',
      sourcemap: 'inline',
    },
  });
  return outfile;
}

function packageFile(): string {
  const file = readdirSync(ROOT).find((name) => name.endsWith('.vsix'));
  if (file === undefined) throw new Error('There is no package yet. Make it with: npm run package');
  return join(ROOT, file);
}
