/** One proposal of the completion list, before it becomes LSP's. */
export interface Proposal {
  readonly label: string;
  /** What is inserted, when it is not the label. */
  readonly insert?: string;
  readonly detail?: string;
  readonly kind: 'keyword' | 'key' | 'value';
  /** Shown before the others. */
  readonly first?: boolean;
}

export const values = (labels: readonly string[]): readonly Proposal[] =>
  labels.map((label): Proposal => ({ label, kind: 'value' }));
