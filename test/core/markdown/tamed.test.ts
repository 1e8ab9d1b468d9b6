import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkdown } from '@practice-lens/core';
import { tamed, tamedAfter } from '../../../core/src/markdown/tamed.ts';
import { analysed, findingsIn } from '../../support/check.ts';

describe('hostile markup', () => {
  const texts: Readonly<Record<string, string>> = {
    quotes: '> '.repeat(9000),
    lists: '- '.repeat(9000),
    numbers: '1. '.repeat(9000),
    footnotes: '[^a]: '.repeat(9000),
    emphasis: '*a '.repeat(6000) + 'a*'.repeat(6000),
    brackets: ']('.repeat(9000),
    strikes: '~a~~b '.repeat(5000),
  };

  for (const [name, text] of Object.entries(texts)) {
    it(`of thousands of ${name} is read to its end`, () => {
      const plain = tamed(text);
      assert.notEqual(plain, text);
      assert.equal(plain.length, text.length);
      assert.deepEqual(findingsIn(`${text}\n\nWe serve the homeless.\n`).length, 1);
    });
  }

  it('nested over many lines ends the reading there and not the program', () => {
    const text = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- manpower`).join('\n');
    const found = analysed(text).document.blocks.length;
    assert.ok(found >= 50 && found < 300, `${found} blocks`);
  });

  const ordinary: Readonly<Record<string, string>> = {
    'a line across the page': '-'.repeat(200),
    'a heading with a long line below': `Title\n${'='.repeat(200)}`,
    'a table of links': '| a |\n| --- |\n' + '| [a](b) *c* |\n'.repeat(400),
    'a list of links': '- [a](b)\n'.repeat(800),
    'definitions of links': '[a]: b\n'.repeat(800),
    'code with many brackets': '```\n' + 'a[0] = b[1];\n'.repeat(400) + '```\n',
    'a quotation of many paragraphs': '> **a** *b* [c](d)\n>\n'.repeat(400),
  };

  for (const [name, text] of Object.entries(ordinary)) {
    it(`is not seen in ${name}`, () => {
      const behind = `${text}\n\n*The end*\n`;
      assert.equal(parseMarkdown(behind).parts.at(-1)?.node.type, 'paragraph');
      assert.equal(tamed(behind).slice(-12), behind.slice(-12));
    });
  }

  it('is not seen in ordinary text, which stays as it is', () => {
    for (const name of ['a line across the page', 'a table of links', 'a list of links', 'definitions of links'])
      assert.equal(tamed(ordinary[name] ?? ''), ordinary[name]);
  });

  it('is the same after any edit as afresh', () => {
    const line = fc.constantFrom('*a '.repeat(250), '> '.repeat(55), '# ', '- a', 'plain', '[a]: b', '*', '');
    const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '');
    const lines = fc.array(fc.tuple(line, ends)).map((some) => some.flat().join(''));
    fc.assert(
      fc.property(lines, lines, lines, lines, (above, old, text, below) => {
        const [before, after] = [above + old + below, above + text + below];
        assert.equal(tamedAfter(before, tamed(before), after), tamed(after));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
