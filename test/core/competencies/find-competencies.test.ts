import assert from 'node:assert/strict';
import { builtIn } from '@practice-lens/data';
import { analysed } from '../../support/check.ts';

const { competencies } = builtIn.competencies;

/** "3 introduced @0": number, degree and line of each. */
function found(source: string, configuration?: string): string[] {
  const { document } = analysed(source, configuration);
  return document.competencies.map(({ number, degree, span }) =>
    [
      number,
      ...(degree === undefined ? [] : [degree]),
      `@${document.source.slice(0, span.start).split('\n').length - 1}`,
    ].join(' '),
  );
}

describe('competencies', () => {
  it('are read from the front matter, as numbers, names, and with degrees', () => {
    assert.deepEqual(found('---\ncompetencies: [3, "5"]\n---\n\nText.\n'), ['3 @0', '5 @0']);
    assert.deepEqual(found('---\ncompetencies: { 3: introduced, 5: R }\n---\n\nText.\n'), [
      '3 introduced @0',
      '5 reinforced @0',
    ]);
    assert.deepEqual(found('---\ncompetencies: Engage in Policy Practice\n---\n\nText.\n'), ['5 @0']);
  });

  it('are read by number behind the word, ranges and lists too', () => {
    assert.deepEqual(found('## Competency 6\n'), ['6 @0']);
    assert.deepEqual(found('Final paper (EPAS Competencies 2 & 3)\n'), ['2 @0', '3 @0']);
    assert.deepEqual(found('Journal (Competencies: 7–9, Dimensions: Skills)\n'), ['7 @0', '8 @0', '9 @0']);
    assert.deepEqual(found('Quiz, competency #4b\n'), ['4 @0']);
  });

  it('are read by name, which goes before the number of an older edition', () => {
    assert.deepEqual(found('- Assess Individuals, Families, Groups, Organizations & Communities\n'), ['7 @0']);
    assert.deepEqual(found('**Competency 3:** Advance Human Rights and Social and Economic Justice\n'), ['2 @0']);
  });

  it('are not read from a list of all of them, which only says what the standard is', () => {
    const names = competencies.map(({ name }) => name);
    assert.deepEqual(found(`The nine competencies of the 2022 EPAS are: ${names.join('. ')}.\n`), []);
    assert.deepEqual(
      found(`The competencies named in the EPAS are:\n\n${names.map((name) => `- ${name}\n`).join('')}`),
      [],
    );
    assert.deepEqual(found('The course works on these competencies:\n\n- Engage in Policy Practice\n'), ['5 @2']);
  });

  it('are read from tables, with the letters of the scale', () => {
    const table = '| Competency | Level | Where |\n| --- | --- | --- |\n| 1 | I | Paper |\n| 5. Policy | M | Brief |\n';
    assert.deepEqual(found(table), ['1 introduced @2', '5 mastered @3']);
    assert.deepEqual(found(table.replace('| M |', '| P |'), 'scale:\n  B: begun\n  P: proficient\n'), [
      '1 @2',
      '5 proficient @3',
    ]);
  });

  it('are not read from other numbers, unknown numbers, or postings', () => {
    assert.deepEqual(found('Week 3 is about core competencies. Ten of them, 20 points each.\n'), []);
    assert.deepEqual(found('Competency 12 of the nursing standard.\n'), []);
    assert.deepEqual(found('| Week | Topic |\n| --- | --- |\n| 3 | Policy |\n'), []);
    assert.deepEqual(found('---\nkind: posting\n---\n\nCompetency 5 is a plus.\n'), []);
  });
});
