/** Words and numbers that several reports share. */
import type { Coverage } from '../coverage/coverage.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { System } from '../levels/systems.ts';
import type { Range } from '../text/lines.ts';
import type { Translate } from '../translate.ts';
import type { BlockReport, Report } from './json.ts';

export const paragraphs = (count: number, t: Translate): string =>
  count === 1 ? t('1 paragraph') : t('{0} paragraphs', count);

const documents = (count: number, t: Translate): string => (count === 1 ? t('1 document') : t('{0} documents', count));

/** "12 paragraphs with a level, 3 with none." */
export const withAndWithout = ({ labelled, unlabelled }: Coverage, t: Translate): string =>
  t('{0} with a level, {1} with none.', paragraphs(labelled.blocks, t), unlabelled.blocks);

export const lineOf = ({ start }: Range, t: Translate): string => t('line {0}', start.line + 1);

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
export const whatItSays = (t: Translate): string =>
  t(
    'The numbers tell what the text describes, paragraph by paragraph. They do not tell how good it is, what is taught or done beyond it, or that one level matters more than another.',
  );

export const titleOf = ({ documents: all }: Report, t: Translate): string =>
  t('Practice levels: {0}', all.length === 1 ? (all[0]?.path ?? '') : documents(all.length, t));

export function kindName(kind: DocumentKind, t: Translate): string {
  switch (kind) {
    case 'curriculum':
      return t('Course material');
    case 'posting':
      return t('Job posting');
    case 'other':
      return t('Document');
  }
}

/** With whom one works, for readers who know none of the words. */
export function systemMeaning(system: System, t: Translate): string {
  switch (system) {
    case 'individual':
      return t('work with one person');
    case 'family':
      return t('work with a couple or a family');
    case 'group':
      return t('work with a small group');
    case 'organization':
      return t('work with an agency, a school or another organization');
    case 'community':
      return t('work with a neighborhood or a community');
    case 'society':
      return t('work on laws, policy, research and society as a whole');
  }
}
