import { before } from '../../text/span.ts';
import type { Exemption } from './exemption.ts';

/** What people call themselves is theirs to choose: "members who identify as disabled", "I am an alcoholic". */
export const ownWords: Exemption = {
  name: 'own words for oneself',
  within:
    ({ text }) =>
    ({ term, span }) =>
      !ABOUT_WORK.has(term.category) &&
      !FIGURATIVE.test(text.slice(span.start, span.end)) &&
      OF_ONESELF.test(before(text, span, REACH)),
};

/** Themes about programmes and posts, not about people. */
const ABOUT_WORK: ReadonlySet<string> = new Set(['curriculum', 'credentials', 'postings']);

/** "I am so OCD": a turn of phrase, which nobody is. */
const FIGURATIVE = /^(?:so|very|totally|being|a (?:bit|little))\s/i;

const REACH = 60;

const OF_ONESELF =
  /(?:\b(?:self[\s‑‐-](?:identif(?:y|ies|ied|ying)|described?|describ(?:es|ing)|identified)|identif(?:y|ies|ied|ying)(?: (?:my|your|him|her|them|our)sel(?:f|ves))?|(?:call|describe|introduce|refer to|describing|calling|introducing|called|described|introduced|calls|describes|introduces) (?:my|your|him|her|it|them|our)sel(?:f|ves)|(?:think|thinks|thinking|speak|speaks|speaking) of (?:my|your|him|her|them|our)sel(?:f|ves)|reclaim(?:s|ed|ing)?)(?: as| the (?:word|term|name))?|\bI am|\bI['’]m)\s+(?:also\s+)?(?:an? [\w-]+ or\s+)?(?:an?\s+|the\s+)?$/i;
