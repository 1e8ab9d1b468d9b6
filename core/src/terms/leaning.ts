/** Words before a form that lean on its adjective: "chronically mentally ill adults", "poor and minority families". */
import type { TermForm } from './pack.ts';

/** How far before a form such words may begin. In UTF-16 units. */
export const LEANING_REACH = 32;

/**
 * The form as it is, unless the words before it need the adjective that an alternative puts behind its noun: such alternatives
 * are told, and put in by hand.
 */
export function unleaned(form: TermForm, opening: string): TermForm {
  const { text, alternatives, advice } = form;
  if (/^(?:the|an?)\s/i.test(text) || !isLeaning(opening)) return form;
  const postponed = alternatives.filter((alternative) => POSTPONED.test(alternative));
  const fit = alternatives.filter((alternative) => !POSTPONED.test(alternative));
  return { text, alternatives: fit, advice: [...advice, ...postponed] };
}

/** A person with what was the adjective behind. */
const POSTPONED = /^\S+(?: \S+)? (?:with|who|whose|of|without|in|living|experiencing)\b/;

function isLeaning(opening: string): boolean {
  const adverb = ADVERB.exec(opening)?.[1];
  if (adverb !== undefined) return !NO_ADVERBS.has(adverb.toLowerCase());
  const [, before = '', last = ''] = IN_A_ROW.exec(opening.toLowerCase()) ?? [];
  return ADJECTIVES.has(last) || ADJECTIVES.has(`${before}-${last}`);
}

const ADVERB = /\b([a-z]{2,}ly|most|more)\s+$/i;
/** The last two words of what stands in a row with the form. */
const IN_A_ROW = /(?:\b([a-z]+)[\s-])?\b([a-z]+),? (?:and|or)\s+$/;

const NO_ADVERBS: ReadonlySet<string> = new Set(
  'only family early daily weekly monthly july elderly friendly lonely assembly reply apply supply'.split(' '),
);

const ADJECTIVES: ReadonlySet<string> = new Set(
  'legal adult juvenile male female biracial mentally-ill poor low-income hostile violent autistic overweight addicted homeless disabled elderly older young rural urban diverse underserved vulnerable minority immigrant ethnic physically mentally at-risk single pregnant'.split(
    ' ',
  ),
);
