/**
 * Words around a form that need what an alternative would move or leave out: "chronically mentally ill adults", "angry or disturbed
 * youth", "the aged and disabled". Such alternatives are told, and put in by hand.
 */
import { wordSet } from '../text/word-set.ts';
import { isAdjective } from './adjectives.ts';
import { describesNoun } from './noun-end.ts';
import type { TermForm } from './pack.ts';

/** How far to either side such words may reach. In UTF-16 units. */
export const LEANING_REACH = 32;

/** The form as it is, or without the alternatives that do not fit between `opening` and `rest`, the text around it. */
export function unleaned(form: TermForm, opening: string, rest: string): TermForm {
  const { text, alternatives, advice } = form;
  const leanings = LEANINGS.filter(({ applies }) => applies(text, opening, rest));
  if (leanings.length === 0) return form;
  const fits = (alternative: string): boolean => leanings.every(({ fit }) => fit.test(alternative));
  const told = alternatives.filter((alternative) => !fits(alternative));
  return { text, alternatives: alternatives.filter(fits), advice: [...advice, ...told] };
}

interface Leaning {
  readonly applies: (form: string, opening: string, rest: string) => boolean;
  /** What an alternative looks like that gives the words around what they lean on. */
  readonly fit: RegExp;
}

/** Not a person with what was the adjective behind. */
const NOT_POSTPONED =
  /^(?!\S+(?: \S+)? (?:with|who|whose|of|without|in|on|from|living|experiencing|facing|receiving|involved|convicted|accused|affected|abused|under|at|by|for|to|after|during|between)\b)/;
const HAVING = /^must have\b/i;
const DENYING = /^(?:(?:have|has) )?no\s/i;
const FURTHER_PEOPLE =
  /^,? (?:and|or) (?:adults|children|youth|families|veterans|widows|men|women|boys|girls|persons|people|teens|adolescents|seniors|couples|infants)\b/i;
/** A word that may be a noun and is no verb of one person. */
const NEXT = /^ (?!of\b)([a-z'-]+)(?<!s|ed|ing)(?![a-z'-])/;

const LEANINGS: readonly Leaning[] = [
  // "Angry or disturbed youth": no person with what was the adjective behind.
  { applies: (form, opening) => !/^(?:the|an?)\s/i.test(form) && isLeaning(opening), fit: NOT_POSTPONED },
  // "The aged, disabled and poor": the article belongs to all of them.
  { applies: (form, _, rest) => /^the\s/i.test(form) && isShared(rest), fit: /^the\s/i },
  // "No felony convictions or warrants": what is denied goes on.
  { applies: (form, _, rest) => DENYING.test(form) && /^,? (?:and|or)\b/i.test(rest), fit: DENYING },
  // "Battered women who kill", "and their children": no other people before those words.
  { applies: (_form, _opening, rest) => /^ (?:who|whose|that|and their)\b/i.test(rest), fit: /(?<!\bby \S+)$/ },
  // "Must have a car, a license and a phone": what has to be had goes on.
  { applies: (form, _, rest) => HAVING.test(form) && /^,/.test(rest), fit: HAVING },
  // "Needy children and adults": the adjective is meant for both.
  { applies: (form, _, rest) => /\s/.test(form) && FURTHER_PEOPLE.test(rest), fit: NOT_POSTPONED },
  // "Inmate request slips": the one who is named describes a noun.
  { applies: (form, _, rest) => describesNoun(form, NEXT.exec(rest)?.[1] ?? ''), fit: /^(?!.*\bperson\b)/ },
  // "Offenders with a child": no offense that seems to have one.
  { applies: (_form, _opening, rest) => /^ with\b/i.test(rest), fit: /^(?!.*\b(?:by|of|with) )/ },
];

/** Whether words that follow have the same article before them. A noun behind them ends that. */
function isShared(rest: string): boolean {
  const [, first = '', second] = SHARING.exec(rest.toLowerCase()) ?? [];
  return second === undefined ? isAdjective(first) : first.endsWith('ly');
}

/** "And disabled.", ", mentally ill and": one adjective, or one with its adverb, up to where a part of the sentence ends. */
const SHARING =
  /^(?:,|,? (?:and|or)|\/|(?= mentally | elderly\b| poor\b)) ?([a-z-]+)(?: ([a-z-]+))?(?=\s*(?:$|[.,;:!?()|\n])| (?:and|or|in|of|with|who|are|is|to|at|by|from|for|have|on)\b)/;

function isLeaning(opening: string): boolean {
  const adverb = ADVERB.exec(opening)?.[1];
  if (adverb !== undefined) return !NO_ADVERBS.has(adverb.toLowerCase());
  const [, before = '', last = ''] = IN_A_ROW.exec(opening.toLowerCase()) ?? [];
  return isAdjective(last) || isAdjective(`${before}-${last}`) || CLOSE.test(opening) || HYPHENED.test(opening);
}

/** "Severely and persistently ill": an adverb, right before or in a row. */
const ADVERB = /\b([a-z]{2,}ly|most|more)(?: (?:and|or))?\s+$/i;
/** The last two words of what stands in a row with the form. */
const IN_A_ROW = /(?:\b([a-z]+)[\s-])?\b([a-z]+)(?:,? (?:and|or|and\/or)\s+|,\s+|\/)$/;
/** "Low-literacy and non-English speakers". */
const HYPHENED = /\b(?!self-)[a-z]+-[a-z]+,? (?:and|or)\s+$/i;
/** What reads badly right before "people": a kind of offense ("felony offenders"), an age or a standing ("active users"). */
const CLOSE =
  /\b(?:felony|misdemeanor|drug|dui|dwi|property|gang|incest|arson|active|adult|chronic|former|known|alleged|suspected|admitted|convicted|repeat|teen|teenage|juvenile)\s+$/i;

const NO_ADVERBS = wordSet(
  'only family early daily weekly monthly july elderly friendly lonely assembly reply apply supply',
);
