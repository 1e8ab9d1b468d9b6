import assert from 'node:assert/strict';
import { analysed } from '../../support/check.ts';

const coverage = (source: string) => analysed(source).coverage;

describe('coverage', () => {
  const three = coverage(
    'Counsel clients individually.\n\nLobby state legislators.\n\nConvene a coalition of residents.\n\nBring a pen.\n',
  );
  it('counts the paragraphs of each level and their share of those that have one', () => {
    assert.deepEqual(
      Object.entries(three.byLevel).map(([level, { blocks, share }]) => [level, blocks, share]),
      [
        ['micro', 1, 0.3333],
        ['mezzo', 1, 0.3333],
        ['macro', 1, 0.3333],
      ],
    );
    assert.deepEqual([three.labelled.blocks, three.unlabelled.blocks], [3, 1]);
  });
  it('knows all seven regions where levels meet', () => {
    assert.deepEqual(three.overlaps, {
      micro: 1,
      mezzo: 1,
      macro: 1,
      'micro+mezzo': 0,
      'micro+macro': 0,
      'mezzo+macro': 0,
      'micro+mezzo+macro': 0,
    });
  });
  it('counts a paragraph that stands twice once', () =>
    assert.equal(coverage('Lobby state legislators.\n\nLobby state legislators.\n').labelled.blocks, 1));
  it('weighs qualifications half', () => {
    const { byLevel } = coverage(
      '## Duties\n\nLobby state legislators.\n\n## Qualifications\n\n- Experience facilitating support groups.\n',
    );
    assert.deepEqual([byLevel['macro']?.weight, byLevel['mezzo']?.weight], [1, 0.5]);
    assert.equal(byLevel['macro']?.share, 0.6667);
  });
  it('of an empty document is empty', () => {
    assert.equal(coverage('').labelled.blocks, 0);
    assert.equal(coverage('').byLevel['micro']?.share, 0);
  });
  it('does not count headings', () => assert.equal(coverage('# Lobbying legislators\n').labelled.blocks, 0));
});
