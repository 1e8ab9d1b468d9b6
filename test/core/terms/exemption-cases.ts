/** Texts in which a term is marked, and texts in which the exemption of that name spares it. */
import assert from 'node:assert/strict';
import type { Seen } from './setup.ts';

interface Sides {
  readonly marked: readonly string[];
  readonly spared: readonly string[];
}

/** By the exemption's name. */
export type Exemptions = Readonly<Record<string, Sides>>;

export function describeExemptions(exemptions: Exemptions, see: (source: string) => Seen): void {
  for (const [exemption, { marked, spared }] of Object.entries(exemptions)) {
    describe(`the exemption “${exemption}”`, () => {
      for (const source of spared)
        it(`spares ${JSON.stringify(source)}`, () => {
          const seen = see(source);
          assert.deepEqual(seen.marked, []);
          assert.ok(
            seen.spared.length > 0 && seen.spared.every((text) => text.startsWith(`${exemption}: `)),
            seen.spared[0],
          );
        });
      for (const source of marked)
        it(`leaves ${JSON.stringify(source)}`, () => assert.ok(see(source).marked.length > 0, see(source).spared[0]));
    });
  }
}
