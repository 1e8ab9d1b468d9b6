import type { BlockView, Level, Link, System } from '@practice-lens/core';

/** A block with what careful readers say of it. */
export interface LabelledBlock {
  /** Its document, unique over all corpora. */
  readonly document: string;
  /** Who the document is from: folds never split a source. */
  readonly source: string;
  /** posting, syllabus, catalogue, guide or task. */
  readonly documentKind: string;
  readonly view: BlockView;
  readonly systems: readonly System[];
  /** Said by one of two readers: counted neither for nor against. */
  readonly maybe: readonly System[];
  readonly named: readonly Level[];
  readonly generic: boolean;
  readonly links: readonly Link[];
  /** From a document that somebody published, not one of ours. */
  readonly isReal: boolean;
}
