/** The worked examples and traps of the domain report, where these files are at hand beside the project. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemsIn } from '../../support/check.ts';

const DOMAIN = join(import.meta.dirname, '../../../../shared/domain');
/** What holds today; every training moves one or two of them, so the sums are what must not drop. */
const LEAST = { traps: 113, examples: 25 };

/** `I F`, or `none`. */
function systemsOf(text: string, context = ''): string {
  const before = context === '' ? 0 : systemsIn(context).length;
  const found = systemsIn(context === '' ? text : `${context}\n\n${text}`).slice(before);
  const letters = found.flatMap((names) => (names === '-' ? [] : names.split('+').map((name) => name.charAt(0))));
  return sorted(letters).toUpperCase() || 'none';
}

const sorted = (letters: readonly string[]): string => [...new Set(letters)].sort().join(' ');

/** `I+F`, and where readers differ `none/I`: either will do. */
const readingsOf = (right: string): string[] =>
  right.split('/').map((reading) =>
    sorted(
      reading
        .trim()
        .split(/[+, ]+/)
        .filter((part) => !part.startsWith('LINK')),
    ),
  );

interface Example {
  readonly id: string;
  readonly context: string | null;
  readonly text: string;
  readonly systems: readonly string[];
}

const linesOf = (file: string): string[] => readFileSync(join(DOMAIN, file), 'utf8').trim().split('\n');

describe('the domain report’s', () => {
  before(function () {
    if (existsSync(DOMAIN)) return;
    console.log('      skipped: ../shared/domain is not here');
    this.skip();
  });

  it('traps keep their readings', () => {
    const rows = linesOf('traps.tsv').map((line) => line.split('\t'));
    const missed = rows.filter(([, text = '', , right = '']) => !readingsOf(right).includes(systemsOf(text)));
    const named = missed.map(([, text = '', , right]) => `${text} -> ${systemsOf(text)}, not ${String(right)}`);
    assert.ok(rows.length - missed.length >= LEAST.traps, `${missed.length} of ${rows.length}:\n${named.join('\n')}`);
  });

  it('worked examples keep their systems', () => {
    const examples = linesOf('examples.jsonl').map((line) => JSON.parse(line) as Example);
    const wanted = ({ systems }: Example): string => sorted(systems) || 'none';
    const missed = examples.filter((example) => systemsOf(example.text, example.context ?? '') !== wanted(example));
    const named = missed.map((example) => `${example.id} -> ${systemsOf(example.text, example.context ?? '')}`);
    assert.ok(
      examples.length - missed.length >= LEAST.examples,
      `${missed.length} of ${examples.length}:\n${named.join('\n')}`,
    );
  });
});
