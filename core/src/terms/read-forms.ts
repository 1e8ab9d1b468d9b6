/** Reads the forms of a term with their alternatives. */
import { wordsOf } from '../text/words.ts';
import type { YamlValue } from '../text/yaml.ts';
import { mistakeIn, mistakeInAlternative } from './form-mistakes.ts';
import type { TermForm } from './pack.ts';

/** Ids with the theme that has them, and spellings with the id of their term. Grows while a pack is read. */
export interface Taken {
  readonly ids: Map<string, string>;
  readonly forms: Map<string, string>;
}

/** However a form is hyphenated it is the same; capitals may tell two forms apart, and a group is not the word of its name. */
export const spellingOf = (text: string): string =>
  wordsOf(text)
    .map(({ start, end }) => text.slice(text[start - 1] === '$' ? start - 1 : start, end).replaceAll('’', "'"))
    .join(' ');

/** Angle brackets hold what the writer has to fill in: advice, never ready to insert. */
const ADVICE = /<[^>]*>/;

export function readForms(value: YamlValue | undefined, taken: Taken): TermForm[] {
  return (value?.entries() ?? []).flatMap(([text, alternatives]): TermForm[] => {
    if (!isUsable(text, alternatives, taken)) return [];
    const all = alternatives.strings().filter((says) => isSaidWhole(text, says, alternatives));
    const advice = all.filter((text) => ADVICE.test(text)).map((text) => text.replace(/[<>]/g, ''));
    return [{ text, advice, alternatives: all.filter((text) => !ADVICE.test(text)) }];
  });
}

/** Whether a form can be found at all, and by this term alone; complains if not. */
function isUsable(text: string, place: YamlValue, { forms }: Taken): boolean {
  const { t } = place;
  const spelling = spellingOf(text);
  const owner = forms.get(spelling);
  if (spelling === '')
    place.complain('pack-form', t('"{0}" holds no word.', text), t('Write the form as it stands in texts.'));
  else if (owner !== undefined)
    place.complain(
      'pack-form-twice',
      t('"{0}" is a form of the term "{1}" already, which keeps it.', text, owner),
      t('Take it out here, or out of "{0}".', owner),
    );
  const mistake = mistakeIn(text, t);
  if (mistake) place.complain(mistake.code, mistake.message, mistake.hint);
  return spelling !== '' && owner === undefined && !mistake;
}

/** Whether every group in an alternative will be filled in; complains if not, and it is left out. */
function isSaidWhole(form: string, says: string, place: YamlValue): boolean {
  const mistake = mistakeInAlternative(form, says, place.t);
  if (mistake) place.complain(mistake.code, mistake.message, mistake.hint);
  return !mistake;
}
