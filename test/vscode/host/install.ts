/**
 * Packages that only the real VS Code needs and that are too large for everybody's `npm install`: installed on demand below
 * node_modules/.cache, as test-electron does with its download. A folder is there whole or not at all, because it is made
 * under another name and renamed at the end; so an interrupted start or two at once leave nothing broken behind.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd, removeFolder } from './at-end.ts';

export const ROOT = join(import.meta.dirname, '../../..');

const CACHE = join(ROOT, 'node_modules/.cache/practice-lens');
const TICK_MS = 5_000;

export interface Wanted {
  readonly name: string;
  readonly version: string;
  /** For the line that tells what takes so long. */
  readonly title: string;
  /** A folder of the package that has dependencies of its own to install. */
  readonly inner?: string;
}

/** The folder `node_modules` that holds the package. */
export async function installed(wanted: Wanted): Promise<string> {
  const folder = join(CACHE, `${wanted.name.replace(/^@.*\//, '')}-${wanted.version}`);
  if (!existsSync(folder)) await install(wanted, folder);
  return join(folder, 'node_modules');
}

async function install({ name, version, title, inner }: Wanted, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  const discard = atEnd(() => removeFolder(draft));
  const done = telling(`Installing ${title} from npm, once`);
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: version } }));
  await npmInstall(draft, []);
  if (inner !== undefined) await npmInstall(join(draft, 'node_modules', name, inner), ['--omit=dev']);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another start was faster: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
  discard();
  done();
}

/** Shows on standard error that something goes on, until the function that is returned is called. */
function telling(what: string): () => void {
  const start = performance.now();
  const tell = (more: string): void =>
    console.error(`${what} … ${Math.round((performance.now() - start) / 1000)} s${more}`);
  console.error(`${what}; this takes about a minute …`);
  const timer = setInterval(tell, TICK_MS, '');
  return () => {
    clearInterval(timer);
    tell(', done.');
  };
}

/** Without scripts: they would compile native modules for minutes that nobody needs here. */
function npmInstall(cwd: string, options: readonly string[]): Promise<void> {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  const npm = spawn('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    npm.once('error', reject);
    npm.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm could not install into ${cwd} (status ${code}). Its own lines above say why.`));
    });
  });
}
