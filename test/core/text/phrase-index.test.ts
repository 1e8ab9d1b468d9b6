import assert from 'node:assert/strict';
import { compilePhrases, phrasesAt } from '../../../core/src/text/phrase-index.ts';
import { wordsOf } from '../../../core/src/text/words.ts';

const index = compilePhrases([
  ['the poor', 1],
  ['the poor law', 2],
  ['the * law', 3],
  ['the poor', 4],
  ["women's shelter", 5],
  ['boys & girls', 6],
  ['* law', 7],
] as const);

const at = (text: string, first = 0): number[] =>
  phrasesAt(wordsOf(text), first, text, index).map(({ value }) => value);

describe('phrases at a word', () => {
  it('come with the longest first, equals as they were given', () =>
    assert.deepEqual(at('The poor law'), [2, 3, 1, 4]));
  it('may hold any one word', () => assert.deepEqual(at('the old law'), [3]));
  it('never begin with any word', () => assert.deepEqual(at('old law'), []));
  it('hold over hyphens, line breaks and ampersands', () => {
    assert.deepEqual(at('the\npoor-law'), [2, 3, 1, 4]);
    assert.deepEqual(at('Boys & Girls'), [6]);
  });
  it('do not hold over other signs', () => assert.deepEqual(at('the, poor'), []));
  it('know typographic apostrophes', () => assert.deepEqual(at('women’s shelter'), [5]));
  it('say how far they reach', () =>
    assert.deepEqual(
      phrasesAt(wordsOf('of the poor'), 1, 'of the poor', index).map(({ first, end }) => [first, end]),
      [
        [1, 3],
        [1, 3],
      ],
    ));
});
