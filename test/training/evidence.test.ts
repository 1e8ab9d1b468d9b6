import assert from 'node:assert/strict';
import { evidenceIn } from '@practice-lens/core';
import { readCorpus } from '../../training/src/corpus.ts';
import { analysed } from '../support/check.ts';

/** Every twelfth block is enough to see whether evidence carries its claim. */
const EVERY = 12;
/** Of a hundred claims, this many at least fall with their evidence. */
const LEAST = 0.9;

describe('evidence', () => {
  it('carries its claim: without those words the claim is gone', () => {
    let claims = 0;
    let fallen = 0;
    for (const { view } of readCorpus().blocks.filter((_, at) => at % EVERY === 0)) {
      const source = `${view.text.replaceAll('\n', ' ')}\n`;
      const annotated = analysed(source).document.blocks.at(-1);
      if (!annotated) continue;
      const { block, annotation } = annotated;
      if (annotation.generic || annotation.mention === 'heading') continue;
      for (const { system } of annotation.systems) {
        const spans = evidenceIn(source, block, annotation)
          .filter((piece) => piece.system === system)
          .map(({ span }) => span);
        claims++;
        if (!claimsIn(without(source, spans)).includes(system)) fallen++;
      }
    }
    assert.ok(claims > 100);
    assert.ok(fallen / claims >= LEAST, `${fallen} of ${claims} claims fall`);
  });
});

const without = (source: string, spans: readonly { start: number; end: number }[]): string =>
  spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), source);

const claimsIn = (source: string): string[] =>
  analysed(source)
    .document.blocks.at(-1)
    ?.annotation.systems.map(({ system }) => system) ?? [];
