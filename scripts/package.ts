/** Makes the VSIX, prints its size and what is in it, and fails where it is too large or holds what does not belong in it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PackageManager, createVSIX, listFiles } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, `practice-lens-${manifest.version}.vsix`);
const LARGEST_BYTES = 1.5 * 1024 * 1024;

/** Everything that may ship; .vscodeignore lets in the same. */
const ALLOWED =
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE(?:\.txt)?|dist\/(?:client|client\.web|server|server\.worker)\.js|client\/media\/[\w.-]+|media\/icon\.png|data\/schemas\/[\w.-]+\.json|docs\/pictures\/[\w.-]+\.png|syntaxes\/[\w.-]+\.json)$/;

for (const old of readdirSync(ROOT).filter((name) => name.endsWith('.vsix'))) rmSync(join(ROOT, old));
const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
const strangers = files.filter((file) => !ALLOWED.test(file.replaceAll('\\', '/')));
if (strangers.length > 0) fail(`These files do not belong in the package; mend .vscodeignore: ${strangers.join(', ')}`);

await createVSIX({ cwd: ROOT, packagePath: FILE, dependencies: false, githubBranch: 'main' });
const { size } = statSync(FILE);
console.log(`${files.length} files, ${(size / 1024 / 1024).toFixed(2)} MB: ${FILE}`);
if (size > LARGEST_BYTES)
  fail(`The package is larger than ${LARGEST_BYTES / 1024 / 1024} MB. See what grew with: du -b dist/*`);
execFileSync('git', ['check-ignore', '-q', FILE], { cwd: ROOT });

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
