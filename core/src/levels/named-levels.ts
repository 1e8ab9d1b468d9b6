/** Practice levels that a text calls by name: "macro practice", "micro- and mezzo-level work". */
import type { Span } from '../text/span.ts';
import { wordsOf, type Word } from '../text/words.ts';
import type { Level } from './systems.ts';

export interface NamedLevel {
  readonly level: Level;
  /** Offsets into the prose. */
  readonly span: Span;
}

export function namedLevelsOf(text: string): NamedLevel[] {
  if (!/m(?:icro|acro|e[sz]z?o)/i.test(text)) return [];
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const level = SPELLINGS.get(word.form);
    return level && inPracticeSense(words, at) ? [{ level, span: { start: word.start, end: word.end } }] : [];
  });
}

const SPELLINGS: ReadonlyMap<string, Level> = new Map([
  ['micro', 'micro'],
  ['mezzo', 'mezzo'],
  ['meso', 'mezzo'],
  ['macro', 'macro'],
]);

/** Words that make a level of practice out of "micro", up to three words behind it: "micro, mezzo, and macro levels". */
const PRACTICE = new Set(
  (
    'level levels practice practices practitioner practitioners social work system systems intervention interventions ' +
    'perspective perspectives skill skills focus focused content context contexts setting settings theory theories ' +
    'concentration specialization track course courses change assessment issues scale'
  ).split(' '),
);

/** Words right behind it that make something else of it: economics, Bronfenbrenner, spreadsheets, song. */
const OTHER = new Set(
  (
    'economics economic economy finance data credential credentials loan loans teaching aggression aggressions ' +
    'nutrient nutrients soprano excel vba brew'
  ).split(' '),
);

function inPracticeSense(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 7).map((word) => word.form);
  if (OTHER.has(behind[0] ?? '')) return false;
  if (behind.slice(0, 2).some((form) => PRACTICE.has(form))) return true;
  const isListed = (form: string | undefined): boolean => SPELLINGS.has(form ?? '');
  const nearby = [words[at - 1], words[at - 2], words[at - 3]].map((word) => word?.form);
  return behind.slice(0, 3).some(isListed) || nearby.some(isListed);
}
