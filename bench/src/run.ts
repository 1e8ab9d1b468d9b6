/**
 * `npm run bench`: measures everything, compares it with the last recorded run, and records it. `npm run bench -- typing
 * sizes` measures only these parts, compares them, and records nothing. `npm run bench -- page` writes the page of the last run anew.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { measureChecks } from './checks.ts';
import { measureLengths, measureTerms } from './curves.ts';
import { pageOf } from './page.ts';
import { measurePanel } from './panel.ts';
import { measureBundles, measureProcesses } from './processes.ts';
import { compare, lastRun, record, shown, type Measure, type Run } from './record.ts';
import { measureStarts, measureTyping, measureWorkspace } from './server.ts';
import { SIZES } from './texts.ts';
import { installPeers, TOOL_NAMES, toolNamed, versionOf, type ToolName } from './tools.ts';

const OURS: readonly ToolName[] = ['Practice Lens', 'parsing alone'];

const allTools = (names: readonly ToolName[] = TOOL_NAMES) => Promise.all(names.map(toolNamed));
const sizes = SIZES.map(({ name }) => name);

/** By the names for the command line; `check` is ours and parsing only, for a quick look. */
const PARTS: Readonly<Record<string, () => Promise<Measure[]>>> = {
  checks: async () => measureChecks(await allTools(), sizes),
  processes: async () => measureProcesses(TOOL_NAMES),
  starts: measureStarts,
  typing: measureTyping,
  workspace: measureWorkspace,
  lengths: measureLengths,
  terms: measureTerms,
  panel: measurePanel,
  bundles: async () => measureBundles(),
};
/** Of them, those that look at nothing but ourselves. */
const OURS_ALONE = ['starts', 'typing', 'workspace', 'panel', 'bundles'];
const QUICK = { check: async () => measureChecks(await allTools(OURS), ['50 kB']) };

const wanted = process.argv.slice(2);
if (wanted.join() === 'page') {
  const last = lastRun();
  if (last) writePage(last);
  process.exit();
}
const choices: typeof PARTS = { ...PARTS, ...QUICK };
const names = wanted.length > 0 ? wanted : Object.keys(PARTS);
if (names.some((name) => !OURS_ALONE.includes(name))) installPeers();

const measures: Measure[] = [];
for (const name of names) {
  const part = choices[name];
  if (!part) throw new Error(`There is no part "${name}"; there are ${Object.keys(choices).join(', ')}.`);
  const found = await part();
  measures.push(...found);
  for (const { id, value, unit } of found) console.log(`${id}: ${shown(value)} ${unit}`);
}

const run: Run = { date: new Date().toISOString().slice(0, 10), machine: machine(), tools: versions(), measures };
const before = lastRun();
if (before) console.log(`\nCompared with the run of ${before.date}:\n${compare(run, before).join('\n')}`);
if (wanted.length === 0) {
  record(run);
  writePage(run);
}

function writePage(run: Run): void {
  writeFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), pageOf(run));
}

function machine(): Run['machine'] {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
  };
}

function versions(): Run['tools'] {
  const others = ['remark-parse', 'remark-gfm', 'alex', 'textlint', 'textlint-rule-alex', 'harper.js'];
  return {
    'Practice Lens': manifest.version,
    ...Object.fromEntries(others.map((name) => [name, versionOf(name)] as const)),
  };
}
