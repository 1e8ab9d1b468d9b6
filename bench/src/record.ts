/** What a run found, as it is stored (bench/results/latest.json), and the comparison of two runs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Measure {
  /** Stays the same from run to run, e.g. `check/50 kB/alex`. */
  readonly id: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | 'MB/s' | 'exponent' | 'ratio';
}

export interface Run {
  readonly date: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memory: string;
    readonly node: string;
  };
  readonly tools: Readonly<Record<string, string>>;
  /** What else a reader should know of the run. */
  readonly note?: string;
  readonly measures: readonly Measure[];
}

const FILE = join(import.meta.dirname, '../results/latest.json');

export const lastRun = (): Run | undefined =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Run) : undefined;

export const record = (run: Run): void => writeFileSync(FILE, `${JSON.stringify(run, undefined, 1)}\n`);

export const valueOf = (run: Run, id: string): number | undefined =>
  run.measures.find((measure) => measure.id === id)?.value;

/** Parsing is not ours to change, so that its time tells how fast the machine was at the moment. */
const PACE = 'check/50 kB/parsing alone';
/** A fifth lies within what two runs of the same code differ by on a busy machine. */
const TOLERANCE = 1.2;
/** Smaller ones are noise. */
const LEAST_MS = 2;

/** A line for each of our measures that got worse or better since the last run, the times as if both ran at one pace. */
export function compare(now: Run, before: Run): string[] {
  const pace = paceOf(now, before);
  const lines = now.measures.flatMap((measure) => {
    const previous = valueOf(before, measure.id);
    return previous === undefined || isOthers(measure) ? [] : changeOf(measure, previous, pace);
  });
  return lines.length > 0 ? lines : ['Nothing got slower, larger or faster than the last recorded run by a fifth.'];
}

/** How much slower the machine was now; unknown, hence 1, for runs of some parts only. */
function paceOf(now: Run, before: Run): number {
  const [current, previous] = [valueOf(now, PACE), valueOf(before, PACE)];
  return current === undefined || previous === undefined ? 1 : current / previous;
}

const isOthers = ({ id }: Measure): boolean => /alex|harper|parsing alone/.test(id);

function changeOf({ id, value, unit }: Measure, previous: number, pace: number): string[] {
  const expected = unit === 'ms' ? previous * pace : unit === 'MB/s' ? previous / pace : previous;
  if (unit === 'ms' && Math.max(value, expected) < LEAST_MS) return [];
  const change = unit === 'MB/s' ? expected / value : value / expected;
  if (change < TOLERANCE && change > 1 / TOLERANCE) return [];
  const word = change > 1 ? 'worse' : 'better';
  return [`${word}: ${id} is ${shown(value)} ${unit}, was ${shown(expected)} ${unit} at the same pace`];
}

export const shown = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);
