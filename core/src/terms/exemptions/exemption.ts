import type { Candidate, Passage } from '../passage.ts';

/** A reason why a term is fine where it stands. */
export interface Exemption {
  /** Shown to writers who ask why a term was left alone. */
  readonly name: string;
  /** Looks at a passage once, and then tells of each term in it whether it is fine there. */
  within(passage: Passage): (candidate: Candidate) => boolean;
}
