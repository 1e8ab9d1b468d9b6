import assert from 'node:assert/strict';
import { MOST_STEPS, namesOf, packedNames, packedWeights, weightsOf } from '../../../core/src/levels/stored-model.ts';

describe('the model as it is written down', () => {
  const names = [
    'b child welfare',
    'b child work',
    'b children play',
    `w ${'a'.repeat(60)}`,
    `w ${'a'.repeat(60)}b`,
    'w über',
  ];

  it('gives back its names', () => assert.deepEqual(namesOf(packedNames(names)), names));
  it('writes what a name shares with the one before as one character', () =>
    assert.equal(packedNames(names).split('\n')[1], '9ork'));
  it('has no names where there are none', () => assert.deepEqual(namesOf(packedNames([])), []));
  it('gives back its weights, times the scale', () => {
    const steps = Array.from({ length: 19 ** 2 + 1 }, (_, at) => ((at * 7) % (2 * MOST_STEPS + 1)) - MOST_STEPS);
    const weights = weightsOf(packedWeights(steps), 0.5);
    assert.deepEqual(
      [...weights.slice(0, steps.length)],
      steps.map((step) => step / 2),
    );
    assert.ok([...weights.slice(steps.length)].every((weight) => weight === 0));
  });
  it('needs no escapes in JSON or in code', () => {
    const all = Array.from({ length: 19 ** 3 }, (_, at) => [
      at % 19,
      Math.floor(at / 19) % 19,
      Math.floor(at / 361),
    ]).flat();
    assert.doesNotMatch(packedWeights(all.map((step) => step - MOST_STEPS)), /["'`\\$\n]/);
  });
});
