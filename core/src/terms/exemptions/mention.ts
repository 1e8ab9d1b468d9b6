import { covering } from '../../text/intervals.ts';
import { before, behind } from '../../text/span.ts';
import { inSentence, type Candidate, type Passage } from '../passage.ts';
import type { Exemption } from './exemption.ts';
import { isListed } from './word-list.ts';

/** Mentioned, not used: "the term addict", "avoid addict", *addict* set in italics as a word. */
export const mention: Exemption = {
  name: 'mention',
  within: (passage) => {
    const isSetApart = setApart(passage);
    const isAboutWords = inSentence(passage, ABOUT_WORDS);
    const isCourse = passage.kind === 'curriculum';
    return (candidate) =>
      isSetApart(candidate) ||
      isAnnounced(passage.text, candidate) ||
      isListed(passage.text, candidate) ||
      TOLD_AS_TERM.test(behind(passage.text, candidate.span, TOLD_REACH)) ||
      (isCourse && isTopic(passage.text, candidate)) ||
      isAboutWords(candidate.span);
  },
};

/** The whole of a short stretch in italics inside a sentence; bold type stresses, and is still use. */
function setApart({ block, text }: Passage): (candidate: Candidate) => boolean {
  const emphasisAt = covering(block.prose.zones.filter(({ kind }) => kind === 'emphasis'));
  return ({ span }) => {
    const zone = emphasisAt(span);
    if (!zone) return false;
    const length = zone.end - zone.start;
    return length <= span.end - span.start + SLACK && length < text.length / 2;
  };
}

/** Room for an article or a comma inside the markup. */
const SLACK = 5;

/** How far back a word that announces a mention may stand. */
const REACH = 60;

const ANNOUNCING =
  /\b(?:terms?|words?|phrases?|labels?|expressions?|wording|language|called|labell?ed(?: as)?|termed|so-called|(?:shown|portrayed|depicted|stereotyped|typecast|caricatured|dismissed) as|(?:whom|which|what) \w+ calls?|\bcalls? (?:it|this|them|these)|avoid(?:ing)?|instead of|rather than|(?:do not|don['’]t|no longer|never) (?:say|use|write|call (?:them|him|her|us|you|kids|people|children|clients|anyone|anybody))|(?:stop|not) (?:saying|using)|(?:outdated|dated|not preferred)(?=:)|replac(?:e|es|ed|ing)):?\s+(?:like\s+|such as\s+|as\s+|of\s+|saying\s+|using\s+|the\s+(?:terms?|words?|phrases?)\s+|an?\s+|the\s+)*$/i;

/** "In the long term the homeless …", "in terms of addicts": a stretch of time and a turn of phrase. */
const OTHER_TERM =
  /\b(?:(?:long|short|near|mid|spring|fall|summer|winter|school|prison|academic)[\s‑‐-]+terms?|in (?:terms of|other words))\s(?:an?\s+|the\s+)*$/i;

function isAnnounced(text: string, { span }: Candidate): boolean {
  const [opening, rest] = [before(text, span, REACH), behind(text, span, REACH)];
  return (
    (ANNOUNCING.test(opening) && !OTHER_TERM.test(opening)) ||
    SAY_THIS_NOT.test(opening) ||
    SAY_RATHER.test(rest) ||
    OR_RATHER.test(rest) ||
    AS_A_WORD.test(behind(text, span, AS_A_WORD_REACH))
  );
}

/** "Use person with diabetes, not diabetic." */
const SAY_THIS_NOT = /(?:^|[.!?:;]\s+)(?:[Ss]ay|[Ww]rite|[Uu]se)\s[^.;!?]+[\s(]not:?\s+(?:an?\s+|the\s+)?$/;

/** "Addicts, or people with SUD?" */
const OR_RATHER = /^[^.;?]{0,24}, or (?:people|persons|individuals) (?:with|who) [^.;?]*\?/i;

/** "Addict → person who uses drugs". */
const SAY_RATHER = /^[^.;]*?\s(?:→|⇒|->|=>)\s/;

/** "Addict as a noun", "food stamps (now called …)", "the addict label", "welfare queens and other stories": what is said behind a word. */
const AS_A_WORD =
  /^\s+(?:as an? (?:word|term|label|noun|name|descriptor|slur|insult)\b|\((?:now|today)\b[^)]*\b(?:called|named|termed|known as)\b|[^.;()]{0,24}\(as\b[^)]*\bcalled\b|(?:label|stereotype|trope|myth|narrative|rhetoric|debate|thesis)s?\b|and (?:its|their|other) (?:stories|myths|stereotypes|labels|tropes|terms|names)\b)/i;
const AS_A_WORD_REACH = 80;

/** "Alleged victim, alleged perpetrator. These terms are used in the data system": the next sentence speaks of the words. */
const TOLD_AS_TERM =
  /^[^.!?]*[.!?]\s+(?:This|That|These|Those|Both) (?:\w+ )?(?:terms?|words?|labels?|phrases?) (?:(?:is|are|was|were)(?: \w+)? (?:used|kept|found|taken|defined|legal|statutory|outdated|the|those)|appears?|comes? from|stands? (?:in|as))\b/;
const TOLD_REACH = 200;

/** "From mental retardation to self-advocacy", "is there a culture of poverty?": in a course, a name that it looks back at or questions. */
const isTopic = (text: string, { term, span }: Candidate): boolean =>
  (/\bfrom (?:the )?$/i.test(before(text, span, TOPIC_REACH)) && /^ to /.test(behind(text, span, TOPIC_REACH))) ||
  (!term.context.asNoun && /^["”']?\?/.test(behind(text, span, TOPIC_REACH)));
const TOPIC_REACH = 10;

const ABOUT_WORDS =
  /\b(?:the (?:terms?|words?|phrases?|labels?) (?:is|are|was|were|has|have)|person[- ]first language|people[- ]first language|identity[- ]first language|stigmati[sz]ing (?:language|terms?|words?|labels?)|as (?:we|people|they|it was) (?:then )?(?:said|called|put)(?: it)?(?: then)?\b|(?:derogatory|pejorative|offensive) (?:terms?|words?|language|labels?)|(?:outdated|dehumani[sz]ing|deficit-based) (?:terms?|language|labels?)|terminology)\b/i;
