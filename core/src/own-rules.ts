/** What a workspace adds to the wording that ships: term packs, and rules of a house style. */
import type { Problem } from './problem.ts';
import { isStyleRule, readStyleRule } from './styles/read-style-rule.ts';
import type { StyleRule } from './styles/style-rule.ts';
import type { TermPack } from './terms/pack.ts';
import { english, type Translate } from './translate.ts';
import { readPack } from './terms/read-pack.ts';

export interface OwnRules {
  readonly packs: readonly TermPack[];
  readonly styleRules: readonly StyleRule[];
}

export const NO_OWN_RULES: OwnRules = { packs: [], styleRules: [] };

/** Adds what a file holds to `known`; a mistake is told at its place, and the rest of the file still holds. */
export function withOwnFile(
  known: OwnRules,
  text: string,
  file: string,
  t: Translate = english,
): { readonly own: OwnRules; readonly problems: readonly Problem[] } {
  if (isStyleRule(text)) {
    const { rule, problems } = readStyleRule(text, file, t);
    return { own: rule ? { ...known, styleRules: [...known.styleRules, rule] } : known, problems };
  }
  const { pack, problems } = readPack(text, file, known.packs, t);
  if (!pack) return { own: known, problems };
  const terms = pack.terms.map((term) => ({ ...term, isOwn: true as const }));
  return { own: { ...known, packs: [...known.packs, { ...pack, terms }] }, problems };
}
