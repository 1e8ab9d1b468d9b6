import { covering } from '../../text/intervals.ts';
import { before, behind } from '../../text/span.ts';
import { inSentence, type Candidate, type Passage } from '../passage.ts';
import type { Exemption } from './exemption.ts';

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
  /\b(?:terms?|words?|phrases?|labels?|expressions?|wording|language|called|labell?ed(?: as)?|termed|so-called|(?:shown|portrayed|depicted|stereotyped|typecast|caricatured|dismissed) as|(?:whom|which|what) \w+ calls?|avoid(?:ing)?|instead of|rather than|(?:do not|don['’]t|no longer|never) (?:say|use|write|call (?:them|him|her|us|you|kids|people|children|clients|anyone|anybody))|(?:stop|not) (?:saying|using)|(?:outdated|dated|not preferred)(?=:)|replac(?:e|es|ed|ing)):?\s+(?:like\s+|such as\s+|as\s+|of\s+|saying\s+|using\s+|the\s+(?:terms?|words?|phrases?)\s+|an?\s+|the\s+)*$/i;

/** "In the long term the homeless …", "in terms of addicts": a stretch of time and a turn of phrase. */
const OTHER_TERM =
  /\b(?:(?:long|short|near|mid|spring|fall|summer|winter|school|prison|academic)[\s‑‐-]+terms?|in (?:terms of|other words))\s(?:an?\s+|the\s+)*$/i;

function isAnnounced(text: string, { span }: Candidate): boolean {
  const opening = before(text, span, REACH);
  return (
    (ANNOUNCING.test(opening) && !OTHER_TERM.test(opening)) ||
    SAY_THIS_NOT.test(opening) ||
    AS_A_WORD.test(behind(text, span, AS_A_WORD_REACH))
  );
}

/** "Use person with diabetes, not diabetic." */
const SAY_THIS_NOT = /(?:^|[.!?:;]\s+)(?:[Ss]ay|[Ww]rite|[Uu]se)\s[^.;!?]+[\s(]not:?\s+(?:an?\s+|the\s+)?$/;

/** "Addict as a noun", "food stamps (now called …)", "the addict label", "welfare queens and other stories": what is said behind a word. */
const AS_A_WORD =
  /^\s+(?:as an? (?:word|term|label|noun|name|descriptor|slur|insult)\b|\((?:now|today)\b[^)]*\b(?:called|named|termed|known as)\b|(?:label|stereotype|trope|myth|narrative|rhetoric|debate|thesis)s?\b|and (?:its|their|other) (?:stories|myths|stereotypes|labels|tropes|terms|names)\b)/i;
const AS_A_WORD_REACH = 40;

/**
 * Opens a list of words: "terms such as addict, junkie and alcoholic", "do not write lazy, addict or thug", "to be called a bum,
 * a vagrant or a transient", "terms once in use (cripple, pauper)", "older sources say cripple, pauper".
 */
const LISTING =
  /\b(?:be|been|being|get|is|are|was|were)(?: often| usually| sometimes| still)? called(?! (?:about|to|for|in|on|by|back|upon|out|off|when|because|after)\b)\s+|\b(?:(?:do not|don['’]t|never) (?:say|write)|avoid (?:saying|writing|using)):?\s+|\b(?:terms?|words?|phrases?|labels?|expressions?|slurs?|ideas?|concepts?|theories|notions?)(?: \(?(?:such as|like|including|e\.g\.,?|for example,?)|:)\s+|\b(?:old(?:er)?|early|earlier|historical|past) (?:sources?|records|texts|documents|files|statutes|laws|books|writers|articles|studies)(?: \w+)? (?:say|said|speak of|spoke of|use|used|write|wrote)\s+|\bthe (?:terms|words|phrases|labels)\s+(?!(?:while|when|where|of|that|which|are|were|is|in|for|to|and|we|you|they|on|under|used|with|by|from|as|if|because|can|may|will|have|has|set)\b)|(?<!\bin )\b(?:terms|words|phrases|labels|expressions|slurs|nouns?|adjectives?)\b[^.;:()]{0,60}\(/gi;

/** How far back a list of words may open, and how many words one of its members may have. */
const LIST_REACH = 160;
const MEMBER_WORDS = 4;

function isListed(text: string, { span }: Candidate): boolean {
  const list = before(text, span, LIST_REACH);
  const opening = [...list.matchAll(LISTING)].at(-1);
  if (!opening) return false;
  const members = list.slice(opening.index + opening[0].length);
  if (/[.;:!?]/.test(members)) return false;
  return members.split(/,|\/|\b(?:and|or)\b/).every((member) => member.trim().split(/\s+/).length <= MEMBER_WORDS);
}

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
