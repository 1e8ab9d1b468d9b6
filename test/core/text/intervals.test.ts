import assert from 'node:assert/strict';
import { covering, lastStart } from '../../../core/src/text/intervals.ts';

const span = (start: number, end: number) => ({ start, end });
const look = covering([span(20, 30), span(0, 10), span(2, 4)]);

describe('the stretch around a place', () => {
  it('is the outermost one', () => assert.deepEqual(look(span(2, 3)), span(0, 10)));
  it('may be the place itself', () => assert.deepEqual(look(span(20, 30)), span(20, 30)));
  it('is none between stretches', () => assert.equal(look(span(12, 14)), undefined));
  it('is none for what sticks out', () => assert.equal(look(span(8, 12)), undefined));
  it('is none where there are no stretches', () => assert.equal(covering([])(span(0, 1)), undefined));
});

describe('the last start', () => {
  const spans = [span(0, 1), span(5, 6)];
  it('is at or before the place', () =>
    assert.deepEqual(
      [0, 4, 5, 9].map((at) => lastStart(spans, at)),
      [0, 0, 1, 1],
    ));
  it('is none before the first', () => assert.equal(lastStart([span(3, 4)], 2), -1));
});
