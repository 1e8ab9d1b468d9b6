import type { Span } from '../text/span.ts';
import { levelIn, type Profile } from './profile.ts';
import { LEVELS, type Level, type Link, type System } from './systems.ts';

/**
 * What a block says about client systems. The levels follow from it by a profile (`levelsOf`). Every span lies in the prose of
 * the block, of its heading or of its lead-in, so that an annotation holds wherever these stand.
 */
export interface Annotation {
  /** In the order of `SYSTEMS`; the score is a probability, 0 to 1. */
  readonly systems: readonly ScoredSystem[];
  /** Practice levels that the block itself calls by name. */
  readonly named: readonly Level[];
  /** The systems come only from the formula that lists them all. */
  readonly generic: boolean;
  readonly links: readonly SaidLink[];
  /** Activities that some frameworks place at a level of their own (data/activities.yml). */
  readonly activities: readonly string[];
  readonly mention: Mention;
  readonly evidence: readonly Evidence[];
  /** Levels that the author set for this block; they replace what was found. */
  readonly override?: readonly Level[];
}

export interface ScoredSystem {
  readonly system: System;
  readonly score: number;
}

export interface ScoredLevel {
  readonly level: Level;
  readonly score: number;
}

/**
 * In which way a block mentions its systems. Only `work`, `qualification` and `inherited` count for coverage.
 * `other-language`: not read, since it is not in English.
 */
export type Mention =
  'work' | 'qualification' | 'inherited' | 'reading' | 'generic' | 'named-only' | 'heading' | 'none' | 'other-language';

/** A way in which the block says that levels are connected. */
export interface SaidLink {
  readonly link: Link;
  /** Where it says so, in the block's prose. */
  readonly span: Span;
}

/** A stretch of prose that a claim rests on; for `lead-in` and `heading` it lies in that other block. */
export interface Evidence {
  readonly span: Span;
  readonly system: System;
  /** How much it adds to the claim, 0 to 1. */
  readonly weight: number;
  readonly from: 'text' | 'lead-in' | 'heading';
}

/** The levels that a block addresses under a profile, in the profile's order; a level scores as its strongest system. */
export function levelsOf(annotation: Annotation, profile: Profile): ScoredLevel[] {
  if (!annotation.override && annotation.systems.length === 0 && annotation.named.length === 0) return [];
  const scores = new Map<Level, number>((annotation.override ?? []).map((level) => [level, 1]));
  for (const { system, score } of annotation.override ? [] : annotation.systems) {
    const level = levelIn(profile, system, annotation.activities);
    if (level !== undefined) scores.set(level, Math.max(scores.get(level) ?? 0, score));
  }
  for (const level of annotation.override ? [] : annotation.named) scores.set(level, 1);
  const order = [...profile.levels.map((entry) => entry.level), ...LEVELS];
  return [...scores]
    .map(([level, score]) => ({ level, score }))
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

/** Whether a block adds to coverage, and how much: a full block is 1, a qualification or an inherited item a half. */
export function weightOf(annotation: Annotation): number {
  if (annotation.override) return annotation.override.length > 0 ? 1 : 0;
  switch (annotation.mention) {
    case 'work':
      return 1;
    case 'qualification':
    case 'inherited':
      return 0.5;
    default:
      return 0;
  }
}
