import type { BlockText } from '../../markdown/block.ts';
import { covering } from '../../text/intervals.ts';
import { before, cut } from '../../text/span.ts';
import type { Exemption } from './exemption.ts';

/** Titles of works are their authors'; reference lists and citations are full of them. */
export const titleOfWork: Exemption = {
  name: 'title of a work',
  within: ({ block, text }) => {
    if (isUnderReferences(block) || isReference(text)) return () => true;
    const titles = block.prose.zones.filter(
      (zone) =>
        (zone.kind === 'link' || (zone.kind === 'emphasis' && zone.end - zone.start < text.length)) &&
        (isTitle(cut(text, zone)) || YEAR_BEFORE.test(before(text, zone, YEAR_REACH))),
    );
    const titleAt = covering(titles);
    return ({ span }) => titleAt(span) !== undefined;
  },
};

/** Headings that say so outright; "Resources" alone may also be what an agency offers. */
const REFERENCES =
  /\b(?:references|bibliography|works cited|(?:required|recommended|suggested|optional|assigned|weekly|further|course|additional|supplemental) (?:readings?|texts?|textbooks?|books?|materials?|literature|resources|films?|videos?|viewing|media)|further reading|reading list|textbooks?|films?|videos?|podcasts?)\b|^(?:the )?readings?\b|\breadings$|\b(?:texts|books) and (?:readings|materials)\b/i;

const isUnderReferences = ({ headingPath }: BlockText): boolean => REFERENCES.test(headingPath.at(-1) ?? '');

/** An entry of a reference list begins with its author and has a year: "Hopper, K. (2003). Reckoning with …" */
const isReference = (text: string): boolean =>
  (BEGINS_WITH_AUTHOR.test(text) && YEAR.test(text.slice(0, HEAD))) ||
  (YEAR_OF_ENTRY.test(text.slice(0, HEAD)) && PUBLISHED.test(text));

/** As far as authors and year of an entry may reach. */
const HEAD = 300;
const BEGINS_WITH_AUTHOR = /^\W{0,3}\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+)?,\s+\p{Lu}(?:\.|\p{Ll}+[.,(&])/u;
const YEAR = /\b(?:1[89]|20)\d\d\b|\((?:n\.d\.|in press)/;
const YEAR_OF_ENTRY = /\((?:(?:1[89]|20)\d\d[a-z]?|n\.d\.)(?:, [^)]{1,30})?\)\.?\s/;
const PUBLISHED =
  /\b(?:Vol\.|pp\.|ISBN|doi:|[Ee]d\.\)|[Ee]ds\.\)|Retrieved|Press\b|Publish|Journal of|\d+\(\d+\)|\(\d+(?:st|nd|rd|th) ed)|doi\.org/;

/** What follows the year of a citation is a title, whatever its capitals: "Hopper (2003), *Reckoning with the homeless*". */
const YEAR_BEFORE = /\((?:1[89]|20)\d\d[a-z]?\)[.,:]?\s*$/;
const YEAR_REACH = 12;

/** Three words or more, the long ones with capitals; prepositions have none in most styles. */
function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const long = words.filter((word) => word.length > 3 && !PREPOSITION.test(word));
  return words.length >= 3 && long.length > 0 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

const PREPOSITION =
  /^(?:with|from|into|over|upon|about|among|after|before|between|through|toward|towards|under|within|without)$/;
