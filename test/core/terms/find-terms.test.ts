import assert from 'node:assert/strict';
import { lookAt, packOf } from './setup.ts';

const pack = packOf({
  homeless: 'forms: { the homeless: [people without homes], homeless people: [people without homes] }',
  addict: 'forms: { addict: [person who uses drugs], recovering addict: [person in recovery] }',
  bodied: 'forms: { able bodied: [nondisabled] }',
});
const marked = (source: string): readonly string[] => lookAt(source, pack).marked;

describe('a form is found', () => {
  it('across a line break', () => assert.deepEqual(marked('Meals for the\nhomeless.'), ['the\nhomeless']));
  it('across emphasis', () => assert.deepEqual(marked('Meals for the **homeless** here.'), ['the **homeless']));
  it('across a hard break', () => assert.deepEqual(marked('Meals for the  \nhomeless.'), ['the  \nhomeless']));
  it('behind the sign of a list', () => assert.deepEqual(marked('- the homeless'), ['the homeless']));
  it('with a hyphen or a space', () =>
    assert.deepEqual(marked('The able-bodied, the able bodied, the able‑bodied.'), [
      'able-bodied',
      'able bodied',
      'able‑bodied',
    ]));
  it('as a possessive, straight and curly', () =>
    assert.deepEqual(marked("The addict's and the addict’s kin."), ["addict's", 'addict’s']));
  it('with a plural that owns', () => {
    const own = packOf({ quarrel: 'forms: { lovers quarrel: [violence] }' });
    assert.deepEqual(lookAt("Two lovers' quarrel, lovers’ quarrel, lover' quarrel.", own).marked, [
      "lovers' quarrel",
      'lovers’ quarrel',
    ]);
  });
  it('whatever its capitals', () =>
    assert.deepEqual(marked('THE HOMELESS and Homeless people'), ['THE HOMELESS', 'Homeless people']));
  it('behind an emoji and an entity, at its exact place', () =>
    assert.deepEqual(marked('😀 AT&amp;T helps the homeless.'), ['the homeless']));
  it('once, as the longest of several', () =>
    assert.deepEqual(marked('The recovering addict spoke.'), ['recovering addict']));
});

describe('a form is not found', () => {
  const silent: readonly (readonly [why: string, source: string])[] = [
    ['over the border of a cell', '| the | homeless |\n|---|---|\n| able | bodied |'],
    ['over the end of a sentence', 'We are able. Bodied is a word.'],
    ['over a comma', 'Those who are able, bodied or not.'],
    ['over a dash', 'Able - bodied.'],
    ['over the border of a paragraph', 'Meals for the\n\nhomeless.'],
    ['inside a longer word', 'Addiction, addicted, readdict.'],
  ];
  for (const [why, source] of silent) it(why, () => assert.deepEqual(marked(source), []));
});

describe('the words around a form', () => {
  const around = packOf({
    liable: 'forms: { poor: [low-income] }\n    unlessBefore: [the very]\n    unlessAfter: [visibility]',
    clean: 'forms: { clean: [in recovery] }\n    onlyBefore: [stay, stayed]',
    dirty: 'forms: { dirty: [positive] }\n    onlyAfter: [screen]',
    kids: 'forms: { alcoholics: [people] }\n    unless: [adult children of alcoholics, "group * alcoholics met"]',
  });
  const of = (source: string): readonly string[] => lookAt(source, around).marked;
  it('spare it when the one behind says so', () =>
    assert.deepEqual(of('Poor visibility met poor families.'), ['poor']));
  it('are asked for by terms that need them', () =>
    assert.deepEqual(of('They stay clean in clean rooms, dirty screen, dirty dishes.'), ['clean', 'dirty']));
  it('do not reach over the end of a sentence', () => assert.deepEqual(of('They may stay. Clean rooms wait.'), []));
  it('spare it over a comma, too', () => assert.deepEqual(of('We met the poor, visibility aside.'), []));
  it('are needed right beside it', () => assert.deepEqual(of('They stay, clean or not.'), []));
  it('may be a whole phrase', () =>
    assert.deepEqual(of('Adult children of alcoholics and alcoholics.'), ['alcoholics']));
  it('may be held together by slashes, and by the dots of an abbreviation', () => {
    const own = packOf({ pair: 'forms: { he/she: [they], u.s. citizen: [resident] }' });
    assert.deepEqual(lookAt('If he/she or He / she is a U.S. citizen, a US citizen. Us. Citizen.', own).marked, [
      'he/she',
      'He / she',
      'U.S. citizen',
    ]);
  });
  it('may hold any word', () =>
    assert.deepEqual(of('The group for alcoholics met; no alcoholics met.'), ['alcoholics']));
});

describe('what is looked for', () => {
  const many = packOf({
    posting: 'forms: { rockstar: [expert] }\n    audience: posting',
    capitals: 'forms: { WIC: [the program] }\n    caseSensitive: true',
    off: 'forms: { consumer: [client] }\n    enabled: false',
    survivor: 'forms: { victim: [survivor] }\n    enabled: false\n    preference: survivor-word',
  });
  it('depends on the kind of document', () => {
    assert.deepEqual(lookAt('No rockstar.', many, { kind: 'posting' }).marked, ['rockstar']);
    assert.deepEqual(lookAt('A rockstar.', many, { kind: 'curriculum' }).marked, []);
  });
  it('depends on capitals where they matter', () => assert.deepEqual(lookAt('WIC and wic.', many).marked, ['WIC']));
  it('is off by default for disputed words', () => assert.deepEqual(lookAt('A consumer, a victim.', many).marked, []));
  it('is turned on by a workspace', () =>
    assert.deepEqual(lookAt('A consumer.', many, { rules: { off: 'hint' } }).marked, ['consumer']));
  it('is turned off by a workspace', () =>
    assert.deepEqual(lookAt('A rockstar.', many, { rules: { posting: 'off' } }).marked, []));
  it('follows the side that a workspace takes', () =>
    assert.deepEqual(lookAt('A victim.', many, { preferences: { 'survivor-word': { side: 'survivor' } } }).marked, [
      'victim',
    ]));
  it('takes the form whose capitals are those of the text', () => {
    const both = packOf({
      bsw: 'forms: { Bachelors degree: [Bachelor of Arts], bachelors degree: [bachelor of arts] }',
    });
    assert.deepEqual(lookAt('He has a bachelors degree.', both).suggested, ['bachelor of arts']);
  });
});

describe('a text made to be slow', () => {
  const many = 20_000;
  const texts = [
    'An addict in "some text and the homeless ',
    'addict/',
    '“ the homeless ‘ ',
    'Terms such as addict, ',
    'The Addict Of ',
  ];
  for (const text of texts)
    it(`is read to its end: ${text}`, () => {
      const { marked, spared } = lookAt(text.repeat(many), pack);
      assert.ok(marked.length + spared.length >= many);
    });
});
