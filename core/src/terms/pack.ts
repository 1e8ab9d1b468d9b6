/** Wording to consider, as data: one pack a theme (data/terms/<theme>.yml, or a workspace's own). */
import type { Severity } from '../severity.ts';

export interface TermPack {
  /** Equals the file's name. */
  readonly theme: string;
  readonly title: string;
  readonly description: string;
  readonly terms: readonly Term[];
}

export const AUDIENCES = ['curriculum', 'posting', 'both'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Term {
  /** Written, stable, unique over all packs. */
  readonly id: string;
  /** The theme of its pack. */
  readonly category: string;
  /** Every inflection, with the alternatives that fit that very form. */
  readonly forms: readonly TermForm[];
  readonly severity: Severity;
  /** Disputed wording is off until a workspace turns it on. */
  readonly enabled: boolean;
  readonly audience: Audience;
  /** No alternative can change the meaning. */
  readonly safe: boolean;
  readonly caseSensitive: boolean;
  readonly reason: string;
  readonly source: string;
  readonly url?: string;
  readonly context: TermContext;
  /** Of the workspace's own: no page in our documentation tells of it. */
  readonly isOwn?: true;
  /** The disputed pair that it belongs to; a workspace chooses a side. */
  readonly preference?: string;
  /** Sentences in which it is found, and in which it is not: examples for readers, run as tests. */
  readonly match: readonly string[];
  readonly clean: readonly string[];
}

export interface TermForm {
  readonly text: string;
  /** Ready to stand in the form's place. */
  readonly alternatives: readonly string[];
  /** Advice that is no replacement, e.g. "name the access need". */
  readonly advice: readonly string[];
}

/** Words around a form that make it fine, or without which it is fine. All in lower case. */
export interface TermContext {
  /** Phrases that hold the form; `*` stands for any one word. */
  readonly unless: readonly string[];
  readonly unlessBefore: readonly string[];
  readonly unlessAfter: readonly string[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Fine where its sentence holds one of these words. See exemptions/other-matter.ts. */
  readonly unlessWith: readonly string[];
  /** Stands for people, without a noun behind it; beside `onlyAfter` either will do. See noun-end.ts. */
  readonly asNoun: boolean;
  /** Fine where its clause denies it: "we do not ask for a photo". See exemptions/denial.ts. */
  readonly unlessDenied: boolean;
  /** Fine where its sentence speaks of clients and not of applicants. See exemptions/served.ts. */
  readonly unlessServed: boolean;
  /** Fine where its sentence names an amount of money. See exemptions/figures.ts. */
  readonly unlessFigures: boolean;
  /** Fine where its block offers accommodation. See exemptions/accommodation.ts. */
  readonly unlessAccommodated: boolean;
}
