/** Something in a configuration, a pack or a document that could not be used as it stands; the rest keeps working. */
export interface Problem {
  /** Stable and short, e.g. `pack-unknown-key`. */
  readonly code: string;
  /** What is wrong, in one calm sentence. */
  readonly message: string;
  /** File and place, e.g. `.practice-lens.yml:3:5`. */
  readonly where: string;
  /** What to do about it. */
  readonly hint: string;
}
