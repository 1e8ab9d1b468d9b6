import { sentencesIn } from '../passage.ts';
import type { Exemption } from './exemption.ts';

/** A term beside a word that tells of another matter, for terms that name such words: "special needs" in a sentence on adoption. */
export const otherMatter: Exemption = {
  name: 'word of another matter',
  within: (passage) => {
    const sentenceAt = sentencesIn(passage);
    return ({ term: { context }, span }) => {
      if (context.unlessWith.length === 0) return false;
      const { start, end } = sentenceAt(span);
      return passage.words.some(
        (word) => word.start >= start && word.start < end && context.unlessWith.includes(word.form),
      );
    };
  },
};
