import { contains } from '../../text/span.ts';
import { sentencesOf } from '../../text/words.ts';
import type { Exemption } from './exemption.ts';

/** Wording of a past time, named as such: "in 1912 the law spoke of the feeble-minded". */
export const history: Exemption = {
  name: 'history',
  applies: ({ block, span }) => {
    const { text } = block.prose;
    if (!PAST.test(text)) return false;
    const sentence = sentencesOf(text).find((candidate) => contains(candidate, span));
    return sentence !== undefined && PAST.test(text.slice(sentence.start, sentence.end));
  },
};

const PAST =
  /\b(?:1[5-8]\d\d|19[0-7]\d|1[5-9]00s|nineteenth|eighteenth|historically|formerly|once (?:called|known|labell?ed)|(?:was|were) (?:then )?(?:called|known as|labell?ed|termed|deemed|classified as)|at the time|Elizabethan|Victorian|colonial|poor laws?|poorhouses?|almshouses?|asylums?|eugenics?)\b/i;
