import { afterLast } from './clause.ts';
import type { Exemption } from './exemption.ts';

/** What is said of the people who are served and not of those who apply, for terms that allow it: "help clients build a work history". */
export const served: Exemption = {
  name: 'people served',
  within:
    ({ text }) =>
    ({ term, span }) => {
      if (!term.context.unlessServed) return false;
      const before = afterLast(BORDER, text.slice(Math.max(0, span.start - REACH), span.start));
      return (SERVED.test(before) || HELPING.test(before)) && !APPLYING.test(before);
    },
};

/** How far back the people may stand. */
const REACH = 160;

const BORDER = /[.;!?()•|\n–—]|(?:,|\band)\s(?=(?:you|we|must|should|please|applicants|candidates|staff)\b)/gi;

const SERVED =
  /\b(?:clients?|residents?|tenants?|renters|patients?|participants?|consumers?|members?|guests|callers|survivors?|veterans?|famil(?:y|ies)|households?|parents?|mothers?|fathers?|child(?:ren)?|kids|teens|youths?|young (?:people|adults|men|women)|learners|students|pupils|(?:older|disabled) adults|elders|seniors|babies|infants|women|girls|boys|newcomers|refugees|immigrants|neighbou?rs|caregivers|job ?seekers|people (?:with|in|who|we)|shelters?|(?:group|foster|host|nursing) homes?)\b/i;

const HELPING =
  /^\W*(?:help|assist|teach|coach|screen|train|serve|support|advocate|recover)\b|\b(?:we|to|you(?: will)?|staff|workers?) (?:help|assist|teach|coach|serve|support)\b|\b(?:programs?|groups?|class(?:es)?|workshops?|housing|units|beds|services|grants?|benefits?|discounts?|funds?|tickets) (?:is |are )?(?:for|to)\b/i;

const APPLYING =
  /\b(?:applicants?|candidates?|incumbent|hires?|hiring|colleagues?|interns?|employees?|(?<!to )(?:staff|workers?|counsell?ors?|clinicians?|therapists?|nurses?|aides?)|(?:this|the|our) (?:job|post|position|role|team|ideal)|we (?:want|need|seek|look|prefer|expect)|(?:seeking|looking for)|you (?:are|have|bring|must|should|need))\b/i;
