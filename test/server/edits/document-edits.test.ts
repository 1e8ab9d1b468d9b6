import assert from 'node:assert/strict';
import { analyze, compileRulebook, levelsOf, readPack, type Analysis } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import type { SourceEdit } from '../../../server/src/edits/comment.ts';
import { fixAllSafe, fixTerm, ignore, ignoreInDocument, setLevel } from '../../../server/src/edits/document-edits.ts';
import { PACK } from '../support/samples.ts';

const { pack } = readPack(PACK, 'house.yml');
const rulebook = compileRulebook(builtIn, undefined, { packs: pack ? [pack] : [], styleRules: [] });
const read = (source: string): Analysis => analyze(source, 'test.md', rulebook);

/** Edits a text in which «» marks the place; what comes out. */
function edited(
  marked: string,
  edit: (analysis: Analysis, place: { start: number; end: number }) => readonly SourceEdit[],
): string {
  const start = marked.indexOf('«');
  const source = marked.replace(/[«»]/g, '');
  const end = marked.includes('»') ? marked.indexOf('»') - 1 : start;
  const edits = edit(read(source), { start, end }).toSorted((a, b) => b.span.start - a.span.start);
  return edits.reduce(
    (text, { span, text: inserted }) => text.slice(0, span.start) + inserted + text.slice(span.end),
    source,
  );
}

const ignoring = (marked: string): string =>
  edited(marked, (analysis, place) => ignore(analysis, place, 'gizmoer', 'r'));
const C = '<!-- practice-lens ignore gizmoer reason="r" -->';

describe('“ignore here”', () => {
  const places: readonly (readonly [string, string, string])[] = [
    ['above a paragraph', 'One.\n\nA «gizmoer» came.\n', `One.\n\n${C}\nA gizmoer came.\n`],
    [
      'above a paragraph with several lines',
      'First line,\na «gizmoer» came.\n',
      `${C}\nFirst line,\na gizmoer came.\n`,
    ],
    ['above a heading', '# A «gizmoer»\n', `${C}\n# A gizmoer\n`],
    ['above a heading that is underlined', 'A «gizmoer»\n===\n', `${C}\nA gizmoer\n===\n`],
    ['inside a list item', '- one\n- a «gizmoer»\n', `- one\n- ${C}\n  a gizmoer\n`],
    ['inside a numbered item', '10. a «gizmoer»\n    again\n', `10. ${C}\n    a gizmoer\n    again\n`],
    ['inside a nested item', '- one\n  - a «gizmoer»\n', `- one\n  - ${C}\n    a gizmoer\n`],
    ['inside an item behind a tab', '-\ta «gizmoer»\n', `-\t${C}\n \ta gizmoer\n`],
    ['above the second paragraph of an item', '- one\n\n  a «gizmoer»\n', `- one\n\n  ${C}\n  a gizmoer\n`],
    ['inside a quote', '> a «gizmoer»\n> came\n', `> ${C}\n> a gizmoer\n> came\n`],
    ['inside a list in a quote', '> - a «gizmoer»\n', `> - ${C}\n>   a gizmoer\n`],
    ['in a footnote', 'x[^1]\n\n[^1]: a «gizmoer»\n', `x[^1]\n\n[^1]: ${C}\n      a gizmoer\n`],
    ['before a task at the top of its list', '- [ ] a «gizmoer»\n', `${C}\n- [ ] a gizmoer\n`],
    ['before a task that follows another', '- [x] one\n- [ ] a «gizmoer»\n', `- [x] one\n  ${C}\n- [ ] a gizmoer\n`],
    ['before a nested task', '- one\n  - [ ] a «gizmoer»\n', `- one\n    ${C}\n  - [ ] a gizmoer\n`],
    ['with the line ends of the document', 'One.\r\n\r\nA «gizmoer».\r\n', `One.\r\n\r\n${C}\r\nA gizmoer.\r\n`],
    ['behind a byte order mark', '\uFEFFA «gizmoer».\n', `\uFEFF${C}\nA gizmoer.\n`],
  ];
  for (const [where, before, after] of places) {
    it(`stands ${where}`, () => assert.equal(ignoring(before), after));
    it(`silences the word ${where}, and leaves the document's blocks as they were`, () => {
      const analysis = read(after);
      assert.deepEqual(
        analysis.findings.filter(({ rule }) => rule === 'flagged-term').map(({ text }) => text),
        [],
      );
      // What stands in a quotation is not flagged in the first place.
      const flagged = read(before.replace(/[«»]/g, '')).findings.map(({ text }) => [text, 'r']);
      assert.deepEqual(
        analysis.suppressed.filter(({ by }) => by !== 'context').map(({ text, why }) => [text, why]),
        flagged,
      );
      const shape = (source: string): unknown =>
        read(source).document.blocks.map(({ block }) => [
          block.kind,
          block.prose.text,
          block.headingPath,
          block.leadIn?.prose.text,
        ]);
      assert.deepEqual(shape(after), shape(before.replace(/[«»]/g, '')));
    });
  }

  it('reaches over the whole table, since nothing can stand between its rows', () => {
    const after = ignoring('One.\n\n| a | b |\n|---|---|\n| x | a «gizmoer» |\n| y | z |\n\nA gizmoer.\n');
    const start = '<!-- practice-lens ignore-start gizmoer reason="r" -->';
    const end = '<!-- practice-lens ignore-end gizmoer -->';
    assert.equal(after, `One.\n\n${start}\n| a | b |\n|---|---|\n| x | a gizmoer |\n| y | z |\n${end}\n\nA gizmoer.\n`);
    const { findings, suppressed, document } = read(after);
    assert.deepEqual([findings.length, suppressed.length], [1, 1]);
    assert.deepEqual(
      document.blocks.map(({ block }) => block.kind),
      ['paragraph', 'tableRow', 'tableRow', 'tableRow', 'paragraph'],
    );
  });

  it('keeps quotation marks and comment ends out of the reason', () => {
    const after = edited('A «gizmoer».\n', (analysis, place) =>
      ignore(analysis, place, 'gizmoer', 'a "title" -->\nend'),
    );
    assert.equal(after, `<!-- practice-lens ignore gizmoer reason="a 'title' –> end" -->\nA gizmoer.\n`);
    assert.deepEqual(read(after).findings, []);
  });
});

