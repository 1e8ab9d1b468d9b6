import assert from 'node:assert/strict';
import { compileRulebook, readSettings } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { analysed } from '../support/check.ts';

const AUTISM = `preferences:
  autism:
    side: prefer-autistic-person
    reason: Asked for by our self-advocates.
    date: 2026-05-31
`;

const complaints = (text: string): string[] => {
  const { settings, problems } = readSettings(text, 'c.yml');
  return [...problems, ...compileRulebook(builtIn, settings).problems].map(
    ({ where, message }) => `${where} ${message}`,
  );
};

describe('a preference between disputed words', () => {
  it('is followed, and told with its reason and day', () => {
    const [finding, ...others] = analysed('Children with autism learn here.\n', AUTISM).findings;
    assert.deepEqual([finding?.term, finding?.severity, others], ['prefer-autistic-person', 'hint', []]);
    assert.match(finding?.reason ?? '', /This workspace chose so on 2026-05-31: Asked for by our self-advocates\.$/);
  });
  it('is off for everybody else', () => assert.deepEqual(analysed('Children with autism learn here.\n').findings, []));
  it('may be a name alone', () =>
    assert.deepEqual(complaints('preferences: { autism: prefer-autistic-person }\n'), []));
  it('tells what it lacks, at its place', () => {
    assert.deepEqual(complaints('preferences:\n  autism: { side: prefer-autistic-person }\n'), [
      'c.yml:2:11 Preferring "prefer-autistic-person" needs a reason.',
    ]);
    assert.deepEqual(complaints(AUTISM.replace('05-31', '13-41')), ['c.yml:5:11 "2026-13-41" is no date.']);
    assert.deepEqual(complaints(AUTISM.replace('    side: prefer-autistic-person\n', '')), [
      'c.yml:3:5 A preference needs the side that was taken.',
    ]);
  });
  it('for a pair or a side that is not there is told with those that are', () => {
    assert.deepEqual(complaints('preferences: { tea: milk }\n'), [
      'the setting "preferences" There is no disputed pair named "tea".',
    ]);
    assert.match(complaints('preferences: { autism: milk }\n')[0] ?? '', /"autism" has no side named "milk"/);
  });
});
