/** The data that ships (terms, cues, profiles, sections, languages), read and checked by `npm run build:data`. */
import type { BuiltIn, Translations } from '@practice-lens/core';
import builtInJson from '../dist/data.json' with { type: 'json' };
import es from '../l10n/bundle.l10n.es.json' with { type: 'json' };

// The file is written from a value of this type; the compiler reads JSON's strings wider than they are.
export const builtIn = builtInJson as unknown as BuiltIn;

/** What the product says in other languages than English, by language. VS Code reads the same files. */
export const translations: Readonly<Record<string, Translations>> = { es };
