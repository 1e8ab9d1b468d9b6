import type { YamlValue } from '../text/yaml.ts';
import type { Profile, ProfileLevel } from './profile.ts';
import { SYSTEMS, isSystem, type System } from './systems.ts';

/** Reads a framework from a data file or a configuration; complains and returns nothing when it has no name or no levels. */
export function readProfile(value: YamlValue): Profile | undefined {
  const { t } = value;
  const name = value.get('name')?.string();
  if (name === undefined)
    return value.complain('profile-name', t('A profile needs a name.'), t('Write "- name: our-school" first.'));
  const levels = value.get('levels')?.items(readLevel) ?? [];
  if (levels.length === 0)
    return value.complain(
      'profile-levels',
      t('The profile "{0}" has no levels.', name),
      t('Add "levels:" with "- level: micro" and "systems: [individual, family]" below.'),
    );
  const twice = twiceIn(levels);
  if (twice)
    value.complain(
      'profile-twice',
      t('The profile "{0}" places "{1}" in two levels.', name, twice),
      t('Keep it in one; the first counts.'),
    );
  const activities = Object.entries(value.get('activities')?.record((level) => level.string()) ?? {}).map(
    ([activity, level]) => ({ activity, level }),
  );
  return {
    name,
    levels,
    ...(activities.length > 0 && { activities }),
    title: value.get('title')?.string() ?? name,
    description: value.get('description')?.string() ?? '',
    source: value.get('source')?.string() ?? '',
  };
}

function readLevel(value: YamlValue): ProfileLevel | undefined {
  const level = value.get('level')?.string();
  const systems = value.get('systems')?.items((item): System | undefined => item.oneOf(SYSTEMS)) ?? [];
  if (level !== undefined) return { level, systems: systems.filter(isSystem) };
  return value.complain(
    'profile-level',
    value.t('A level of a profile needs its name.'),
    value.t('Write "- level: micro".'),
  );
}

function twiceIn(levels: readonly ProfileLevel[]): System | undefined {
  const seen = levels.flatMap((entry) => entry.systems);
  return seen.find((system, at) => seen.indexOf(system) !== at);
}
