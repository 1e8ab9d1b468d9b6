/**
 * `npm run fuzz -- --seconds 60 --seed 1`: makes odd documents, edits, configurations, packs and messages for so long, and
 * prints the smallest text that it finds for each mistake. The same seed makes the same texts; without one, the day decides.
 */
import { parseArgs } from 'node:util';
import { fuzzEdits } from './edits.ts';
import { smallest } from './smallest.ts';
import { light, rulebook, TARGETS, type Target } from './targets.ts';
import { fuzzServer } from './server.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? 20);
const seed = Number(values.seed ?? Math.floor(Date.now() / 86_400_000));
const found = new Set<string>();

const count = fuzzTexts(Date.now() + seconds * 450);
// Most edits are read without the model, which takes the time of all the rest.
const edits = fuzzEdits(seed, Date.now() + seconds * 300, [light, light, light, rulebook], report);
const messages = await fuzzServer(seed, Date.now() + seconds * 250, report);
console.log(
  `${count} texts, ${edits} edits and ${messages} messages from seed ${seed}: ${found.size} kinds of mistakes`,
);
if (found.size > 0) process.exitCode = 1;

function fuzzTexts(end: number): number {
  let at = 0;
  for (; Date.now() < end; at++) {
    const target = TARGETS[at % TARGETS.length];
    if (target) tryOut(target, seed * 1_000_003 + at);
  }
  return at;
}

function tryOut(target: Target, seedOfText: number): void {
  const text = target.make(seedOfText);
  const mistake = mistakeIn(target, text);
  if (mistake === undefined) return;
  const small = found.has(kindOf(mistake))
    ? text
    : smallest(text, (candidate) => isSame(mistakeIn(target, candidate), mistake));
  report(target.name, mistake, small);
}

function mistakeIn({ check }: Target, text: string): string | undefined {
  try {
    check(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** Mistakes at the same place of the code are one, whatever the numbers in the message. */
function kindOf(mistake: string): string {
  const line = mistake.split('\n').find((candidate) => /^\s+at /.test(candidate)) ?? mistake;
  return (mistake.split('\n')[0] ?? '').replace(/\d+/g, '#').slice(0, 60) + line.replace(/.*\(/, '');
}

const isSame = (mistake: string | undefined, other: string): boolean =>
  mistake !== undefined && kindOf(mistake) === kindOf(other);

function report(name: string, mistake: string, text: string): void {
  if (found.has(kindOf(mistake))) return;
  found.add(kindOf(mistake));
  console.error(`\n${name}: ${JSON.stringify(text)}\n${mistake.split('\n').slice(0, 6).join('\n')}`);
}
