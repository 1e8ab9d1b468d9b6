import assert from 'node:assert/strict';
import { blocksOf } from '../../../core/src/markdown/blocks.ts';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';

/** One line a block: kind, text, where it stands under, what introduces it. */
const outline = (source: string): string[] =>
  blocksOf(parseMarkdown(source)).map(({ kind, prose, headingPath, leadIn }) =>
    [kind, prose.text, headingPath.join(' > '), leadIn?.prose.text ?? ''].join(' / ').replace(/(?: \/ )+$/, ''),
  );

describe('blocks', () => {
  it('are headings, paragraphs, list items, table rows and quoted paragraphs in reading order', () => {
    assert.deepEqual(outline('# A\n\none\n\n- two\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n> three\n'), [
      'heading / A',
      'paragraph / one / A',
      'listItem / two / A / one',
      'tableRow / x | y / A',
      'tableRow / 1 | 2 / A / x | y',
      'blockquote / three / A',
    ]);
  });

  it('know the headings above, by depth', () => {
    assert.deepEqual(outline('# A\n## B\n### C\nc\n## D\nd\n'), [
      'heading / A',
      'heading / B / A',
      'heading / C / A > B',
      'paragraph / c / A > B > C',
      'heading / D / A',
      'paragraph / d / A > D',
    ]);
  });

  it('give a nested list item its parent item as lead-in', () => {
    assert.deepEqual(outline('Topics:\n\n- families\n  - genograms\n- groups\n'), [
      'paragraph / Topics:',
      'listItem / families /  / Topics:',
      'listItem / genograms /  / families',
      'listItem / groups /  / Topics:',
    ]);
  });

  it('have no lead-in across a heading', () =>
    assert.deepEqual(outline('Before.\n\n# A\n\n- one\n'), [
      'paragraph / Before.',
      'heading / A',
      'listItem / one / A',
    ]));
  it('keep their lead-in across a comment', () =>
    assert.deepEqual(outline('Topics:\n\n<!-- note -->\n- one\n'), [
      'paragraph / Topics:',
      'listItem / one /  / Topics:',
    ]));
  it('leave out code, HTML and definitions', () =>
    assert.deepEqual(outline('```\ncode\n```\n\n<div>x</div>\n\n[a]: /b\n\ntext\n'), ['paragraph / text']));
  it('do not take front matter for a heading', () =>
    assert.deepEqual(outline('---\nkind: posting\n---\ntext\n'), ['paragraph / text']));
  it('of an empty document are none', () => assert.deepEqual(outline(''), []));
  it('of a list item start at its text', () => {
    const [item] = blocksOf(parseMarkdown('-   families\n    - x\n'));
    assert.deepEqual(item?.span, { start: 4, end: 12 });
  });
});
