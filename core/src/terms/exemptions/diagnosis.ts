import { behind } from '../../text/span.ts';
import { inSentence } from '../passage.ts';
import type { Exemption } from './exemption.ts';

/** Part of a diagnosis ("schizophrenic spectrum disorders"), or a category of an older manual named with its edition or code. */
export const diagnosis: Exemption = {
  name: 'diagnosis',
  within: (passage) => {
    const namesManual = inSentence(passage, OLDER_MANUAL);
    return ({ end, span }) => {
      const next = passage.words[end];
      return (
        (next !== undefined &&
          /^[\s-]*$/.test(passage.text.slice(span.end, next.start)) &&
          OF_DIAGNOSES.has(next.form)) ||
        CODE.test(behind(passage.text, span, CODE_REACH)) ||
        namesManual(span)
      );
    };
  },
};

const OF_DIAGNOSES: ReadonlySet<string> = new Set(['disorder', 'disorders', 'spectrum', 'syndrome']);

const OLDER_MANUAL = /\bDSM[\s‑‐–-]*(?:I{1,3}|IV)\b|\bICD[\s‑‐–-]*(?:8|9|10)\b/;

/** A code in parentheses right behind: "alcohol dependence (F10.20)". */
const CODE = /^\s*\((?:ICD\S*\s+)?(?:[FZ]\d\d|\d{3}\.\d)/;
const CODE_REACH = 24;
