/** Bundles what ships into dist/: client and server for Node and for the browser, and the command line. */
import { build, type BuildOptions } from 'esbuild';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const withSourceMaps = process.argv.includes('--sourcemap');

const shared: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: !withSourceMaps,
  sourcemap: withSourceMaps,
  target: 'es2022',
  legalComments: 'none',
  define: { PRACTICE_LENS_VERSION: JSON.stringify(manifest.version) },
  logLevel: 'warning',
};

const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };

// "worker" before "browser": the browser builds of some packages reach for a document, which a worker has not.
const web: BuildOptions = { ...shared, platform: 'browser', conditions: ['worker', 'browser'], mainFields: ['browser', 'module', 'main'] };

await Promise.all([
  build({ ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] }),
  build({ ...web, entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/client.web.js', format: 'cjs', external: ['vscode'] }),
  build({ ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' }),
  build({ ...web, entryPoints: ['server/src/browser.ts'], outfile: 'dist/server.worker.js', format: 'iife' }),
  build({ ...node, entryPoints: ['cli/src/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } }),
]);
