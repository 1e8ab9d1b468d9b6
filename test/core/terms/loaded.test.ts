/** Loaded phrases of this field, each in a sentence as it comes up: nearly all are found, in one kind of document or the other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysed } from '../../support/check.ts';

const SENTENCES = readFileSync(join(import.meta.dirname, '../../fixtures/terms/loaded.txt'), 'utf8')
  .trim()
  .split('\n');
/** Some are disputed and so off by default, such as "in the trenches". */
const LEAST = 0.96;

const isFound = (sentence: string): boolean =>
  ['posting', 'curriculum'].some((kind) =>
    analysed(`---\nkind: ${kind}\n---\n\n${sentence}\n`).findings.some(({ rule }) => rule === 'flagged-term'),
  );

describe('loaded phrases', () => {
  it('are found', () => {
    const missed = SENTENCES.filter((sentence) => !isFound(sentence));
    const found = SENTENCES.length - missed.length;
    assert.ok(found / SENTENCES.length >= LEAST, `${found} of ${SENTENCES.length}, not in:\n${missed.join('\n')}`);
  });
});
