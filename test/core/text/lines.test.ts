import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineStarts, lineStartsAfter, offsetAt, positionAt } from '../../../core/src/text/lines.ts';

describe('lines', () => {
  it('end with LF, CRLF or CR', () => assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]));
  it('count characters in UTF-16', () =>
    assert.deepEqual(positionAt(lineStarts('x\n😀y'), 4), { line: 1, character: 2 }));
  it('take a place behind the end of a line or text to that end', () => {
    const starts = lineStarts('ab\ncd');
    assert.equal(offsetAt(starts, { line: 0, character: 99 }, 5), 3);
    assert.equal(offsetAt(starts, { line: 9, character: 0 }, 5), 5);
  });
  it('lead from offset to position and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '\n', '\r\n', '\r', ' ')), fc.nat(), (pieces, number) => {
        const text = pieces.join('');
        const offset = number % (text.length + 1);
        const starts = lineStarts(text);
        assert.equal(offsetAt(starts, positionAt(starts, offset), text.length), offset);
      }),
      { seed: 7 },
    );
  });
  it('are what they would be afresh after any edit', () => {
    const pieces = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', '\n\n')).map((some) => some.join(''));
    fc.assert(
      fc.property(pieces, pieces, pieces, pieces, (above, old, text, below) => {
        const [before, after] = [above + old + below, above + text + below];
        const starts = lineStartsAfter({ text: before, lines: lineStarts(before) }, after);
        assert.deepEqual(Array.from(starts), lineStarts(after));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
