/** The page of a theme for docs/terms/<theme>.md, linked from every finding. Pure: a pack in, Markdown out. */
import type { Term, TermForm, TermPack } from './pack.ts';
import { shownGroups } from './word-groups.ts';

export function describePack({ title, description, terms, theme }: TermPack): string {
  const head = [
    `<!-- Generated from data/terms/${theme}.yml by \`npm run generate\`. -->`,
    '',
    `# ${title}`,
    '',
    description,
    '',
  ];
  return [...head, ...terms.map(describeTerm)].join('\n');
}

function describeTerm(term: Term): string {
  const { id, forms, reason, source, url, match, clean } = term;
  return [
    `## <a id="${id}"></a>${id}`,
    '',
    reason,
    '',
    `Source: ${url === undefined ? source : `[${source}](${url})`}. ${notesOn(term).join(' ')}`,
    '',
    '| instead of | consider |',
    '| --- | --- |',
    ...forms.map((form) => `| ${inCell(form.text)} | ${inCell(considered(form))} |`),
    '',
    ...match.map((sentence) => `- Marked: ${sentence}`),
    ...clean.map((sentence) => `- Not marked: ${sentence}`),
    '',
  ].join('\n');
}

/** Advice is set in italics, since it is never inserted. */
const considered = ({ alternatives, advice }: TermForm): string =>
  [...alternatives, ...advice.map((text) => `*${text}*`)].join('; ') || 'other words';

const inCell = (text: string): string => shownGroups(text).replaceAll('|', '\\|');

/** How loud it is and for whom, and what makes it fine. */
function notesOn({ id, severity, enabled, audience, caseSensitive, context, preference }: Term): readonly string[] {
  const { unless, unlessBefore, unlessAfter, onlyBefore, onlyAfter, unlessWith, asNoun } = context;
  const listed = (label: string, words: readonly string[]): readonly string[] =>
    words.length > 0 ? [`${label}: ${words.map((word) => word || 'nothing').join(', ')}.`] : [];
  return [
    `${capital(severity)}${enabled ? '' : ', off until a workspace turns it on'}; for ${AUDIENCE[audience]}.`,
    ...(caseSensitive ? ['Marked in these very capitals only.'] : []),
    ...(preference === undefined
      ? []
      : [`A workspace that prefers this side sets \`preferences: { ${preference}: ${id} }\`.`]),
    ...(unless.length > 0 ? [`Fine in: ${unless.join('; ')}.`] : []),
    ...listed('Fine behind', unlessBefore),
    ...listed('Fine before', unlessAfter),
    ...listed('Marked only behind', onlyBefore),
    ...listed('Marked only before', onlyAfter),
    ...listed('Fine in a sentence with', unlessWith),
    ...(asNoun ? [`Marked${onlyAfter.length > 0 ? ' also' : ''} only where no noun follows that it describes.`] : []),
    ...FINE_WHERE.flatMap(([flag, where]) => (context[flag] ? [`Fine where ${where}.`] : [])),
  ];
}

const FINE_WHERE = [
  ['unlessDenied', 'its clause denies it, as in “we do not ask for it”'],
  ['unlessServed', 'it is said of people who are served'],
  ['unlessFigures', 'its sentence names an amount of money'],
  ['unlessAccommodated', 'its paragraph offers accommodation'],
] as const;

const AUDIENCE = {
  curriculum: 'course material',
  posting: 'job postings',
  both: 'course material and job postings',
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
