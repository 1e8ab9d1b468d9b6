/** The data that ships (terms, cues, profiles, sections), read and checked by `npm run build:data`. */
import type { BuiltIn } from '@practice-lens/core';
import builtInJson from '../dist/data.json' with { type: 'json' };

// The file is written from a value of this type; the compiler reads JSON's strings wider than they are.
export const builtIn = builtInJson as unknown as BuiltIn;
