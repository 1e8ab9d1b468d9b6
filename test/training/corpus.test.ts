import assert from 'node:assert/strict';
import { HELD_OUT, readCorpus } from '../../training/src/corpus.ts';
import { markOf, withoutMarks } from '../../training/src/marks.ts';
import { nearCopies } from '../../training/src/near-copies.ts';

describe('the marks of training texts', () => {
  it('name systems by letters', () =>
    assert.deepEqual(markOf('Meet with kin. {I F}')?.systems, ['individual', 'family']));
  it('say that a block addresses none', () => assert.deepEqual(markOf('Bring a pen. {-}')?.systems, []));
  it('tell formulas, named levels and links', () => {
    assert.equal(markOf('All of them. {I F G; generic}')?.generic, true);
    assert.deepEqual(markOf('Macro work. {S; named macro}')?.named, ['macro']);
    assert.deepEqual(markOf('One feeds the other. {I S; link inform}')?.links, ['inform']);
  });
  it('are missed where they are missing or misspelled', () =>
    assert.deepEqual([markOf('No mark.'), markOf('Odd. {X}')], [undefined, undefined]));
  it('leave the text as it was when taken out', () =>
    assert.equal(withoutMarks('- One {I}\n- {braces} stay {-}\n'), '- One\n- {braces} stay\n'));
});

describe('the training texts', () => {
  const { blocks, mistakes } = readCorpus();
  const heldOut = readCorpus(HELD_OUT);
  it('have a mark behind every block', () => assert.deepEqual([...mistakes, ...heldOut.mistakes], []));
  it('share no document with those that the model is judged by', () => {
    const learned = new Set(blocks.map(({ document }) => document));
    assert.ok(heldOut.blocks.length > 5000);
    assert.ok(heldOut.blocks.every(({ document }) => !learned.has(document)));
  });
  it('hold all systems, and silence', () => {
    const seen = new Set(blocks.flatMap(({ systems }) => systems));
    assert.equal(seen.size, 6);
    assert.ok(blocks.filter(({ systems }) => systems.length === 0).length > blocks.length / 3);
  });
  it('do not repeat each other', () =>
    assert.ok(nearCopies([...blocks, ...heldOut.blocks]).length <= blocks.length / 100));
});
