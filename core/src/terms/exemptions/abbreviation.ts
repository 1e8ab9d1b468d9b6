import { cut } from '../../text/span.ts';
import { isAbbreviated } from '../letter-case.ts';
import type { Exemption } from './exemption.ts';

/** "SLUMS", a test by that name: all in capitals among small letters, a short word is another one than it looks. */
export const abbreviation: Exemption = {
  name: 'abbreviation',
  within:
    ({ text }) =>
    ({ form, span }) =>
      CAPITALS.test(cut(text, span)) && cut(text, span) !== form.text && isAbbreviated(text, span),
};

/** Packs write their own abbreviations so ("BIPOC"), or they hold no vowel. */
const CAPITALS = /^(?=.*[AEIOUY])\p{Lu}{4,}$/u;
