import assert from 'node:assert/strict';
import { fitted } from '../../../core/src/terms/grammar.ts';

/** The text after the first replacement. */
function replaced(text: string, form: string, alternative: string, isPossessive = false): string {
  const start = text.indexOf(form);
  const { span, replacements } = fitted(text, { start, end: start + form.length }, [alternative], isPossessive);
  return text.slice(0, span.start) + (replacements[0] ?? '') + text.slice(span.end);
}

describe('a replacement fits its place', () => {
  it('keeps a capital at the start of a sentence', () =>
    assert.equal(
      replaced('We met. Addicts came.', 'Addicts', 'people who use drugs'),
      'We met. People who use drugs came.',
    ));
  it('keeps capitals all through', () =>
    assert.equal(replaced('HELP ADDICTS', 'ADDICTS', 'people in recovery'), 'HELP PEOPLE IN RECOVERY'));
  it('makes “an” of “a” before a vowel', () =>
    assert.equal(replaced('She is a crazy person.', 'crazy person', 'unwell person'), 'She is an unwell person.'));
  it('makes “a” of “an” before a consonant', () =>
    assert.equal(replaced('An addict came.', 'addict', 'person who uses drugs'), 'A person who uses drugs came.'));
  it('drops the article before a plural', () =>
    assert.equal(replaced('a homeless crowd', 'homeless crowd', 'people without homes'), 'people without homes'));
  it('keeps the possessive', () =>
    assert.equal(
      replaced("the addict's family", "addict's", 'person in recovery', true),
      'the person in recovery’s family',
    ));
  it('leaves an article that fits', () => assert.equal(replaced('a victim', 'victim', 'survivor'), 'a survivor'));
});
