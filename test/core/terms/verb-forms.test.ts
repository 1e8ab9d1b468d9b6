import assert from 'node:assert/strict';
import { VERB_FORMS } from '../../../core/src/terms/verb-forms.ts';
import { lookAt, packOf } from './setup.ts';

describe('a phrase that begins with a verb', () => {
  const pack = packOf({
    milk: 'forms: { milk the system: [use every benefit], gave up $their child: [placed the child] }',
  });

  it('is found in all its forms', () =>
    assert.deepEqual(lookAt('He milks the system, milked the system and is milking the system.', pack).marked, [
      'milks the system',
      'milked the system',
      'milking the system',
    ]));
  it('is found with the words of a group behind it', () =>
    assert.deepEqual(lookAt('Giving up her child was hard.', pack).marked, ['Giving up her child']));
  it('gives its alternative as advice in another form', () => {
    const seen = lookAt('He milks the system.', pack);
    assert.deepEqual([seen.suggested, seen.advised], [[], ['use every benefit']]);
  });
});

describe('the forms of a verb', () => {
  for (const [verb, forms] of [
    ['rely', 'rely relies relied relying'],
    ['admit', 'admit admits admitted admitting'],
    ['crush', 'crush crushes crushed crushing'],
    ['live', 'live lives lived living'],
    ['going', 'go goes went going'],
    ['pour', 'pour pours poured pouring'],
  ] as const)
    it(`are ${forms}`, () => assert.equal(VERB_FORMS.get(verb)?.join(' '), forms));
});
