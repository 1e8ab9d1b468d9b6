import type { Finding } from '../finding.ts';
import type { DocumentFacts } from '../document.ts';
import type { Severity } from '../severity.ts';

/** One thing that is looked for in a document. */
export interface Rule {
  /** Names what is found; stable. */
  readonly id: string;
  readonly title: string;
  /** One sentence for documentation and settings. */
  readonly description: string;
  /** How loud it is unless the workspace says otherwise. */
  readonly severity: Severity;
  check(document: DocumentFacts): Iterable<Finding>;
}

export const DOCS = 'https://github.com/practice-lens/practice-lens/blob/main/docs';

export const docsOfRule = (id: string): string => `${DOCS}/rules/${id}.md`;
