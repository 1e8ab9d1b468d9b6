/** Lists whose members are words that are spoken of: "terms such as addict, junkie and alcoholic". */
import { before } from '../../text/span.ts';
import type { Candidate } from '../passage.ts';

/** What opens such a list. */
const OPENINGS: readonly string[] = [
  // "To be called a bum, a vagrant or a transient", but not "called to the homeless".
  String.raw`\b(?:be|been|being|get|is|are|was|were)(?: often| usually| sometimes| still)? called` +
    String.raw`(?! (?:about|to|for|in|on|by|back|upon|out|off|when|because|after)\b)\s+`,
  // "They resented being seen as lazy or as freeloaders".
  String.raw`\bbeing (?:seen|viewed|thought of|treated|regarded|perceived|labell?ed|written off|dismissed) as\s+`,
  // "Do not write lazy, addict or thug".
  String.raw`\b(?:(?:do not|don['’]t|never) (?:say|write)|avoid (?:saying|writing|using)):?\s+`,
  // "Questions that you cannot ask: age, children, maiden name".
  String.raw`\bquestions? [^.;:]{0,30}(?:cannot|can['’]t|may not|must not|should not|do not|never) (?:ask|be asked)(?: about)?:\s+`,
  // "Terms such as addict, junkie and alcoholic".
  String.raw`\b(?:terms?|words?|phrases?|labels?|expressions?|slurs?|ideas?|concepts?|theories|notions?)` +
    String.raw`(?:,? \(?(?:such as|like|including|e\.g\.,?|for example,?)|:|\s?[—–])\s*`,
  // "Older terms in these readings, for example moron and idiocy".
  String.raw`\b(?:terms|words|phrases|labels|slurs)\b[^.;:()]{0,60}, (?:such as|like|including|e\.g\.,?|for example,?)\s+`,
  // "Words we use for drunks and junkies".
  String.raw`\b(?:words|names|terms) (?:that )?(?:we|you|they|people|others) (?:use|have|say) for\s+`,
  // "Older sources say cripple, pauper".
  String.raw`\b(?:old(?:er)?|early|earlier|historical|past) ` +
    String.raw`(?:sources?|records|texts|documents|files|statutes|laws|books|writers|articles|studies)` +
    String.raw`(?: \w+)? (?:say|said|speak of|spoke of|use|used|write|wrote)\s+`,
  // "The terms vagrant and idle poor", but not "hold to the terms while the homeless wait".
  String.raw`\bthe (?:terms|words|phrases|labels)\s+(?!(?:while|when|where|of|that|which|are|were|is|in|for|to|and|we|you|they` +
    String.raw`|on|under|used|with|by|from|as|if|because|can|may|will|have|has|set)\b)`,
  // "Terms once in use (cripple, pauper)", "each noun and adjective used (spry, senile)".
  String.raw`(?<!\bin )\b(?:terms|words|phrases|labels|expressions|slurs|nouns?|adjectives?)\b[^.;:()]{0,60}\(`,
];

const OPENING = new RegExp(OPENINGS.join('|'), 'gi');

/** How far back such a list may open, and how many words one of its members may have. */
const REACH = 160;
const MEMBER_WORDS = 4;

/** Whether a term stands in such a list. */
export function isListed(text: string, { span }: Candidate): boolean {
  const list = before(text, span, REACH);
  const opening = [...list.matchAll(OPENING)].at(-1);
  if (!opening) return false;
  const members = list.slice(opening.index + opening[0].length);
  if (/[.;:!?]/.test(members)) return false;
  return members.split(/,|\/|\b(?:and|or)\b/).every((member) => member.trim().split(/\s+/).length <= MEMBER_WORDS);
}
