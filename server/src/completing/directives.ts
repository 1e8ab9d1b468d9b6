/** What can be written in a comment for Practice Lens. */
import { DIRECTIVES, levelNames, RULES, type Profile, type Translate } from '@practice-lens/core';
import { type Proposal } from './proposal.ts';

export interface DirectiveWords {
  readonly profile: Profile;
  /** Terms that are flagged in this document: most likely the ones to be ignored. */
  readonly flagged: readonly string[];
  readonly terms: readonly string[];
}

/** `before`: the line up to the cursor. Nothing outside of comments. */
export function directiveProposals(before: string, words: DirectiveWords, t: Translate): readonly Proposal[] {
  const comment = before.slice(before.lastIndexOf('<!--'));
  if (!comment.startsWith('<!--') || comment.includes('-->')) return [];
  const inside = /^<!--\s*practice-lens\s+(.*)$/.exec(comment)?.[1];
  if (inside === undefined) return openings(comment, t);
  const [name, ...written] = inside.split(/[\s,]+/);
  const isFirstWord = !/\s/.test(inside);
  if (isFirstWord) {
    const meaning = meanings(t);
    return DIRECTIVES.map((directive) => ({ label: directive, detail: meaning[directive], kind: 'keyword' }));
  }
  return argumentsOf(name ?? '', written.slice(0, -1), words, t);
}

const meanings = (t: Translate): Readonly<Record<(typeof DIRECTIVES)[number], string>> => ({
  level: t('Sets the levels of the next paragraph'),
  ignore: t('Keeps a wording in the next paragraph'),
  'ignore-start': t('Keeps a wording from here on'),
  'ignore-end': t('Ends what ignore-start began'),
  'ignore-file': t('Keeps a wording in the whole document'),
});

/** Whole comments, for someone who has only begun one. */
function openings(comment: string, t: Translate): readonly Proposal[] {
  const meaning = meanings(t);
  const typed = comment.slice('<!--'.length).trimStart();
  if (!'practice-lens'.startsWith(typed.split(/\s/)[0] ?? '')) return [];
  const space = comment === '<!--' ? ' ' : '';
  return DIRECTIVES.map((directive) => ({
    label: `practice-lens ${directive}`,
    insert: `${space}practice-lens ${directive} `,
    detail: meaning[directive],
    kind: 'keyword',
  }));
}

function argumentsOf(
  name: string,
  written: readonly string[],
  { profile, flagged, terms }: DirectiveWords,
  t: Translate,
): readonly Proposal[] {
  if (name === 'level') {
    const levels = levelNames(profile).filter((level) => !written.includes(level));
    const none: Proposal = { label: 'none', detail: t('The paragraph addresses no level'), kind: 'value' };
    return [
      ...levels.map((level): Proposal => ({ label: level, kind: 'value' })),
      ...(written.length === 0 ? [none] : []),
    ];
  }
  if (!name.startsWith('ignore')) return [];
  const reason: Proposal = {
    label: 'reason="…"',
    insert: 'reason=""',
    detail: t('Why this wording stays'),
    kind: 'keyword',
  };
  const subjects: Proposal[] = [
    ...flagged.map((term): Proposal => ({
      label: term,
      detail: t('Flagged in this document'),
      kind: 'value',
      first: true,
    })),
    ...RULES.map(({ id, title }): Proposal => ({ label: id, detail: t(title), kind: 'value' })),
    ...terms.filter((term) => !flagged.includes(term)).map((term): Proposal => ({ label: term, kind: 'value' })),
  ];
  return [...subjects, ...(written.length > 0 ? [reason] : [])];
}
