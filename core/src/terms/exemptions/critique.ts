import { inSentence } from '../passage.ts';
import type { Exemption } from './exemption.ts';

/** Levels of practice set against each other are fine in a sentence that questions doing so: "the micro/macro divide". */
export const critique: Exemption = {
  name: 'critique of a divide',
  within: (passage) => {
    const questions = inSentence(passage, QUESTIONING);
    return ({ span }) => SETS_APART.test(passage.text.slice(span.start, span.end)) && questions(span);
  },
};

const QUESTIONING =
  /\b(?:divides?|dichotom(?:y|ies|ous)|debates?|debated|false|beyond|critiqu(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|so-called|myths?|misconceptions?|stereotypes?|binary)\b/i;

const SETS_APART = /\b(?:micro|mezzo|meso|macro|clinical|casework|caseworker|case\s+management|social\s+work)\b/i;
