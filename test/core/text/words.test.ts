import assert from 'node:assert/strict';
import { sentencesOf, wordsOf } from '../../../core/src/text/words.ts';

const forms = (text: string): string[] => wordsOf(text).map((word) => word.form);
const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it('keep apostrophes, straight and curly', () =>
    assert.deepEqual(forms("the client's and the client’s"), ['the', "client's", 'and', 'the', "client's"]));
  it('come apart at hyphens', () =>
    assert.deepEqual(forms('wheelchair-bound follow‑up'), ['wheelchair', 'bound', 'follow', 'up']));
  it('are found in all scripts', () => assert.deepEqual(forms('Müller γυνή 2026'), ['müller', 'γυνή', '2026']));
  it('know their place', () =>
    assert.deepEqual(
      wordsOf('😀 a').map(({ start, end }) => [start, end]),
      [[3, 4]],
    ));
});

describe('sentences', () => {
  it('end at full stops, not at abbreviations', () => {
    assert.deepEqual(sentences('See Dr. Ode, e.g. on Monday. Then rest.'), [
      'See Dr. Ode, e.g. on Monday.',
      'Then rest.',
    ]);
  });
  it('of an empty text are none', () => assert.deepEqual(sentences('  '), []));
});
