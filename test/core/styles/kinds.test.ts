import assert from 'node:assert/strict';
import { findingsOf, markedBy } from './setup.ts';

const existence = (tokens: string, more = ''): string =>
  `extends: existence\nmessage: "Consider leaving out '%s'."\nlevel: suggestion\n${more}tokens:\n${tokens}`;

describe('a style rule', () => {
  describe('for wording that should not be there', () => {
    it('marks whole words, with what it says of them', () => {
      const [finding, ...others] = findingsOf(existence('  - very\n'), 'A very short text. Every day.\n');
      assert.deepEqual(others, []);
      assert.deepEqual(
        [finding?.text, finding?.message, finding?.term, finding?.category, finding?.severity],
        ['very', "Consider leaving out 'very'.", 'House.Rule', 'House', 'hint'],
      );
    });
    it('minds capitals unless told otherwise', () => {
      assert.deepEqual(markedBy(existence('  - very\n'), 'Very VERY very'), ['very']);
      assert.deepEqual(markedBy(existence('  - very\n', 'ignorecase: true\n'), 'Very VERY very'), [
        'Very',
        'VERY',
        'very',
      ]);
    });
    it('reads patterns, also inside of words', () => {
      assert.deepEqual(markedBy(existence('  - "[a-z]+ly"\n'), 'He quickly left early.'), ['quickly', 'early']);
      assert.deepEqual(markedBy(existence('  - "!!+"\n', 'nonword: true\n'), 'Look!! Now!'), ['!!']);
      assert.deepEqual(
        markedBy('extends: existence\nmessage: m\nraw:\n  - "\\\\bis "\n  - very\n', 'It is very far.'),
        ['is very'],
      );
    });
    it('leaves out what is an exception', () =>
      assert.deepEqual(markedBy(existence('  - "[a-z]+ly"\n', 'exceptions: [early]\n'), 'quickly early'), ['quickly']));
    it('offers what its action names', () => {
      const rule = existence('  - very\n', 'action: { name: replace, params: [most, quite] }\n');
      assert.deepEqual(findingsOf(rule, 'very')[0]?.replacements, ['most', 'quite']);
      assert.deepEqual(findingsOf(existence('  - very\n', 'action: { name: remove }\n'), 'very')[0]?.replacements, [
        '',
      ]);
    });
    it('is silent in code and addresses, and exact behind emphasis, in tables and quotes', () => {
      const source = '`very` and https://very.org **ve**ry\n\n| a | very |\n|---|---|\n| b | very |\n\n> 😀 very\n';
      const found = findingsOf(existence('  - very\n'), source);
      assert.deepEqual(
        found.map(({ text }) => text),
        ['ve**ry', 'very', 'very', 'very'],
      );
      for (const { span, text } of found) assert.equal(source.slice(span.start, span.end), text);
    });
  });

  describe('for wording with something better to write', () => {
    const rule = `extends: substitution
message: "Use '%s' instead of '%s'."
ignorecase: true
swap:
  utilize: use
  "(?:e-mail|electronic mail)": email
  colour: color|hue
`;
    it('offers it with the capitals and the article of the place', () => {
      const found = findingsOf(rule, 'Utilize an e-mail, the colour.');
      assert.deepEqual(
        found.map(({ text, replacements }) => [text, ...replacements]),
        [
          ['Utilize', 'Use'],
          ['e-mail', 'email'],
          ['colour', 'color', 'hue'],
        ],
      );
      assert.equal(found[2]?.message, "Use 'color' or 'hue' instead of 'colour'.");
    });
    it('is silent where it stands already', () =>
      assert.deepEqual(
        markedBy('extends: substitution\nmessage: m\nignorecase: true\nswap:\n  msw: MSW\n', 'An MSW, an msw.'),
        ['msw'],
      ));
  });

  it('counts how often something stands in a sentence', () => {
    const rule = 'extends: occurrence\nmessage: "%s words"\nscope: sentence\nmax: 3\ntoken: "[^ ]+"\n';
    const [finding, ...others] = findingsOf(rule, 'One two three. One two three four five.');
    assert.deepEqual([finding?.text, finding?.message, others], ['four', '5 words', []]);
    const least = 'extends: occurrence\nmessage: m\nscope: heading\nmin: 1\ntoken: "[0-9]"\n';
    assert.deepEqual(markedBy(least, '# Week one\n\n# Week 2\n\nText\n'), ['Week']);
  });

  it('finds what stands twice in a row', () => {
    const rule = 'extends: repetition\nmessage: "%s"\nalpha: true\nignorecase: true\ntokens: ["[^\\\\s]+"]\n';
    assert.deepEqual(markedBy(rule, 'The the end - - of 2 2 weeks,\nweeks\n\nIn\n\nIn'), ['The the']);
  });

  it('asks to keep to one of two ways to write', () => {
    const rule = 'extends: consistency\nmessage: "%s"\nignorecase: true\neither:\n  healthcare: health care\n';
    assert.deepEqual(markedBy(rule, 'Health care.\n\nHealthcare and health care, healthcare.\n'), [
      'Healthcare',
      'healthcare',
    ]);
    assert.deepEqual(markedBy(rule, 'Healthcare, healthcare.\n'), []);
  });

  it('asks for an abbreviation to be written out somewhere', () => {
    const rule = `extends: conditional
message: "'%s' is not written out."
first: '\\b([A-Z]{3,5})\\b'
second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'
exceptions: [USA]
`;
    assert.deepEqual(markedBy(rule, 'The DOH in the USA and the CSC.\n\nCommunity Service Center (CSC)\n'), ['DOH']);
  });

  it('looks at how headings are capitalized', () => {
    const rule = (match: string): string =>
      `extends: capitalization\nmessage: m\nscope: heading\nmatch: ${match}\nexceptions: [Zoom]\n`;
    const rewritten = (match: string, heading: string) => findingsOf(rule(match), `# ${heading}`)[0]?.replacements[0];
    assert.equal(
      rewritten('$sentence', 'Week Two: On Zoom With The NASW and I'),
      'Week two: on Zoom with the NASW and I',
    );
    assert.equal(rewritten('$title', 'the ethics of care on Zoom'), 'The Ethics of Care on Zoom');
    assert.equal(rewritten('$lower', 'The Ethics'), 'the ethics');
    assert.equal(rewritten('$upper', 'The ethics'), 'THE ETHICS');
    assert.equal(rewritten('$title', 'The Ethics of Care'), undefined);
    assert.deepEqual(markedBy(rule("'Week [0-9]+'"), '# Week 3\n\n# Third week\n'), ['Third week']);
  });

  it('looks only where its scope says', () => {
    const source = '# very\n\n## very\n\nvery\n\n- very\n\n> very\n\n| very |\n|---|\n| very |\n';
    const lines = (scope: string): number[] =>
      findingsOf(existence('  - very\n', `scope: ${scope}\n`), source).map(
        ({ span }) => source.slice(0, span.start).split('\n').length,
      );
    assert.deepEqual(lines('heading'), [1, 3]);
    assert.deepEqual(lines('heading.h2'), [3]);
    assert.deepEqual(lines('list'), [7]);
    assert.deepEqual(lines('text.blockquote'), [9]);
    assert.deepEqual(lines('table.header'), [11]);
    assert.deepEqual(lines('[table.cell, paragraph & ~blockquote]'), [5, 13]);
    assert.deepEqual(lines('~heading & ~table'), [5, 7, 9]);
  });
});
