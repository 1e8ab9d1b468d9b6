import { contains } from '../../text/span.ts';
import type { Candidate } from '../find-terms.ts';
import type { Exemption } from './exemption.ts';

/** Titles of works are their authors'; reference lists and citations are full of them. */
export const titleOfWork: Exemption = {
  name: 'title of a work',
  applies: (candidate) =>
    isUnderReferences(candidate) || isCitation(candidate.block.prose.text) || isInItalicTitle(candidate),
};

const REFERENCES =
  /\b(?:references|bibliography|works cited|readings?|required texts?|textbooks?|further reading|literature|resources|films?|videos?)\b/i;

const isUnderReferences = ({ block }: Candidate): boolean => REFERENCES.test(block.headingPath.at(-1) ?? '');

/** "Name, A. B. (2019)." or "(2019). Title", with a year in parentheses and an initial. */
const CITATION =
  /\p{Lu}[\p{L}'’-]+,\s+\p{Lu}\.|\(\d{4}[a-z]?(?:,[^)]*)?\)\.\s|\b(?:Vol\.|pp\.|ISBN|doi:|[Ee]d\.\)|\(\d+(?:st|nd|rd|th) ed)/u;

const isCitation = (text: string): boolean => /\b(?:1[89]|20)\d\d\b/.test(text) && CITATION.test(text);

function isInItalicTitle({ block, span }: Candidate): boolean {
  return block.prose.zones.some(
    (zone) =>
      zone.kind === 'emphasis' &&
      contains(zone, span) &&
      zone.end < block.prose.text.length &&
      isTitle(block.prose.text.slice(zone.start, zone.end)),
  );
}

/** Three words or more, the long ones with capitals. */
function isTitle(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return text.split(/\s+/).length >= 3 && long.length > 0 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}