describe('“ignore in this document”', () => {
  const FILE = '<!-- practice-lens ignore-file gizmoer reason="r" -->';
  const silenced = (source: string): string => edited(source, (analysis) => ignoreInDocument(analysis, 'gizmoer', 'r'));

  it('stands on top', () =>
    assert.equal(silenced('A gizmoer.\n\nA gizmoer.\n'), `${FILE}\n\nA gizmoer.\n\nA gizmoer.\n`));
  it('stands behind front matter', () =>
    assert.equal(
      silenced('---\nkind: posting\n---\nA gizmoer.\n'),
      `---\nkind: posting\n---\n\n${FILE}\nA gizmoer.\n`,
    ));
  it('silences every occurrence', () => {
    for (const source of ['A gizmoer.\n\nA gizmoer.\n', '---\nkind: posting\n---\nA gizmoer.\n'])
      assert.deepEqual(read(silenced(source)).findings, []);
  });
});

describe('the level of a paragraph', () => {
  const setting = (marked: string, levels: readonly string[]): string =>
    edited(marked, (analysis, place) => setLevel(analysis, place, levels));
  const levelsIn = (source: string): string[][] =>
    read(source).document.blocks.map(({ annotation }) =>
      levelsOf(annotation, rulebook.profile).map(({ level }) => level),
    );

  it('is written above it', () =>
    assert.equal(setting('One.\n\nTw«o.\n', ['macro']), 'One.\n\n<!-- practice-lens level macro -->\nTwo.\n'));
  it('holds for that paragraph only', () =>
    assert.deepEqual(levelsIn('One.\n\n<!-- practice-lens level macro -->\nTwo.\n\nThree.\n'), [[], ['macro'], []]));
  it('takes the place of the one before', () =>
    assert.equal(
      setting('<!-- practice-lens level micro -->\nO«ne.\n', ['macro', 'micro']),
      '<!-- practice-lens level macro micro -->\nOne.\n',
    ));
  it('leaves the comment of another paragraph alone', () =>
    assert.equal(
      setting('<!-- practice-lens level micro -->\nOne.\n\nTw«o.\n', []),
      '<!-- practice-lens level micro -->\nOne.\n\n<!-- practice-lens level none -->\nTwo.\n',
    ));
  it('can be set in a list', () =>
    assert.equal(setting('- o«ne\n- two\n', ['mezzo']), '- <!-- practice-lens level mezzo -->\n  one\n- two\n'));
  it('is none of a heading and none of a later table row', () => {
    assert.equal(setting('# O«ne\n', ['micro']), '# One\n');
    assert.equal(setting('| a |\n|---|\n| b« |\n', ['micro']), '| a |\n|---|\n| b |\n');
  });
});

describe('replacements', () => {
  it('of all that is safe leave the rest alone', () =>
    assert.equal(edited('A gizmoer, widgetfolk, gizmoers.\n', fixAllSafe), 'A gizmo user, widgetfolk, gizmo users.\n'));
  it('of a term take its first suggestion', () =>
    assert.equal(
      edited('Widgetfolk and a gizmoer.\n', (analysis) => fixTerm(analysis, 'widgetfolk')),
      'People with widgets and a gizmoer.\n',
    ));
  it('of what is not there are none', () =>
    assert.equal(
      edited('Nothing.\n', (analysis) => fixTerm(analysis, 'widgetfolk')),
      'Nothing.\n',
    ));
});
