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

/** Who keeps a finding silent: a comment of the writer, the workspace's `accept`, or the words around it. */
export type Silencer = 'comment' | 'workspace' | 'context';

/** A finding that is not shown. */
export interface Suppressed extends Finding {
  readonly by: Silencer;
  /** The reason that was given; of the context, what it is: "quotation", "name". */
  readonly why: string;
}
