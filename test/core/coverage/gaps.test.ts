import assert from 'node:assert/strict';
import { missingTo, reportOf, reportPartOf, compileRulebook, readSettings } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { analysed } from '../../support/check.ts';

const MICRO = 'Counsel each client individually and write a treatment plan.\n';

function gaps(documents: Readonly<Record<string, string>>, configuration = ''): string[] {
  const rulebook = compileRulebook(builtIn, readSettings(configuration, '.practice-lens.yml').settings);
  const parts = Object.entries(documents).map(([path, text]) => reportPartOf(analysed(text, configuration, path)));
  return reportOf(parts, rulebook, '1.0.0').gaps.map(({ message }) => message);
}

describe('what a curriculum does not describe so far', () => {
  it('names levels and client systems without a paragraph, and documents without a level', () => {
    const found = gaps({ 'a.md': MICRO, 'b.md': 'Grading: papers 40%.\n' });
    assert.ok(found.includes('No document describes work at the level macro so far.'));
    assert.ok(found.includes('No document describes work with the client system society so far.'));
    assert.ok(found.includes('b.md describes work at no level so far.'));
    assert.ok(!found.some((message) => message.includes('competency')));
  });

  it('tells how far a level is from its target', () => {
    const [first] = gaps({ 'a.md': `${MICRO}\nLobby legislators.\n` }, 'coverage:\n  macro: 0.75\n');
    assert.equal(
      first,
      'macro has 50% of the paragraphs that address a level; this curriculum aims at 75%, about 2 more.',
    );
  });

  it('compares the degrees of competencies over all documents', () => {
    const front = (list: string): string => `---\nkind: curriculum\ncompetencies: { ${list} }\n---\n\n${MICRO}`;
    const found = gaps({ 'a.md': front('1: introduced, 2: I'), 'b.md': front('2: R, 5: mastered') });
    assert.ok(
      found.some((message) =>
        /^Competency 1, .* is introduced, but not reinforced or mastered so far\.$/.test(message),
      ),
    );
    assert.ok(
      found.some((message) => /^Competency 5, .* is mastered, but not introduced in any document\.$/.test(message)),
    );
    assert.ok(!found.some((message) => message.includes('ompetency 2,')));
    assert.ok(found.some((message) => /^No document names competency 9/.test(message)));
  });

  it('has nothing to say of an empty curriculum', () => {
    assert.deepEqual(gaps({}), []);
  });

  it('counts the paragraphs that are missing to a share', () => {
    assert.equal(missingTo(0.5, 1, 3), 1);
    assert.equal(missingTo(0.3, 3, 10), 0);
    assert.equal(missingTo(1, 3, 10), 7);
  });
});
