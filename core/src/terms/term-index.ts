/** Terms compiled once, with the phrases that spare them and the names that hold them. */
import type { Preference } from '../settings.ts';
import type { Severity } from '../severity.ts';
import { compilePhrases, type PhraseIndex } from '../text/phrase-index.ts';
import type { Translate } from '../translate.ts';
import { indexForms, type IndexedForm } from './form-index.ts';
import type { Term, TermPack } from './pack.ts';

export interface TermIndex {
  readonly forms: PhraseIndex<IndexedForm>;
  /** Phrases that make a term inside them fine; the value is the term's id. */
  readonly unless: PhraseIndex<string>;
  /** Names of laws, agencies and works. */
  readonly names: PhraseIndex<true>;
}

export interface TermOptions {
  readonly allowNames: readonly string[];
  /** How loud terms are, by id; a term that is off by default is turned on by any level but `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Disputed pairs that the workspace has decided: only their terms are looked for. */
  readonly preferences: Readonly<Record<string, Preference>>;
  readonly t: Translate;
}

export function compileTerms(
  packs: readonly TermPack[],
  { allowNames, rules, preferences, t }: TermOptions,
): TermIndex {
  const terms = packs
    .flatMap((pack) => pack.terms)
    .filter((term) => isOn(term, rules, preferences))
    .map((term) => withChoice(term, preferences, t));
  return {
    forms: indexForms(terms),
    unless: compilePhrases(
      terms.flatMap((term) => term.context.unless.map((phrase): [string, string] => [phrase, term.id])),
    ),
    names: compilePhrases(allowNames.map((name): [string, true] => [name, true])),
  };
}

function isOn(
  { id, enabled, preference }: Term,
  rules: TermOptions['rules'],
  preferences: TermOptions['preferences'],
): boolean {
  const level = rules[id];
  if (level !== undefined) return level !== 'off';
  return enabled || (preference !== undefined && preferences[preference]?.side === id);
}

/** The reason that the workspace gave for its side is told with the term's own. */
function withChoice(term: Term, preferences: TermOptions['preferences'], t: Translate): Term {
  const choice = term.preference === undefined ? undefined : preferences[term.preference];
  if (choice?.side !== term.id || choice.reason === undefined) return term;
  const chosen =
    choice.date === undefined
      ? t('This workspace chose so: {0}', choice.reason)
      : t('This workspace chose so on {0}: {1}', choice.date, choice.reason);
  return { ...term, reason: `${term.reason} ${chosen}` };
}
