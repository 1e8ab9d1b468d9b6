/** What can be written in a comment for Practice Lens. */
import { DIRECTIVES, levelNames, RULES, type Profile } from '@practice-lens/core';
import { type Proposal } from './proposal.ts';

export interface DirectiveWords {
  readonly profile: Profile;
  /** Terms that are flagged in this document: most likely the ones to be ignored. */
  readonly flagged: readonly string[];
  readonly terms: readonly string[];
}

/** `before`: the line up to the cursor. Nothing outside of comments. */
export function directiveProposals(before: string, words: DirectiveWords): readonly Proposal[] {
  const comment = before.slice(before.lastIndexOf('<!--'));
  if (!comment.startsWith('<!--') || comment.includes('-->')) return [];
  const inside = /^<!--\s*practice-lens\s+(.*)$/.exec(comment)?.[1];
  if (inside === undefined) return openings(comment);
  const [name, ...written] = inside.split(/[\s,]+/);
  const isFirstWord = !/\s/.test(inside);
  if (isFirstWord)
    return DIRECTIVES.map((directive) => ({ label: directive, detail: MEANING[directive], kind: 'keyword' }));
  return argumentsOf(name ?? '', written.slice(0, -1), words);
}

const MEANING: Readonly<Record<(typeof DIRECTIVES)[number], string>> = {
  level: 'Sets the levels of the next paragraph',
  ignore: 'Keeps a wording in the next paragraph',
  'ignore-start': 'Keeps a wording from here on',
  'ignore-end': 'Ends what ignore-start began',
  'ignore-file': 'Keeps a wording in the whole document',
};

/** Whole comments, for someone who has only begun one. */
function openings(comment: string): readonly Proposal[] {
  const typed = comment.slice('<!--'.length).trimStart();
  if (!'practice-lens'.startsWith(typed.split(/\s/)[0] ?? '')) return [];
  const space = comment === '<!--' ? ' ' : '';
  return DIRECTIVES.map((directive) => ({
    label: `practice-lens ${directive}`,
    insert: `${space}practice-lens ${directive} `,
    detail: MEANING[directive],
    kind: 'keyword',
  }));
}

function argumentsOf(
  name: string,
  written: readonly string[],
  { profile, flagged, terms }: DirectiveWords,
): readonly Proposal[] {
  if (name === 'level') {
    const levels = levelNames(profile).filter((level) => !written.includes(level));
    const none: Proposal = { label: 'none', detail: 'The paragraph addresses no level', kind: 'value' };
    return [
      ...levels.map((level): Proposal => ({ label: level, kind: 'value' })),
      ...(written.length === 0 ? [none] : []),
    ];
  }
  if (!name.startsWith('ignore')) return [];
  const reason: Proposal = {
    label: 'reason="…"',
    insert: 'reason=""',
    detail: 'Why this wording stays',
    kind: 'keyword',
  };
  const subjects: Proposal[] = [
    ...flagged.map((term): Proposal => ({
      label: term,
      detail: 'Flagged in this document',
      kind: 'value',
      first: true,
    })),
    ...RULES.map(({ id, title }): Proposal => ({ label: id, detail: title, kind: 'value' })),
    ...terms.filter((term) => !flagged.includes(term)).map((term): Proposal => ({ label: term, kind: 'value' })),
  ];
  return [...subjects, ...(written.length > 0 ? [reason] : [])];
}
