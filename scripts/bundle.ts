/** Bundles what ships into dist/: client and server for Node and for the browser, and the command line. */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltIn } from '@practice-lens/core';
import manifest from '../package.json' with { type: 'json' };
import { filesBelow } from './files-below.ts';
import { SAMPLE_FILES } from './sample-files.ts';
import { WEB_TARGET } from './web-target.ts';

const ROOT = join(import.meta.dirname, '..');
const withSourceMaps = process.argv.includes('--sourcemap');

/** The examples of the terms are for tests and docs/terms; in what ships they would only weigh. */
const withoutExamples: Plugin = {
  name: 'data without examples',
  setup({ onLoad }) {
    onLoad({ filter: /dist[\\/]data\.json$/ }, ({ path }) => {
      const { packs, ...others } = JSON.parse(readFileSync(path, 'utf8')) as BuiltIn;
      const lean = packs.map((pack) => ({
        ...pack,
        terms: pack.terms.map((term) => ({ ...term, match: [], clean: [] })),
      }));
      // Engines read a large text of JSON in half the time that the same code takes.
      const text = JSON.stringify(JSON.stringify({ ...others, packs: lean }));
      return { contents: `export default JSON.parse(${text})`, loader: 'js' };
    });
  },
};

const shared: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: !withSourceMaps,
  sourcemap: withSourceMaps,
  target: 'es2022',
  legalComments: 'none',
  define: {
    PRACTICE_LENS_VERSION: JSON.stringify(manifest.version),
    PRACTICE_LENS_BUILD: JSON.stringify(buildName()),
    ...SAMPLE_FILES,
  },
  logLevel: 'warning',
  plugins: [withoutExamples],
};

/** Equal for sources that make the same of every text, so that what an earlier build kept is not taken for ours. */
function buildName(): string {
  const sources = ['core/src', 'server/src', 'l10n'].flatMap((folder) =>
    filesBelow(join(ROOT, folder)).map((path) => join(ROOT, folder, path)),
  );
  const files = [...sources, join(ROOT, 'dist/data.json')];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const OWN_ADDRESS = 'const ownAddress = require("node:url").pathToFileURL(__filename).href;';

// Some packages ask for their own address, which CommonJS files have under another name.
const node: BuildOptions = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  define: { ...shared.define, 'import.meta.url': 'ownAddress' },
  banner: { js: OWN_ADDRESS },
};

const web: BuildOptions = { ...shared, ...WEB_TARGET };

const BUNDLES: Readonly<Record<string, BuildOptions>> = {
  client: { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  'client.web': {
    ...web,
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  server: { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' },
  'server.worker': { ...web, entryPoints: ['server/src/browser.ts'], outfile: 'dist/server.worker.js', format: 'iife' },
  cli: {
    ...node,
    entryPoints: ['cli/src/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: `#!/usr/bin/env node\n${OWN_ADDRESS}` },
  },
};

/** All of them, or those that are named: `node scripts/bundle.ts cli server`. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const names = wanted.length > 0 ? wanted : Object.keys(BUNDLES);
await Promise.all(
  names.map((name) => {
    const options = BUNDLES[name];
    if (!options) throw new Error(`There is no bundle "${name}"; there are ${Object.keys(BUNDLES).join(', ')}.`);
    return build(options);
  }),
);
