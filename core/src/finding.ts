import type { Severity } from './severity.ts';
import type { Span } from './text/span.ts';

/** Something in a document that a rule suggests to look at. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** In the source. */
  readonly span: Span;
  /** The source text of the span. */
  readonly text: string;
  readonly message: string;
  /** Why, in whole sentences. */
  readonly reason: string;
  /** What could stand there instead of the span, ready to insert; none when only advice can be given. */
  readonly replacements: readonly string[];
  /** Whether the first replacement can be made unseen, since no alternative changes the meaning. */
  readonly safe: boolean;
  readonly source: string;
  /** A page that tells more. */
  readonly docs: string;
  readonly term?: string;
  readonly category?: string;
}

/** A finding that the writer or the workspace has silenced. */
export interface Suppressed extends Finding {
  /** Who silenced it and with which reason. */
  readonly why: string;
}
