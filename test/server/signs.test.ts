import assert from 'node:assert/strict';
import { english } from '@practice-lens/core';
import { signed, signOf } from '../../server/src/signs.ts';

describe('signs', () => {
  it('are one dot, three dots and nine dots', () =>
    assert.deepEqual(
      ['micro', 'mezzo', 'macro'].map((level) => signOf(level, [])),
      ['•', '∴', '⋮⋮⋮'],
    ));
  it('belong to a level wherever it stands', () => assert.equal(signOf('macro', ['micro', 'macro']), '⋮⋮⋮'));
  it('are reused by size for levels of other names', () =>
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((level, _, all) => signOf(level, all)),
      ['•', '∴', '∴', '⋮⋮⋮'],
    ));
  it('stand before their word', () => assert.equal(signed('mezzo', ['mezzo'], english), '∴ mezzo'));
});
