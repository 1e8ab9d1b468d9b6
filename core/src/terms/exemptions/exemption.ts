import type { Candidate } from '../find-terms.ts';

/** A reason why a term is fine where it stands. */
export interface Exemption {
  readonly name: string;
  applies(candidate: Candidate): boolean;
}
