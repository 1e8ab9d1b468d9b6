/** What can be written in `.practice-lens.yml`. JSON configuration is completed by its schema in editors that know it. */
import {
  DEFAULT_SETTINGS,
  DOCUMENT_KINDS,
  levelNames,
  RULES,
  SYSTEMS,
  type Settings,
  type Translate,
} from '@practice-lens/core';
import { RULE_LEVELS } from '../workspace/editor-settings.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { values, type Proposal } from './proposal.ts';

/** `above`: the lines over the cursor's; `before`: its own line up to the cursor. */
export function configurationProposals(
  above: readonly string[],
  before: string,
  configuration: Configuration,
  t: Translate,
): readonly Proposal[] {
  const path = pathTo(above, before);
  const key = /^\s*(?:- )?([\w./*-]+):\s/.exec(before)?.[1];
  if (key !== undefined) return valuesOf([...path, key], configuration);
  if (/:/.test(before)) return [];
  if (path.length === 0) {
    const meaning = meanings(t);
    return KEYS.map((name) => ({ label: name, insert: `${name}: `, detail: meaning[name], kind: 'key' }));
  }
  return keysUnder(path, configuration);
}

const KEYS = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];

const meanings = (t: Translate): Readonly<Record<keyof Settings, string>> => ({
  profile: t('The framework that derives levels from client systems'),
  profiles: t('Frameworks of your own'),
  kind: t('What documents are, by path'),
  rules: t('How loud each rule or term is'),
  accept: t('Terms that are never flagged here, with the reason'),
  preferences: t('Which side of a disputed pair you prefer'),
  terms: t('Files with term packs of your own'),
  coverage: t('The least share of each level'),
  scale: t('The degrees to which courses take up competencies'),
  files: t('Which files belong to the curriculum'),
});

/** The keys that the cursor's line stands under, from the outermost, by indentation. */
function pathTo(above: readonly string[], before: string): readonly string[] {
  const path: string[] = [];
  let indent = indentOf(before);
  for (const line of above.toReversed()) {
    const key = /^\s*(?:- )?([\w./*-]+):/.exec(line)?.[1];
    if (key === undefined || indentOf(line) >= indent) continue;
    path.unshift(key);
    indent = indentOf(line);
  }
  return path;
}

/** An item's own mark counts as half a step, so that keys beside it in the item are its equals. */
const indentOf = (line: string): number => line.search(/[^\s]|$/) + (/^\s*-(?:\s|$)/.test(line) ? 0.5 : 0);

function keysUnder([top]: readonly string[], configuration: Configuration): readonly Proposal[] {
  const asKeys = (names: readonly string[]): readonly Proposal[] =>
    names.map((name): Proposal => ({ label: name, insert: `${name}: `, kind: 'key' }));
  switch (top) {
    case 'rules':
      return asKeys([...RULES.map(({ id }) => id), ...termsOf(configuration)]);
    case 'accept':
      return asKeys(['term', 'reason']);
    case 'coverage':
      return asKeys(levelNames(configuration.rulebook.profile));
    case 'profiles':
      return asKeys(['name', 'title', 'description', 'source', 'levels', 'level', 'systems']);
    default:
      return [];
  }
}

function valuesOf(path: readonly string[], configuration: Configuration): readonly Proposal[] {
  const [top, second] = path;
  const last = path.at(-1);
  if (path.length === 1) {
    return top === 'profile'
      ? configuration.rulebook.profiles.map(({ name, title }): Proposal => ({
          label: name,
          detail: title,
          kind: 'value',
        }))
      : [];
  }
  if (top === 'rules') return values(RULE_LEVELS);
  if (top === 'kind') return values(DOCUMENT_KINDS);
  if (top === 'accept' && second === 'term') return values(termsOf(configuration));
  if (top === 'profiles' && last === 'systems') return values(SYSTEMS);
  return [];
}

export const termsOf = ({ packs }: Configuration): readonly string[] =>
  packs.flatMap(({ terms }) => terms.map(({ id }) => id));
