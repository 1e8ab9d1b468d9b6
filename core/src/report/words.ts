/** Words and numbers that several reports share. */
import type { BlockReport, Report } from './json.ts';

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The mentions that count; see `weightOf`. */
const COUNTED: readonly string[] = ['work', 'qualification', 'inherited'];

export const isCounted = ({ mention, levels, override }: BlockReport): boolean =>
  levels.length > 0 && (override || COUNTED.includes(mention));

export const sectionOf = ({ headingPath }: BlockReport): string => headingPath.join(' › ');

/** The words that a paragraph's levels rest on, each once. */
export const evidenceOf = ({ evidence }: BlockReport): readonly string[] => [
  ...new Set(evidence.map(({ text }) => text.replace(/\s+/g, ' ').trim())),
];

/** What every reader of the numbers should know. */
export const WHAT_IT_SAYS =
  'The numbers tell what the text describes, paragraph by paragraph. They do not tell how good it is, what is taught or done ' +
  'beyond it, or that one level matters more than another.';

export const titleOf = ({ documents }: Report): string =>
  documents.length === 1 ? (documents[0]?.path ?? '') : plural(documents.length, 'document');
