/** What keeps a form from being found, or what makes it cost too much: told to the one who writes the pack. */
import type { Translate } from '../translate.ts';
import { choicesOf, chunksOf } from './form-parts.ts';
import { groupsIn, unknownGroup, WORD_GROUPS } from './word-groups.ts';

export interface FormMistake {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Packs need far fewer; what stands for the same words in many ways is counted out before anything is built of it. */
const MOST_CHOICES = 12;
const MOST_SPELLINGS = 1_000;

const BRACKET_IN_BRACKET = /\([^()]*\(/;
const CHOICES = /[($]/g;

/** The first mistake in a form, or nothing. */
export function mistakeIn(text: string, t: Translate): FormMistake | undefined {
  const group = unknownGroup(text);
  if (group !== undefined) return mistakeInGroup(group, t);
  const opening = mistakeAtStart(text, t);
  if (opening) return opening;
  if (BRACKET_IN_BRACKET.test(text))
    return {
      code: 'pack-brackets',
      message: t('"{0}" has a bracket inside a bracket.', text),
      hint: t('Write the choices of the inner one beside those of the outer one, or as a form of its own.'),
    };
  if ((text.match(CHOICES)?.length ?? 0) > MOST_CHOICES || chunksOf(text).some(hasTooManySpellings))
    return {
      code: 'pack-spellings',
      message: t('"{0}" stands for too many spellings.', text),
      hint: t('Put spaces between choices, and write it as several forms with fewer choices each.'),
    };
  return undefined;
}

/** Texts are searched from the first word of a form or phrase on, so that it cannot be just any word. */
export function mistakeAtStart(text: string, t: Translate): FormMistake | undefined {
  if (!/^\s*\*/.test(text)) return undefined;
  return {
    code: 'pack-any-first',
    message: t('"{0}" begins with “*”, and is never found.', text),
    hint: t('“*” stands for any word inside. Begin with the first word that is always there.'),
  };
}

const mistakeInGroup = (group: string, t: Translate): FormMistake => ({
  code: 'pack-group',
  message: t('There is no group of words named "${0}".', group),
  hint: t('Groups are {0}.', Array.from(WORD_GROUPS.keys(), (name) => `$${name}`).join(', ')),
});

/** What is said of a form repeats words of it, one part each; a group that the form does not hold would be shown by its name. */
export function mistakeInAlternative(form: string, says: string, t: Translate): FormMistake | undefined {
  const parts = [...chunksOf(form)];
  const group = groupsIn(says).find((name) => !takeOut(parts, `$${name}`));
  if (group === undefined) return undefined;
  return {
    code: 'pack-alternative-group',
    message: t('"{0}" repeats the group "${1}", which "{2}" does not hold as a part of its own.', says, group, form),
    hint: t('Write the words out, or write "${0}" into the form between spaces.', group),
  };
}

function takeOut(parts: string[], part: string): boolean {
  const at = parts.indexOf(part);
  if (at >= 0) parts.splice(at, 1);
  return at >= 0;
}

/** Counts no further than it must. */
function hasTooManySpellings(chunk: string): boolean {
  const spellings = choicesOf(chunk);
  for (let count = 0; count <= MOST_SPELLINGS; count++) if (spellings.next().done === true) return false;
  return true;
}
