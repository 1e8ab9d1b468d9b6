import assert from 'node:assert/strict';
import { versionsOf } from '../../fuzz/edits.ts';
import { assertSameAsFresh, readAgain } from '../../fuzz/same.ts';
import { light, rulebook } from '../../fuzz/targets.ts';

/** Edits, each of which was once read otherwise than a fresh document; the fuzzer found most of them. */
const FOUND: readonly (readonly [string, string, string])[] = [
  ['a heading loses its only letter', '#E', '#'],
  ['front matter is opened above a list', '---\n\n- K', '---\ns\n- K'],
  ['front matter is opened above a quote', '---\n', '---\n>'],
  [
    'front matter is closed far below',
    '---\nkind: posting\n\nb\n\nWe serve.\n',
    '---\nkind: posting\n\nb\n---\nWe serve.\n',
  ],
  ['the line end behind front matter goes', '---\n---\r', '---\n---'],
  ['a byte order mark comes above a footnote', '[^1]:', '\uFEFF\n[^1]:'],
  ['a line ends behind two byte order marks', '\uFEFF\uFEFF)\n\n', '\uFEFF\uFEFF)\n'],
  ['something follows on a heading behind a byte order mark', '\uFEFF#\n', '\uFEFF#\n`'],
  ['something follows on an indented line behind a definition', '[a]:x\n    >\r>', '[a]:x\n    >\r>c'],
  ['something follows on an empty item behind indented code', '    >\n7.\n', '    >\n7.\ni'],
  ['a note is broken above a quote', '[^1]:e\n>0.', '[^1]:\ne\n>0.'],
  ['a definition moves into a fence', '[a]\n\nx\n\n[a]: /x', '[a]\n\n```\nx\n\n[a]: /x'],
];

const UNITS = Array.from(
  { length: 40 },
  (_, at) =>
    `## Unit ${at}\n\nStudents visit family ${at}:\n\n- they lobby\n- they counsel\n\n> A quote ${at}.\n\n\`\`\`\nx\n\`\`\`\n\nSee [a][] ${at}.\n`,
);
const DOCUMENT = `---\nkind: syllabus\n---\n\n${UNITS.join('\n')}\n[a]: /x\n`;

/** What is typed where `|` stands in the document, and what is looked at again. */
const KEYSTROKES: readonly (readonly [string, string, readonly string[]])[] = [
  ['in a paragraph', 'See [a][] 20|.', ['See a 20x.']],
  ['in an item', '- they lob|by\n- they counsel\n\n> A quote 20', ['they lobxby']],
  ['in a quote', 'A quote 20|.', ['A quote 20x.']],
  ['in a fence', '|\n```\n\nSee [a][] 20.', []],
];

describe('an edited document', () => {
  for (const [what, old, text] of FOUND) {
    it(`is what it would be afresh when ${what}`, () => assertSameAsFresh([old, text, old], rulebook));
  }

  for (const [where, place, expected] of KEYSTROKES) {
    it(`is read again only around a keystroke ${where}`, () => {
      const [before = '', after = ''] = place.split('|');
      const edited = DOCUMENT.replace(before + after, `${before}x${after}`);
      assert.notEqual(edited, DOCUMENT);
      assert.deepEqual(readAgain([DOCUMENT, edited], rulebook), expected);
    });
  }

  for (let seed = 1; seed <= 8; seed++) {
    it(`is what it would be afresh after any edits, as number ${seed}`, () =>
      assertSameAsFresh(versionsOf(seed, 25), seed <= 2 ? rulebook : light));
  }
});
