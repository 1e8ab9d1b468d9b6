/** Professional text of this field, with words that mean something else here than in a list of words: nothing in it is marked. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysed } from '../../support/check.ts';

const PASSAGES = readFileSync(join(import.meta.dirname, '../../fixtures/terms/clean.txt'), 'utf8')
  .trim()
  .split('\n\n');

const marksIn = (passage: string): string[] =>
  ['posting', 'curriculum'].flatMap((kind) =>
    analysed(`---\nkind: ${kind}\n---\n\n${passage}\n`)
      .findings.filter(({ severity }) => severity !== 'hint')
      .map(({ rule, term, text }) => `${term ?? rule}: ${text} (${kind})`),
  );

describe('clean professional text', () => {
  it('is not marked above a hint', () => {
    assert.ok(PASSAGES.length >= 60);
    assert.deepEqual(PASSAGES.flatMap(marksIn), []);
  });
  // One text with all of them, where a stretch of one passage could reach into another.
  it('is not marked as one document either', () => assert.deepEqual(marksIn(PASSAGES.join('\n\n')), []));
});
