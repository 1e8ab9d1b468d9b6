/**
 * The formula of the field: three or more systems in a row ("individuals, families, groups, organizations, and
 * communities"). It claims everything and describes nothing, so it is recognised apart.
 */
import { wordSet } from '../text/word-set.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { System } from './systems.ts';

export interface Formula {
  readonly systems: readonly System[];
  /** Offsets into the prose. */
  readonly span: Span;
}

/** The first of the text; `words` are those of it. */
export const formulaOf = (text: string, words: readonly Word[]): Formula | undefined =>
  formulasIn(text, words).next().value ?? undefined;

export function* formulasIn(text: string, words: readonly Word[]): Generator<Formula, undefined> {
  for (let at = 0; at < words.length; at++) {
    if (!NOUNS.has(words[at]?.form ?? '')) continue;
    const run = runFrom(words, at, text);
    const systems = new Set(run.map((word) => NOUNS.get(word.form)).filter((system) => system !== undefined));
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    // Behind the run in any case: what is left of a run holds no more systems than all of it.
    while ((words[at + 1]?.start ?? last.end) < last.end) at++;
    if (systems.size >= SHORTEST) yield { systems: [...systems], span: { start: first.start, end: last.end } };
  }
  return undefined;
}

const SHORTEST = 3;

const NOUNS: ReadonlyMap<string, System> = new Map<string, System>([
  ['individual', 'individual'],
  ['individuals', 'individual'],
  ['couples', 'family'],
  ['family', 'family'],
  ['families', 'family'],
  ['group', 'group'],
  ['groups', 'group'],
  ['organization', 'organization'],
  ['organizations', 'organization'],
  ['organisations', 'organization'],
  ['institutions', 'organization'],
  ['community', 'community'],
  ['communities', 'community'],
  ['society', 'society'],
]);

/** The system nouns from `at` on that follow each other with nothing but commas, "and", "or", "small" and the like between. */
function runFrom(words: readonly Word[], at: number, text: string): Word[] {
  const run: Word[] = [];
  for (let next = at; next < words.length; next++) {
    const word = words[next];
    if (!word) break;
    const previous = run.at(-1) ?? words[at];
    if (previous && /[.;:!?|]/.test(text.slice(previous.end, word.start))) break;
    if (NOUNS.has(word.form)) run.push(word);
    else if (run.length === 0 || !BETWEEN.has(word.form)) break;
  }
  return run;
}

const BETWEEN = wordSet('and or of with small larger large the as well also formal task whole');
