import assert from 'node:assert/strict';
import { english } from '@practice-lens/core';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { CompareResult } from '@practice-lens/server/protocol';
import { comparisonHtml } from '../../client/src/compare/html.ts';
import { resultOf } from './support.ts';

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202eevil`;

function comparison(words: string): CompareResult {
  const [before, after] = ['Counsel clients individually.\n', 'Lobby legislators.\n'].map((text) =>
    resultOf({ 'a.md': text }),
  );
  assert.ok(before && after);
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } };
  return {
    profile: after.profile,
    before: before.coverage,
    after: after.coverage,
    same: 2,
    documents: [
      {
        ...{ uri: 'file:///a.md', path: `${words}.md`, title: words, before: before.coverage, after: after.coverage },
        sections: [{ path: [words], before: before.coverage, after: after.coverage }],
        paragraphs: [
          { change: 'levels', words, range, before: ['micro'], after: ['macro'] },
          { change: 'gone', words: 'Old', before: [], after: [] },
        ],
      },
    ],
  };
}

const elements = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));

describe('the page of a comparison', () => {
  const html = comparisonHtml('the last commit', comparison('Unit 3'), english);
  it('tells what changed in numbers and paragraphs, without judging', () => {
    for (const part of [
      'Compared with the last commit',
      '1 document changed · 2 as before',
      'micro → macro',
      'no longer here: no level',
      'micro 1 → 0, macro 0 → 1',
    ])
      assert.ok(html.includes(part), part);
  });
  it('leads to the paragraph', () => assert.ok(html.includes('&quot;line&quot;:4')));
  it('holds no element and no attribute that a document brought along', () => {
    const found = elements(parseFragment(comparisonHtml(EVIL, comparison(EVIL), english)));
    assert.deepEqual(
      found.filter(
        ({ tagName, attrs }) => ['script', 'img'].includes(tagName) || attrs.some(({ name }) => name.startsWith('on')),
      ),
      [],
    );
    assert.ok(!comparisonHtml(EVIL, comparison(EVIL), english).includes('\u202e'));
  });
});
