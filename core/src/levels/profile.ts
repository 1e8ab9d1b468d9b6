import { SYSTEMS, type Level, type System } from './systems.ts';

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
}

export interface ProfileLevel {
  readonly level: Level;
  readonly systems: readonly System[];
}

export const levelOf = (profile: Profile, system: System): Level | undefined =>
  profile.levels.find((entry) => entry.systems.includes(system))?.level;

export const levelNames = (profile: Profile): readonly Level[] => profile.levels.map((entry) => entry.level);

/** A sentence that says the mapping in words: "micro: individual, family · mezzo: group, …". */
export const describeProfile = (profile: Profile): string =>
  profile.levels.map((entry) => `${entry.level}: ${entry.systems.join(', ')}`).join(' · ');

/** The systems that the profile places nowhere. */
export const unplaced = (profile: Profile): readonly System[] =>
  SYSTEMS.filter((system) => levelOf(profile, system) === undefined);
