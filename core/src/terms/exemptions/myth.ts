import { before } from '../../text/span.ts';
import type { Exemption } from './exemption.ts';

/**
 * A claim that the sentence calls false: "the myth that immigrants are a burden", "the stereotype of the angry Black woman"; or
 * a list of stereotypes.
 */
export const myth: Exemption = {
  name: 'claim called a myth',
  within: ({ text }) => {
    if (!MYTH.test(text)) return () => false;
    // "The myth that the homeless choose the street" still calls people by the label; only a claim of some words is told as one.
    return ({ term, first, end, span }) => {
      const opening = before(text, span, REACH);
      return LISTED.test(opening) || (!term.context.asNoun && end - first >= CLAIM_WORDS && CALLED_FALSE.test(opening));
    };
  },
};

const CLAIM_WORDS = 3;

/** How far before the claim the word that calls it false may stand. */
const REACH = 90;

const MYTH =
  /\b(?:myths?|misconceptions?|stereotypes?|moral panics|tropes?|fallacy|false|mistaken|racist|ageist|sexist|if you (?:believe|think|feel)|(?:old|common|popular) (?:picture|image)s?)\b/i;

/** "Ageist stereotypes (the dear old lady, the grumpy old man)", "the old picture of the welfare family". */
const LISTED =
  /\b(?:stereotypes|moral panics|myths|misconceptions)(?: (?:of|about) [^.;:!?()]{1,30})?(?: \(|: | such as | like | including )[^.;!?()]*$|\b(?:old|common|popular) (?:picture|image) of (?:the |an? )?$/i;

const CALLED_FALSE =
  /\b(?:(?:myths?|misconceptions?|stereotypes?|tropes?|fallacy)|(?:false|mistaken|racist|ageist|sexist) (?:belief|assumption|idea|notion|claim)) (?:that\s[^.;:!?]*|(?:of|about) (?:an?\s|the\s)?)$|\bif you (?:believe|think|feel)\s[^.;:!?]*$/i;
