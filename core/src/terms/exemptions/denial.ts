import { before, behind } from '../../text/span.ts';
import type { Candidate } from '../passage.ts';
import { afterLast } from './clause.ts';
import type { Exemption } from './exemption.ts';

/** What a text says that it does not ask for, for terms that allow it: "we never ask for salary history", "a car is not required". */
export const denial: Exemption = {
  name: 'denial',
  within:
    ({ text }) =>
    (candidate) =>
      candidate.term.context.unlessDenied && (isDeniedBefore(text, candidate) || isDeniedBehind(text, candidate)),
};

/** How far a clause is followed to either side. */
const REACH = 160;

function isDeniedBefore(text: string, { span }: Candidate): boolean {
  const rest = behind(text, span, REACH);
  const clause = afterLast(OR_FOLLOWS.test(rest) ? CLAUSE_BORDER : LIST_BORDER, before(text, span, REACH));
  const denials = [...clause.matchAll(DENIAL)];
  const last = denials.at(-1);
  if (!last || CONDITION.test(clause)) return false;
  // "Nobody is hired without a photo" demands one, and so does "letters without a photo will not be read".
  const isDemand = isWithout(last) && !denials.every(isWithout);
  return !isDemand && !REJECTED.test(rest);
}

const isWithout = ([denial]: RegExpExecArray): boolean => denial.toLowerCase() === 'without';

const anyOf = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const STATEMENT = anyOf(
  String.raw`[.;!?()•|\n–—]|(?<!\bask(?:ed)?):|\s-\s`,
  String.raw`\b(?:but|yet|so|although|though|because|since|while|whereas|unless|until|when)\b`,
  String.raw`(?:,|,? and)\s(?=(?:you|we|they|he|she|it|there|this|that|please|must|should|will|all|applicants|candidates)\b)`,
  String.raw`\band\s(?=(?:send|include|attach|submit|list|state|has|have|is|are|wants?|needs?|an?|the)\b)`,
);

/** Where another statement begins. Over a comma a denial reaches only in a list that "or" joins: "no photo, age or accent". */
const CLAUSE_BORDER = new RegExp(STATEMENT, 'gi');
const LIST_BORDER = new RegExp(`${STATEMENT}|,(?!.*\\bn?or\\b)`, 'gis');
const OR_FOLLOWS = /^[^.;:!?()\n]{0,80}\bn?or\b/i;

/** "No later than Friday" and "not only" deny nothing; "we do not hire job hoppers" and "you are not afraid of them" ask all the same. */
const DENIAL = new RegExp(
  anyOf(
    String.raw`(?:\bnot|n['’]t|\bnever)\b(?! (?:only|just|merely|simply|limited|later|less|more|fewer|mind|afraid|scared|shy|too|(?:hire|employ) (?!for|by|based|on))\b)`,
    String.raw`\bno\b(?! (?:later|less|more|fewer|sooner|earlier|doubt|matter|exceptions?|(?:place|room|time|patience|tolerance) for)\b)`,
    String.raw`(?:\b(?:cannot|nobody|no one|none|nor|neither|without|rather than|instead of|stopped|bans?|banned|unlawful|illegal|(?:forbid|prohibit)(?:s|ed)?|against [a-z]+ law))\b`,
  ),
  'gi',
);

/** "If you have no car …" opens a condition; "we do not ask if you have one" does not. */
const CONDITION = /(?<!\b(?:ask|asks|asked|asking|matter|matters|care|mind) )\b(?:if|provided)\b/i;

const REJECTED =
  /^[^.;!?\n]*\b(?:(?:not|n['’]t)(?: be)? (?:considered|accepted|reviewed|read|processed|hired|eligible|interviewed)|(?:need|should) not (?:apply|bother)|rejected|discarded|disqualified|turned away|screened out)\b/i;

const isDeniedBehind = (text: string, { span }: Candidate): boolean => NOT_ASKED.test(behind(text, span, REACH));

/** Right behind, or behind the rest of the same thing: "a car of your own is not needed". */
const NOT_ASKED = new RegExp(
  String.raw`^(?:(?!\b(?:and|required|must|preferred|essential)\b)[^.;:!?()\n,–—]|,(?= n?or\b)){0,40}?` +
    anyOf(
      String.raw`(?:\bnot|n['’]t|\bnever|\bno longer)(?: be)?(?: (?:an?|ever|strictly|always|at all))?` +
        String.raw` (?:required|needed|necessary|asked|requested|expected|allowed|permitted|tolerated|collected|used|essential|requirement|condition)\b`,
      String.raw`\b(?:is|are|be)(?: \w+)? (?:unnecessary|voluntary|optional)\b`,
      String.raw` \(?optional(?=[).,;:!?]|$)`,
    ),
  'i',
);
