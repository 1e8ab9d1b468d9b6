/**
 * VS Code from npm: code-server, and a browser where the system has none. Installed on demand into a folder of its own under
 * node_modules/.cache, as test-electron does with its download, so that nobody who only builds has to wait for it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

const FOLDER = join(ROOT, 'node_modules/.cache/practice-lens/host');
const STAMP = join(FOLDER, 'installed.json');
const CODE_SERVER = '4.139.1';
const CHROMIUM = '153.0.0';

export interface Host {
  /** The program that serves VS Code. */
  readonly server: string;
  /** Where its packages are, to import them from. */
  readonly packages: string;
}

/** Installs what is missing, telling on standard error what takes time. `withBrowser`: a Chromium from npm, too. */
export function installHost(withBrowser: boolean): Host {
  const dependencies = { 'code-server': CODE_SERVER, ...(withBrowser && { '@sparticuz/chromium': CHROMIUM }) };
  const code = join(FOLDER, 'node_modules/code-server/lib/vscode');
  if (!isInstalled(dependencies)) {
    console.error('Installing VS Code from npm for the first start; this takes about a minute …');
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(
      join(FOLDER, 'package.json'),
      JSON.stringify({ name: 'practice-lens-host', private: true, dependencies }),
    );
    // Native modules that nobody needs here would be compiled for minutes.
    npmInstall(FOLDER, []);
    console.error('… its own packages …');
    npmInstall(code, ['--omit=dev']);
    writeFileSync(STAMP, JSON.stringify(dependencies));
    console.error('… done.');
  }
  return { server: join(code, 'out/server-main.js'), packages: join(FOLDER, 'node_modules') };
}

/** What is installed already may hold more than is asked for. */
function isInstalled(dependencies: Readonly<Record<string, string>>): boolean {
  if (!existsSync(STAMP)) return false;
  const installed = JSON.parse(readFileSync(STAMP, 'utf8')) as Record<string, string>;
  return Object.entries(dependencies).every(([name, version]) => installed[name] === version);
}

function npmInstall(cwd: string, options: readonly string[]): void {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}
