import { before, behind } from '../../text/span.ts';
import type { Exemption } from './exemption.ts';

/** Beside its better word, an old one helps those who know no other: "SNAP (food stamps)", "shaken baby/abusive head trauma". */
export const besideBetter: Exemption = {
  name: 'beside the better word',
  within:
    ({ text }) =>
    ({ form, span }) => {
      const opening = before(text, span, REACH).toLowerCase();
      const ending = behind(text, span, REACH).toLowerCase();
      const [left, right] = [opening.replace(OPENED, ''), ending.replace(CLOSED, '')];
      return form.alternatives
        .flatMap(namesIn)
        .some((name) => (left !== opening && left.endsWith(name)) || (right !== ending && right.startsWith(name)));
    },
};

const REACH = 60;
const OPENED = /\s?[/(](?:or |also |formerly |previously |once |what (?:used to be|was) )?(?:called |known as |the )?$/;
const CLOSED = /^(?:\s?\/|\s?\((?:or |also |now |today )?(?:called |known as |the )?)/;

/** An alternative, and an abbreviation that it begins with: of "SNAP benefits" the first word would do. */
function namesIn(alternative: string): readonly string[] {
  const [abbreviation] = /^\p{Lu}{2,}\b/u.exec(alternative) ?? [];
  return [alternative, ...(abbreviation === undefined ? [] : [abbreviation])].map((name) => name.toLowerCase());
}
