import { sentencesOf } from '../../text/words.ts';
import { contains } from '../../text/span.ts';
import type { Candidate } from '../find-terms.ts';
import type { Exemption } from './exemption.ts';

/** Mentioned, not used: "the term addict", "avoid addict", *addict* set in italics as a word. */
export const mention: Exemption = {
  name: 'mention',
  applies: (candidate) => isSetApart(candidate) || isAnnounced(candidate) || isInSentenceAboutWords(candidate),
};

/** The whole of a short stretch in italics or bold inside a sentence. */
function isSetApart({ block, span }: Candidate): boolean {
  return block.prose.zones.some(
    ({ kind, start, end }) =>
      (kind === 'emphasis' || kind === 'strong') &&
      start <= span.start &&
      end >= span.end &&
      end - start <= span.end - span.start + SLACK &&
      end - start < block.prose.text.length / 2 &&
      kind === 'emphasis',
  );
}

/** Room for an article or a comma inside the markup. */
const SLACK = 5;

const ANNOUNCING =
  /\b(?:terms?|words?|phrases?|labels?|expressions?|wording|language|called|labell?ed(?: as)?|termed|so-called|avoid(?:ing)?|instead of|rather than|do not (?:say|use|write)|don['’]t (?:say|use|write)|stop (?:saying|using)|replac(?:e|es|ed|ing))\s+(?:like\s+|such as\s+|as\s+|of\s+|saying\s+|using\s+|the\s+(?:terms?|words?|phrases?)\s+|an?\s+|the\s+)*$/i;

const isAnnounced = ({ block, span }: Candidate): boolean =>
  ANNOUNCING.test(block.prose.text.slice(Math.max(0, span.start - 60), span.start));

const ABOUT_WORDS =
  /\b(?:the (?:terms?|words?|phrases?|labels?) (?:is|are|was|were|has|have)|person[- ]first language|people[- ]first language|identity[- ]first language|stigmati[sz]ing (?:language|terms?|words?)|derogatory|pejorative|offensive (?:term|word|language)|outdated (?:term|language)|terminology)\b/i;

function isInSentenceAboutWords({ block, span }: Candidate): boolean {
  const { text } = block.prose;
  if (!ABOUT_WORDS.test(text)) return false;
  const sentence = sentencesOf(text).find((candidate) => contains(candidate, span));
  return sentence !== undefined && ABOUT_WORDS.test(text.slice(sentence.start, sentence.end));
}
