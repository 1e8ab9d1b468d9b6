/** What a text becomes by the first replacement of a term. */
import assert from 'node:assert/strict';
import { lookAt, packOf } from './setup.ts';

/** By what the cases have in common. */
export type Replacements = Readonly<Record<string, readonly Case[]>>;

type Case = readonly [what: string, source: string, form: string, alternative: string, expected: string];

export function describeReplacements(replacements: Replacements): void {
  for (const [about, cases] of Object.entries(replacements)) {
    describe(`in a replacement, ${about}`, () => {
      for (const [what, source, form, alternative, expected] of cases)
        it(what, () => assert.equal(replaced(source, form, alternative), expected));
    });
  }
}

/** The text after the first replacement, or the advice where there is none. */
export function replaced(source: string, form: string, alternative: string): string {
  const pack = packOf({ it: `forms: { ${form}: ["${alternative}"] }` });
  const { marked, suggested, advised } = lookAt(source, pack);
  assert.equal(marked.length, 1, source);
  return suggested.length > 0 ? source.replace(marked[0] ?? '', () => suggested[0] ?? '') : `(${advised.join('; ')})`;
}
