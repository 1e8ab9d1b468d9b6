import { before } from '../../text/span.ts';
import { inSentence } from '../passage.ts';
import type { Exemption } from './exemption.ts';

/** Wording of a past time, told as such: "in 1912 the law spoke of the feeble-minded". */
export const history: Exemption = {
  name: 'history',
  within: (passage) => {
    const isPast = inSentence(passage, PAST);
    const isToday = inSentence(passage, TODAY);
    const isEntry = ENTRY.test(passage.text);
    return ({ span }) =>
      isEntry || (isPast(span) && !isToday(span)) || FOUNDED_AS.test(before(passage.text, span, FOUNDING_REACH));
  },
};

/** A line of a chronicle begins with its year: "1919 The board votes to admit …". */
const ENTRY = /^\W{0,3}(?:1[5-8]\d\d|19[0-7]\d)(?:s\b|\s?[–-]\s?\d{2,4}\b|\b)[\s:.,–—|-]+\p{Lu}/u;

const PAST =
  /\b(?:1[5-9]\d\d\s?[–-]\s?(?:1[5-8]\d\d|19[0-7]\d)|(?:in|from|by|until|before|after|during|circa|the|acts?(?: of)?|bill|law of) (?:1[5-8]\d\d|19[0-7]\d)|(?:1[5-8]\d\d|19[0-7]\d) (?:act|bill)|1[5-9]00s|1[5-8]\d0s|19[0-7]0s|(?:early|late|mid)[\s-](?:twentieth|20th)[\s-]century|nineteenth|eighteenth|19th[\s-]century|historical(?:ly)? (?:called|known|labell?ed|terms?|names?|usage|language)|formerly (?:called|known|labell?ed|named|termed|the)|once (?:called|known|labell?ed|termed)|(?:was|were) (?:then |once |historically )?(?:called(?! (?:about|to|for|in|on|by|back|upon|out|off|when|because|after)\b)|known as|labell?ed|termed|deemed|classified as|referred to as)|at the time (?:called|known)|how [^.;:!?]{0,60}(?:has|have) been (?:seen|viewed|thought of|regarded|understood|blamed|portrayed|explained)|Elizabethan|Victorian|Progressive Era|colonial (?:America|era|period|times|law)|poor laws?|poorhouses?|almshouses?|(?:lunatic|insane|state) asylums?|eugenics?|eugenicists?)\b/i;

/** Agencies tell when they were founded and go on in the present, which is no history of words. */
const TODAY =
  /\b(?:since|founded|established|incorporated|opened|today|now|currently|we (?:serve|help|provide|offer|work)|(?:serves|provides|offers|helps|continues))\b/i;

/** "Founded in 1924 as a home for wayward boys, the agency today …": what it was then. */
const FOUNDED_AS =
  /\b(?:founded|established|opened|chartered|incorporated|begun|began|started)\b[^.;]*\b(?:1[5-8]\d\d|19[0-7]\d)\b[^.;,]{0,60}\b(?:as|for)\b[^.;,]*$/i;
const FOUNDING_REACH = 160;
