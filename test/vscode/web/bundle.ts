/** Bundles for the web worker in which VS Code for the web runs extensions: the suites, and the extension with the file system. */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../../scripts/files-below.ts';
import { SAMPLE_FILES } from '../../../scripts/sample-files.ts';
import { WEB_TARGET } from '../../../scripts/web-target.ts';
import { ROOT } from '../host/install.ts';

const OUT = join(ROOT, 'dist/test');

const shared: BuildOptions = {
  ...WEB_TARGET,
  format: 'cjs',
  external: ['vscode'],
  sourcemap: true,
  logLevel: 'warning',
};

/** One file with the suites that the entry requires, absolute; the file system will hold what `workspace` does. */
export async function bundleForWeb(entry: string, workspace: string): Promise<string> {
  await Promise.all([bundleSuites(entry), bundleMemoryExtension(workspace)]);
  return join(OUT, 'web.js');
}

/** The few parts of Node that the suites use are replaced, and the files they read are brought along. */
const bundleSuites = (contents: string): Promise<unknown> =>
  build({
    ...shared,
    stdin: { contents, resolveDir: join(import.meta.dirname, '..'), loader: 'ts' },
    outfile: join(OUT, 'web.js'),
    plugins: [mochaForBrowsers],
    alias: {
      'node:assert/strict': join(import.meta.dirname, 'assert.ts'),
      'node:fs': join(import.meta.dirname, 'files.ts'),
      'node:path': join(import.meta.dirname, 'files.ts'),
    },
    define: {
      ...SAMPLE_FILES,
      BUNDLED_FILES: JSON.stringify({ ...textsBelow('data/terms'), ...textsBelow('test/fixtures/terms') }),
      // As deep as those suites are that look for files from where they are.
      'import.meta.dirname': '"/test/core/suite"',
    },
  });

/** A file of its own, read as a module of CommonJS: in its package it would pass for another kind, and hand itself to VS Code. */
const mochaForBrowsers: Plugin = {
  name: 'mocha for browsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mocha$/ }, () => ({ path: 'mocha.js', namespace: 'mocha' }));
    onLoad({ filter: /./, namespace: 'mocha' }, () => {
      const code = readFileSync(join(ROOT, 'node_modules/mocha/mocha.js'), 'utf8');
      return { contents: `${code}\nmodule.exports = globalThis.Mocha;`, loader: 'js' };
    });
  },
};

/** The texts of its files by their paths, behind a prefix. */
const textsIn = (folder: string, prefix = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(filesBelow(folder).map((path) => [prefix + path, readFileSync(join(folder, path), 'utf8')]));

/** By their paths in the project. */
const textsBelow = (folder: string): Readonly<Record<string, string>> => textsIn(join(ROOT, folder), `/${folder}/`);

async function bundleMemoryExtension(workspace: string): Promise<void> {
  const outfile = join(OUT, 'memory-extension/extension.js');
  const define = { WORKSPACE_FILES: JSON.stringify(textsIn(workspace)) };
  await build({ ...shared, entryPoints: [join(import.meta.dirname, 'memory-extension.ts')], outfile, define });
  copyFileSync(join(import.meta.dirname, 'memory-extension/package.json'), join(OUT, 'memory-extension/package.json'));
}
