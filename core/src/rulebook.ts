/** Everything that analyzing needs, compiled once from the data that ships and the workspace's configuration. */
import type { CompetencyStandard } from './competencies/competency.ts';
import { compileCompetencies, type CompetencyRules } from './competencies/find-competencies.ts';
import { compileKinds, type KindModel, type StoredKindModel } from './kind-model.ts';
import type { LevelRules } from './levels/annotate.ts';
import { compileCues, type CuePack } from './levels/cues.ts';
import { compileLinks, type LinkData } from './levels/links.ts';
import type { Profile } from './levels/profile.ts';
import { compileModel } from './levels/network.ts';
import type { StoredModel } from './levels/stored-model.ts';
import { compileClasses, type PhraseClasses } from './levels/phrase-classes.ts';
import { compileSections, type SectionNames } from './levels/sections.ts';
import type { Problem } from './problem.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { compileGenderedWords, type GenderedIndex, type GenderedWords } from './terms/gendered-words.ts';
import { NO_OWN_RULES, type OwnRules } from './own-rules.ts';
import type { StyleRule } from './styles/style-rule.ts';
import { english, type Translate } from './translate.ts';
import { compileTerms, type TermIndex } from './terms/term-index.ts';
import type { TermPack } from './terms/pack.ts';

/** The data that ships with the product (data/), read and checked when it is built. */
export interface BuiltIn {
  readonly packs: readonly TermPack[];
  readonly allowNames: readonly string[];
  readonly cues: readonly CuePack[];
  readonly classes: PhraseClasses;
  readonly activities: PhraseClasses;
  readonly links: LinkData;
  readonly model: StoredModel;
  readonly sections: SectionNames;
  readonly kinds: StoredKindModel;
  readonly profiles: readonly Profile[];
  readonly competencies: CompetencyStandard;
  readonly genderedWords: GenderedWords;
}

export interface Rulebook {
  readonly settings: Settings;
  readonly profile: Profile;
  readonly profiles: readonly Profile[];
  readonly kinds: KindModel;
  readonly levels: LevelRules;
  readonly terms: TermIndex;
  /** Rules of the workspace's own house style. */
  readonly styleRules: readonly StyleRule[];
  readonly competencies: CompetencyRules;
  readonly genderedWords: GenderedIndex;
  readonly problems: readonly Problem[];
  /** How everything is said that is told to people. */
  readonly t: Translate;
}

/** `own`: what the workspace adds, read already. An unknown profile becomes a problem and the default holds. */
export function compileRulebook(
  builtIn: BuiltIn,
  settings: Settings = DEFAULT_SETTINGS,
  own: OwnRules = NO_OWN_RULES,
  t: Translate = english,
): Rulebook {
  const profiles = [...settings.profiles, ...builtIn.profiles.map((profile) => inWordsOf(profile, t))];
  const problems: Problem[] = [];
  const profile = profileNamed(settings.profile, profiles, problems, t);
  const packs = [...builtIn.packs, ...own.packs];
  problems.push(...unknownPreferences(settings.preferences, packs, t));
  return {
    settings,
    profile,
    profiles,
    problems,
    t,
    kinds: compileKinds(builtIn.kinds),
    levels: {
      cues: compileCues(builtIn.cues),
      classes: compileClasses(builtIn.classes),
      activities: compileClasses(builtIn.activities),
      links: compileLinks(builtIn.links),
      sections: compileSections(builtIn.sections),
      model: compileModel(builtIn.model),
    },
    genderedWords: compileGenderedWords(builtIn.genderedWords),
    competencies: compileCompetencies(builtIn.competencies, settings.scale),
    terms: compileTerms(packs, {
      allowNames: builtIn.allowNames,
      rules: settings.rules,
      preferences: settings.preferences,
      t,
    }),
    styleRules: own.styleRules,
  };
}

/** The frameworks that ship are described in the reader's language; a workspace's own speak for themselves. */
const inWordsOf = (profile: Profile, t: Translate): Profile => ({
  ...profile,
  title: t(profile.title),
  description: t(profile.description),
  source: t(profile.source),
});

/** The profile of that name; else a problem that lists the names there are, and the default. */
export function profileNamed(
  name: string,
  profiles: readonly Profile[],
  problems: Problem[],
  t: Translate,
  where = t('the setting "{0}"', 'profile'),
): Profile {
  const found = profiles.find((profile) => profile.name === name);
  if (found) return found;
  const fallback = profiles.find((profile) => profile.name === DEFAULT_SETTINGS.profile) ?? profiles[0];
  if (!fallback) throw new Error('The data that ships holds no profile.');
  problems.push({
    code: 'profile-unknown',
    message: t('There is no profile named "{0}", so "{1}" is used.', name, fallback.name),
    where,
    hint: t('Choose one of {0}, or define it under "profiles".', profiles.map((profile) => profile.name).join(', ')),
  });
  return fallback;
}

/** Preferences for pairs or sides that no pack has: nothing would be marked, and nobody would know why. */
function unknownPreferences(preferences: Settings['preferences'], packs: readonly TermPack[], t: Translate): Problem[] {
  const terms = packs.flatMap((pack) => pack.terms);
  return Object.entries(preferences).flatMap(([pair, { side }]) => {
    const sides = terms.filter(({ preference }) => preference === pair).map(({ id }) => id);
    if (sides.includes(side)) return [];
    const pairs = [...new Set(terms.flatMap(({ preference }) => preference ?? []))];
    return {
      code: 'preference-unknown',
      message:
        sides.length > 0
          ? t('"{0}" has no side named "{1}".', pair, side)
          : t('There is no disputed pair named "{0}".', pair),
      where: t('the setting "{0}"', 'preferences'),
      hint: t('Choose one of {0}.', (sides.length > 0 ? sides : pairs).join(', ')),
    };
  });
}
