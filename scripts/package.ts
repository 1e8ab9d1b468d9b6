/**
 * Makes the VSIX, and prints its size and what is in it. Fails where it is too large, holds what does not belong in it, or
 * lacks something that the manifest names.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PackageManager, createVSIX, listFiles } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, `practice-lens-${manifest.version}.vsix`);
/** The model and the terms ship twice, in the server for Node and in the one for browsers; that is most of it. */
const LARGEST_BYTES = 2_900_000;

/** Everything that may ship; .vscodeignore lets in the same. */
const ALLOWED = [
  /^(?:package(?:\.nls(?:\.\w+)?)?\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(?:client|client\.web|server|server\.worker)\.js$/,
  /^client\/media\/[\w.-]+\.(?:svg|css|js)$/,
  /^client\/media\/walkthrough\/[\w.-]+\.md$/,
  /^examples\/(?:README\.md|\.practice-lens\.yml|\w+\/[\w.-]+\.md)$/,
  /^media\/icon\.png$/,
  /^l10n\/bundle\.l10n\.\w+\.json$/,
  /^(?:data\/schemas|syntaxes)\/[\w.-]+\.json$/,
];

/** What must be there although the manifest does not name it: the client starts the servers itself. */
const NEEDED = [
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'dist/server.js', 'dist/server.worker.js'],
  ...['package.nls.json', 'package.nls.es.json', 'l10n/bundle.l10n.es.json'],
];

for (const old of readdirSync(ROOT).filter((name) => name.endsWith('.vsix'))) rmSync(join(ROOT, old));
const listed = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
const files = listed.map((file) => file.replaceAll('\\', '/'));
const strangers = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
const missing = [...NEEDED, ...namedIn(manifest)].filter((file) => !files.includes(file));
if (strangers.length > 0) fail(`These do not belong in the package; mend .vscodeignore: ${strangers.join(', ')}`);
if (missing.length > 0)
  fail(`These are missing; build them, or mend package.json or .vscodeignore: ${missing.join(', ')}`);

await createVSIX({ cwd: ROOT, packagePath: FILE, dependencies: false, githubBranch: 'main' });
const { size } = statSync(FILE);
console.log(`${files.length} files, ${(size / 1e6).toFixed(2)} MB: ${FILE}`);
if (size > LARGEST_BYTES)
  fail(`The package is larger than ${LARGEST_BYTES / 1e6} MB. See what grew with: du -b dist/*`);

/** The files that VS Code will look for. */
function namedIn({ main, browser, icon, contributes }: typeof manifest): readonly string[] {
  const paths = [main, browser, icon, ...stringsIn(contributes)].map((path) => path.replace(/^\.\//, ''));
  return [...new Set(paths.filter((path) => /^[\w-]+\/[\w./-]+\.(?:js|json|svg|png)$/.test(path)))];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
