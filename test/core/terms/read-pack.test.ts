import assert from 'node:assert/strict';
import { readPack, type TermPack } from '@practice-lens/core';
import { REST, packOf } from './setup.ts';

const HEAD = 'theme: people\nterms:\n';
const term = (lines: string): string => `${HEAD}  - id: addict\n${lines}`;
const problemsOf = (text: string, others?: readonly TermPack[]): string[] =>
  readPack(text, 'people.yml', others).problems.map(({ where, message }) => `${where} ${message}`);

describe('a term pack', () => {
  it('is read with its defaults', () => {
    const { pack } = readPack(
      term(`    forms: { addict: [person who uses drugs, <say which>] }\n${REST}`),
      'people.yml',
    );
    const [read] = pack?.terms ?? [];
    assert.deepEqual(read?.forms, [{ text: 'addict', alternatives: ['person who uses drugs'], advice: ['say which'] }]);
    assert.deepEqual(
      [read?.severity, read?.enabled, read?.audience, read?.safe, read?.category],
      ['info', true, 'both', false, 'people'],
    );
  });
  it('needs a theme', () => {
    const { pack, problems } = readPack('terms: []', 'people.yml');
    assert.equal(pack, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['pack-missing'],
    );
  });
  it('may list both spellings of a hyphenated form', () =>
    assert.deepEqual(problemsOf(term(`    forms: { ex-addict: [a], ex addict: [a] }\n${REST}`)), []));
});

describe('a mistake in a pack is told with its place', () => {
  const FORMS = '    forms: { addict: [person] }\n';
  const cases: readonly (readonly [why: string, text: string, expected: string])[] = [
    ['an unknown key', term(`${FORMS}    colour: red\n${REST}`), 'people.yml:5:13 "colour" means nothing here.'],
    [
      'no reason',
      term(`${FORMS}    source: x (2020)\n    match: [a]\n    clean: [b]`),
      'people.yml:3:5 "reason" is missing here.',
    ],
    [
      'no match',
      term(`${FORMS}${REST.replace('match: [a]', 'match: []')}`),
      'people.yml:3:5 The term "addict" has no sentence under "match".',
    ],
    [
      'no clean',
      term(`${FORMS}${REST.replace('clean: [b]', 'clean:')}`),
      'people.yml:3:5 The term "addict" has no sentence under "clean".',
    ],
    ['no forms', term(REST), 'people.yml:3:5 The term "addict" has no forms.'],
    [
      'a form without words',
      term(`    forms: { "…": [x], addict: [y] }\n${REST}`),
      'people.yml:4:19 "…" holds no word.',
    ],
    [
      'an odd severity',
      term(`${FORMS}    severity: loud\n${REST}`),
      'people.yml:5:15 "severity" should be one of hint, info, warning, error.',
    ],
    [
      'an alternative with a group that the form has not',
      term(`    forms: { save youth: ['support $people', '<help $people>'] }\n${REST}`),
      'people.yml:4:26 "support $people" repeats the group "$people", which "save youth" does not hold as a part of its own.',
    ],
    [
      'an alternative that repeats a group too often',
      term(`    forms: { save $people: ['$people and $people'] }\n${REST}`),
      'people.yml:4:28 "$people and $people" repeats the group "$people", which "save $people" does not',
    ],
    ['broken YAML', `${HEAD}  - id: [addict`, 'people.yml:3:16 This is not readable as YAML: '],
  ];
  for (const [why, text, expected] of cases)
    it(why, () => {
      const problems = problemsOf(text);
      assert.ok(
        problems.some((problem) => problem.startsWith(expected)),
        problems.join('\n'),
      );
    });
  it('with what to do about it', () => {
    for (const [, text] of cases)
      assert.ok(readPack(text, 'people.yml').problems.every(({ hint }) => /^[A-Z].*\.$/.test(hint)));
  });
  it('and the other terms stay', () => {
    const text = `${term(REST)}\n  - id: drunk\n    forms: { drunk: [x] }\n${REST}`;
    assert.deepEqual(
      readPack(text, 'people.yml').pack?.terms.map(({ id }) => id),
      ['drunk'],
    );
  });
});

describe('an alternative that would show the name of a group', () => {
  it('is left out, and its form stays', () => {
    const { pack } = readPack(
      term(`    forms: { save youth: [support $people, support youth] }\n${REST}`),
      'people.yml',
    );
    assert.deepEqual(
      pack?.terms.flatMap(({ forms }) => forms),
      [{ text: 'save youth', alternatives: ['support youth'], advice: [] }],
    );
  });
});

describe('what a pack may not take twice', () => {
  const other = packOf(
    { addict: 'forms: { junkie: [person] }', drunk: 'forms: { wino: [person], "drunk\'s": [person] }' },
    'other',
  );
  it('is an id within the pack', () =>
    assert.deepEqual(
      problemsOf(`${term(`    forms: { a: [x] }\n${REST}`)}\n  - id: addict\n    forms: { b: [x] }\n${REST}`),
      ['people.yml:9:5 There is a term "addict" already, in "people".'],
    ));
  it('is an id of another pack', () =>
    assert.deepEqual(problemsOf(term(`    forms: { a: [x] }\n${REST}`), [other]), [
      'people.yml:3:5 There is a term "addict" already, in "other".',
    ]));
  it('is a form of another pack, and the other forms stay', () => {
    const text = term(`    forms: { wino: [x], drunk’s: [x], a: [x] }\n${REST}`).replace('addict', 'wino');
    assert.deepEqual(problemsOf(text, [other]), [
      'people.yml:4:20 "wino" is a form of the term "drunk" already, which keeps it.',
      'people.yml:4:34 "drunk’s" is a form of the term "drunk" already, which keeps it.',
    ]);
    assert.deepEqual(
      readPack(text, 'people.yml', [other]).pack?.terms.flatMap(({ forms }) => forms.map((form) => form.text)),
      ['a'],
    );
  });
  it('is not a form that only capitals tell apart', () =>
    assert.deepEqual(
      problemsOf(`${term(`    forms: { Black: [x] }\n${REST}`)}\n  - id: b\n    forms: { black: [x] }\n${REST}`),
      [],
    ));
});
