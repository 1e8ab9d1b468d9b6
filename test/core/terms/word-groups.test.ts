import assert from 'node:assert/strict';
import { describePack, readPack } from '@practice-lens/core';
import { REST, lookAt, packOf } from './setup.ts';

const pack = packOf({
  'at-risk': 'forms: { at risk $people: ["$people facing <name the risk>"], at risk youth: [youth whom we fail] }',
  handicapped: 'forms: { handicapped $people: ["$people with disabilities"] }',
  addict: 'forms: { $drug addict: [person who uses drugs], behavioral kid: [child] }',
  queen: 'forms: { welfare queens: [people with benefits], "young, wild": [new] }',
});
const marked = (text: string): readonly string[] => lookAt(text, pack).marked;

describe('a group of words in a form', () => {
  it('stands for each of them', () =>
    assert.deepEqual(marked('Handicapped tenants and a handicapped child met.'), [
      'Handicapped tenants',
      'handicapped child',
    ]));
  it('is repeated in the alternative', () =>
    assert.deepEqual(lookAt('We met handicapped tenants.', pack).suggested, ['tenants with disabilities']));
  it('may come first', () => assert.deepEqual(marked('A heroin addict called.'), ['heroin addict']));
  it('leaves its place to a form that is written out', () =>
    assert.deepEqual(lookAt('We meet at-risk youth.', pack).suggested, ['youth whom we fail']));
  it('is no word of its own', () => assert.deepEqual(marked('The drug addiction unit is closed.'), []));
  it('that there is not is told', () => {
    const { problems } = readPack(
      `theme: x\nterms:\n  - id: a\n    forms: { old $folk: [b], old $constructor: [b], c: [d] }\n${REST}`,
      'x.yml',
    );
    assert.deepEqual(
      problems.map(({ code, message }) => `${code} ${message}`),
      [
        'pack-group There is no group of words named "$folk".',
        'pack-group There is no group of words named "$constructor".',
      ],
    );
  });
  it('is shown by its first words', () =>
    assert.ok(describePack(pack).includes('| handicapped people/person/persons/… | people/person/persons/… with')));
});

describe('a choice of words in a form', () => {
  const choosing = packOf({
    burden: 'forms: { (is|becomes) a ($degree|) (heavy burden|drain) on: [needs much support from] }',
  });
  it('stands for each of them, also for none', () =>
    assert.deepEqual(
      lookAt('He is a heavy burden on us and becomes a very heavy burden on all. She is a drain on us.', choosing)
        .marked,
      ['is a heavy burden on', 'becomes a very heavy burden on', 'is a drain on'],
    ));
});

describe('a form that cannot be found, or only at great cost,', () => {
  const codesOf = (form: string): string[] =>
    readPack(`theme: x\nterms:\n  - id: a\n    forms: { '${form}': [b], c: [d] }\n${REST}`, 'x.yml').problems.map(
      ({ code }) => code,
    );
  it('is told where brackets stand in brackets', () =>
    assert.deepEqual(['((a|b) c|d)', '(a|b) (c|d)'].map(codesOf), [['pack-brackets'], []]));
  it('is told where it begins with any word, and so is a phrase that spares a term', () => {
    assert.deepEqual(['* b', 'b * c'].map(codesOf), [['pack-any-first'], []]);
    const unless = "unless: ['* is demanding', 'work is demanding']";
    const { problems } = readPack(
      `theme: x\nterms:\n  - id: a\n    forms: { c: [d] }\n    ${unless}\n${REST}`,
      'x.yml',
    );
    assert.deepEqual(
      problems.map(({ code, where }) => [code, where]),
      [['pack-any-first', 'x.yml:5:14']],
    );
  });
  it('is told where it has more choices than anybody can oversee', () =>
    assert.deepEqual(
      [`x${'(a|b)'.repeat(40)}`, `x ${'(a|) '.repeat(40)}`, `${'$'.repeat(9_000)}people`, 'x $people$people'].map(
        codesOf,
      ),
      Array(4).fill(['pack-spellings']),
    ));
  it('is not one with as many as built-in forms have', () =>
    assert.deepEqual(codesOf('(a|b) (c|d) e (f|$condition|$illness) (g|) (h|i) ($people|$groups) (j|k)'), []));
});

describe('a sign that stands alone in a form', () => {
  it('is no word that a text must have', () =>
    assert.deepEqual(
      lookAt(
        'It is policy & standard, a policy - standard, a policy, standard.',
        packOf({ x: 'forms: { policy & standard: [b] }' }),
      ).marked,
      ['policy & standard'],
    ));
});

describe('spellings that a pack need not list', () => {
  it('are the other number of a phrase, with advice', () => {
    const seen = lookAt('A welfare queen is a myth.', pack);
    assert.deepEqual([seen.marked, seen.suggested, seen.advised], [['welfare queen'], [], ['people with benefits']]);
  });
  it('are British ones', () => assert.deepEqual(marked('The behavioural kid left.'), ['behavioural kid']));
  it('hold a comma where the form has one, and nowhere else', () => {
    assert.deepEqual(marked('A young, wild team.'), ['young, wild']);
    assert.deepEqual(marked('They are handicapped, tenants say.'), []);
  });
});
