import assert from 'node:assert/strict';
import { levelOf, readSettings } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { analysed, levelsIn } from '../../support/check.ts';

const TEXT = 'Convene a coalition of residents and local agencies.';

describe('profiles', () => {
  it('that ship place every system, except where the framework says nothing', () => {
    for (const profile of builtIn.profiles)
      assert.ok(levelOf(profile, 'individual') && levelOf(profile, 'society'), profile.name);
  });
  it('derive other levels from the same annotation', () => {
    assert.deepEqual(levelsIn(TEXT), ['mezzo']);
    assert.deepEqual(levelsIn(TEXT, 'profile: textbook'), ['macro']);
    assert.deepEqual(levelsIn(TEXT, 'profile: cswe'), ['community']);
  });
  it('can place activities elsewhere than their system', () => {
    const text = 'Write grant proposals and evaluate programs of the agency with a logic model.';
    assert.deepEqual(levelsIn(text), ['mezzo']);
    assert.deepEqual(levelsIn(text, 'profile: casebook'), ['macro']);
    assert.deepEqual(levelsIn('Hire, train and supervise staff.', 'profile: casebook'), ['mezzo']);
  });
  it('can be a school’s own', () => {
    const own =
      'profile: ours\nprofiles:\n  - name: ours\n    levels:\n      - level: near\n        systems: [individual, family, group, community]\n      - level: far\n        systems: [organization, society]\n';
    assert.deepEqual(levelsIn(TEXT, own), ['near']);
  });
  it('of the front matter hold for that document', () =>
    assert.deepEqual(levelsIn(`---\nprofile: textbook\n---\n${TEXT}`), ['macro']));
  it('that are unknown become a problem that names the ones there are', () => {
    const { problems } = analysed(`---\nprofile: nope\n---\n${TEXT}`);
    assert.match(problems[0]?.message ?? '', /no profile named "nope"/);
    assert.match(problems[0]?.hint ?? '', /textbook.*three-level/);
  });
  it('that place a system twice are told so', () => {
    const { problems } = readSettings(
      'profiles:\n  - name: x\n    levels:\n      - level: a\n        systems: [family]\n      - level: b\n        systems: [family]\n',
      'c.yml',
    );
    assert.match(problems[0]?.message ?? '', /"family" in two levels/);
  });
});
