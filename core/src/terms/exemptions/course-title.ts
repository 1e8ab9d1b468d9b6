import { before } from '../../text/span.ts';
import type { Exemption } from './exemption.ts';

/** What a course is called stands in the catalogue; a mere hint would come at the wrong place. */
export const courseTitle: Exemption = {
  name: 'title of a course',
  within: ({ text }) => {
    if (!CODE.test(text)) return () => false;
    return ({ term, span }) => term.severity === 'hint' && IN_TITLE.test(before(text, span, REACH));
  },
};

/** "SWK 538", "HS/SOC 210L". */
const CODE = /(?<!\p{L})(?:\p{Lu}{2,5}[\s/-]?){1,2}\d{3,4}\p{Lu}?\b/u;

/** How far before a term the code may stand. */
const REACH = 80;

/** From the code on, nothing but words with capitals and those that stay small in a title. */
const IN_TITLE = new RegExp(
  `${CODE.source}[:,]?(?:[\\s,:&/–-]+(?:\\p{Lu}[\\p{L}'’]*|and|of|the|in|with|for|to|on|or|a|an))*[\\s,:&/–-]+$`,
  'u',
);
