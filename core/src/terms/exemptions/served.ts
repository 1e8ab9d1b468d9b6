import { before } from '../../text/span.ts';
import { afterLast } from './clause.ts';
import type { Exemption } from './exemption.ts';

/** What is said of the people who are served and not of those who apply, for terms that allow it: "help clients build a work history". */
export const served: Exemption = {
  name: 'people served',
  within:
    ({ text }) =>
    ({ term, span }) => {
      if (!term.context.unlessServed) return false;
      const sentence = afterLast(SENTENCE_BORDER, before(text, span, REACH));
      const part = GOES_ON.test(sentence) ? sentence : afterLast(BORDER, sentence);
      return (SERVED.test(part) || HELPING.test(part)) && !APPLYING.test(part);
    },
};

/** How far back the people may stand. */
const REACH = 160;

const SENTENCE_BORDER = /[.;!?()•|\n–—]/g;
/** "Support families and work under pressure" asks two things of one person. */
const BORDER = /,|\b(?:and|but)\b/gi;
/** "When a client leaves, he …", "Help residents with bathing, dressing and grooming." */
const GOES_ON = /^\W*(?:when|if|once|after|before|until|(?:help|assist|teach|coach)(?! (?:us|our|the)\b))\b/i;

/** As people, not in the name of a service: "our youth program is like a family". */
const SERVED =
  /\b(?:clients?|residents?|tenants?|renters|patients?|participants?|consumers?|guests|callers|survivors?|veterans?|families|family|households?|(?<!house[ -])parents?|mothers?|fathers?|child(?:ren)?|kids|teens|youths?|young (?:people|adults)|learners?|pupils|(?:older|disabled) adults|elders|seniors|babies|infants|men|women|girls|boys|newcomers|refugees|immigrants|neighbou?rs|job ?seekers|people (?:we|in (?:care|recovery|custody|crisis|need)))\b(?!['’]?s?[ -](?:programs?|services?|cent(?:er|re)|agency|shelter|home|house|team|unit|clinic|court|department|advocates?|specialist|coach|group|care|support)\b)/i;

const HELPING =
  /^\W*(?:help|assist|teach|coach|screen)\b(?! (?:us|our|the)\b)|\b(?:help(?:s|ing)?|support(?:s|ing)?|serv(?:es?|ing)) (?:people|someone|others|adults|them)\b|\b(?:shelters?|programs?|groups?|class(?:es)?|workshops?|housing|units|beds|services|grants?|benefits?|discounts?|funds?|tickets) (?:is |are )?for\b/i;

const APPLYING =
  /\b(?:applicants?|candidates?|incumbent|hires?|hiring|colleagues?|interns?|employees?|(?<!to )(?:staff|workers?|counsell?ors?|clinicians?|therapists?|nurses?|aides?)|(?:this|the|our) (?:job|post|position|role|team|ideal)|we (?:want|need|seek|look|prefer|expect)|(?:seeking|looking for)|you (?:are|have|bring|must|should|need)|(?:program|agency|cent(?:er|re)|shelter|home|house|clinic|team|office|unit|department) (?:needs|wants|seeks|requires|prefers|is)|ability|able)\b/i;
