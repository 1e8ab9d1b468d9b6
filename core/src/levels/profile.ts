import { english, type Translate } from '../translate.ts';
import type { Level, System } from './systems.ts';

/**
 * A framework: which practice level each client system belongs to. Schools of thought disagree about this, so blocks are
 * annotated with systems and a profile derives the levels.
 */
export interface Profile {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where this mapping comes from. */
  readonly source: string;
  /** The levels in order of size, each with the systems that it holds; a system may be in none. */
  readonly levels: readonly ProfileLevel[];
  /** Activities with an organization or a community that this framework places elsewhere than those systems. */
  readonly activities?: readonly ActivityLevel[];
}

export interface ActivityLevel {
  readonly activity: string;
  readonly level: Level;
}

export interface ProfileLevel {
  readonly level: Level;
  readonly systems: readonly System[];
}

export const levelOf = (profile: Profile, system: System): Level | undefined =>
  profile.levels.find((entry) => entry.systems.includes(system))?.level;

export const levelNames = (profile: Profile): readonly Level[] => profile.levels.map((entry) => entry.level);

/** The level of a system in a block that speaks of these activities. */
export function levelIn(profile: Profile, system: System, activities: readonly string[]): Level | undefined {
  const isMovable = system === 'organization' || system === 'community';
  const moved = isMovable ? profile.activities?.find(({ activity }) => activities.includes(activity)) : undefined;
  return moved?.level ?? levelOf(profile, system);
}

/** A sentence that says the mapping in words: "micro: individual, family · mezzo: group, …". */
export const describeProfile = (profile: Profile, t: Translate = english): string =>
  profile.levels
    .map(({ level, systems }) => `${t(level)}: ${systems.map((system) => t(system)).join(', ')}`)
    .join(' · ');
