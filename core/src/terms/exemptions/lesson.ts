import type { Exemption } from './exemption.ts';

/** Under a heading about language the words themselves are the matter, and in a table of words to avoid. */
export const lesson: Exemption = {
  name: 'lesson about language',
  applies: ({ block }) =>
    block.headingPath.some((heading) => ABOUT_LANGUAGE.test(heading)) ||
    (block.kind === 'tableRow' && WORDS_TO_AVOID.test(block.leadIn?.prose.text ?? '')),
};

const ABOUT_LANGUAGE =
  /\b(?:language|terminology|terms|wording|stigma|labels?|labell?ing|words matter|vocabulary|glossary)\b/i;
const WORDS_TO_AVOID = /\b(?:avoid|instead of|outdated|do not (?:say|use)|rather than|say this|older term)\b/i;
