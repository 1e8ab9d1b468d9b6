/** What a fresh process of each tool needs: time to load and check one document, and memory. And what our bundles weigh. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from './measure.ts';
import type { Measure } from './record.ts';
import { KILOBYTE, textOf } from './texts.ts';
import type { ToolName } from './tools.ts';

const ROUNDS = 3;
const SIZE = 50 * KILOBYTE;

export function measureProcesses(tools: readonly ToolName[]): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'practice-lens-bench-'));
  const file = join(folder, 'text.md');
  writeFileSync(file, textOf(SIZE, 1));
  const runs = Array.from({ length: ROUNDS }, (_, round) =>
    (round % 2 === 0 ? tools : tools.toReversed()).map((tool) => ({ tool, ...runFresh(tool, file) })),
  ).flat();
  rmSync(folder, { recursive: true });
  return tools.flatMap((name): Measure[] => {
    const own = runs.filter(({ tool }) => tool === name);
    return [
      { id: `load and check 50 kB/${name}`, value: median(own.map(({ ms }) => ms)), unit: 'ms' },
      { id: `memory of 50 kB/${name}`, value: median(own.map(({ megabytes }) => megabytes)), unit: 'MB' },
    ];
  });
}

function runFresh(tool: ToolName, file: string): { readonly ms: number; readonly megabytes: number } {
  const script = join(import.meta.dirname, 'fresh.ts');
  const { stdout, status } = spawnSync(process.execPath, [script, tool, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} did not run.`);
  return JSON.parse(stdout) as { ms: number; megabytes: number };
}

const DIST = join(import.meta.dirname, '../../dist');

export const measureBundles = (): Measure[] =>
  readdirSync(DIST)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .flatMap((file): Measure[] => {
      const bytes = readFileSync(join(DIST, file));
      return [
        { id: `bundle/${file}`, value: bytes.length / KILOBYTE, unit: 'kB' },
        { id: `bundle, gzipped/${file}`, value: gzipSync(bytes).length / KILOBYTE, unit: 'kB' },
      ];
    });
