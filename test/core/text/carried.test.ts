import assert from 'node:assert/strict';
import { Carried } from '../../../core/src/text/carried.ts';

interface Entry {
  readonly letter: string;
}
interface Made {
  readonly letter: string;
  readonly before: string;
}

interface Joiner {
  readonly map: (list: readonly Entry[]) => readonly Made[];
  readonly count: () => number;
  readonly marked: () => readonly number[];
}

/** Each entry beside the one before; what is made is counted. An earlier thing is taken over where it would be the same. */
function joiner(): Joiner {
  const carried = new Carried<Entry, Made>({
    isAlike: (a, b) => a?.letter === b?.letter,
    isMarked: ({ letter }) => letter === 'a',
  });
  let count = 0;
  const make = ({ letter }: Entry, { letter: before } = { letter: '' }, earlier: Made | undefined): Made => {
    count++;
    return earlier?.letter === letter && earlier.before === before ? earlier : { letter, before };
  };
  return { map: (list) => carried.map(list, make), count: () => count, marked: () => carried.marked };
}

const entries = (letters: string): Entry[] => [...letters].map((letter) => ({ letter }));
const places = (list: readonly Entry[]): number[] => list.flatMap(({ letter }, at) => (letter === 'a' ? [at] : []));
const said = (made: readonly Made[]): string => made.map(({ letter, before }) => before + letter).join(' ');

describe('what is carried from one list to the next', () => {
  it('is what stands before the first difference, and behind the last one', () => {
    const list = entries('abcdefgh');
    const { map, count } = joiner();
    map(list);
    const next = [...list.slice(0, 3), { letter: 'x' }, ...list.slice(4)];
    assert.equal(said(map(next)), 'a ab bc cx xe ef fg gh');
    // The one that differs, the one that stands behind it, and the next, which is found to be as it was.
    assert.equal(count(), 8 + 3);
  });

  it('is made anew where another entry stands before it', () => {
    const { map } = joiner();
    map(entries('abc'));
    assert.equal(said(map(entries('xbc'))), 'x xb bc');
    assert.equal(said(map(entries('bc'))), 'b bc');
    assert.equal(said(map(entries(''))), '');
    assert.equal(said(map(entries('cc'))), 'c cc');
  });

  it('equals what is made of the list alone, after any edits', () => {
    const { map, marked } = joiner();
    let seed = 11;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    let list = entries('abcabc');
    for (let round = 0; round < 500; round++) {
      const at = random(list.length + 1);
      const added = entries('abc'.slice(0, random(4)));
      list = [...list.slice(0, at), ...added, ...list.slice(at + random(3))].slice(0, 12);
      assert.equal(said(map(list)), said(joiner().map(list)));
      assert.deepEqual(marked(), places(list));
    }
  });
});
