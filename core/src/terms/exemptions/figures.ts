import { inSentence } from '../passage.ts';
import type { Exemption } from './exemption.ts';

/** A turn of phrase for pay beside the pay itself, for terms that allow it: "competitive salary: $52,000 to $58,000". */
export const figures: Exemption = {
  name: 'figures given',
  within: (passage) => {
    const hasFigures = inSentence(passage, FIGURES);
    return ({ term, span }) => term.context.unlessFigures && hasFigures(span);
  },
};

const FIGURES = /[$£€]\s?\d|\b\d{2,3},\d{3}\b|\b\d{2,3}(?:\.\d)?k\b/i;
