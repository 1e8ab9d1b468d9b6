/** What can be written in a document's front matter. */
import { DOCUMENT_KINDS, FRONT_MATTER_KEYS, levelNames, type Profile, type Translate } from '@practice-lens/core';
import { values, type Proposal } from './proposal.ts';

export function frontMatterProposals(
  before: string,
  profile: Profile,
  profiles: readonly Profile[],
  t: Translate,
): readonly Proposal[] {
  const key = /^(\w+):\s/.exec(before)?.[1];
  if (key !== undefined) return valuesOf(key, profile, profiles);
  if (/^\s*-\s/.test(before)) return valuesOf('level', profile, profiles);
  if (!/^\w*$/.test(before)) return [];
  const meaning = meanings(t);
  return FRONT_MATTER_KEYS.map((name) => ({ label: name, insert: `${name}: `, detail: meaning[name], kind: 'key' }));
}

const meanings = (t: Translate): Readonly<Record<(typeof FRONT_MATTER_KEYS)[number], string>> => ({
  kind: t('What the document is'),
  profile: t('The framework that derives levels from client systems'),
  level: t('The levels that the document is expected to address'),
  course: t('The number or short name of the course'),
  competencies: t('The competencies that the course serves'),
});

function valuesOf(key: string, profile: Profile, profiles: readonly Profile[]): readonly Proposal[] {
  switch (key) {
    case 'kind':
      return values(DOCUMENT_KINDS);
    case 'profile':
      return profiles.map(({ name, title }) => ({ label: name, detail: title, kind: 'value' }));
    case 'level':
      return values(levelNames(profile));
    default:
      return [];
  }
}
