import type { Exemption } from './exemption.ts';

/** A demand on the body in a paragraph that offers accommodation, for terms that allow it. */
export const accommodation: Exemption = {
  name: 'accommodation offered',
  within:
    ({ text }) =>
    ({ term }) =>
      term.context.unlessAccommodated && OFFER.test(text),
};

const OFFER =
  /\baccommodat(?:ions?|ed)\b|\breasonable adjustments?\b|\bwith or without\b[^.;]{0,20}\b(?:aids?|amplification|correction|glasses|lenses|devices?)\b/i;
