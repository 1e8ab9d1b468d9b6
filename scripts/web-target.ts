/** How code for web workers is bundled: what ships, and the tests that run beside it. */
import type { BuildOptions } from 'esbuild';

// "worker" before "browser": the browser builds of some packages reach for a document, which a worker has not.
export const WEB_TARGET = {
  bundle: true,
  target: 'es2022',
  platform: 'browser',
  conditions: ['worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
} satisfies BuildOptions;
