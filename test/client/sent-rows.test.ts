import assert from 'node:assert/strict';
import { english } from '@practice-lens/core';
import { SentRows } from '../../client/src/curriculum/sent-rows.ts';
import { resultOf } from './support.ts';

const TEXTS = { 'a.md': '# A\n\nLobby legislators.\n', 'b.md': '# B\n\nCounsel couples.\n' };
const FIRST = resultOf(TEXTS);

const namesIn = (html: string): string[] => [...html.matchAll(/<tr data-row="([^"]*)"/g)].map(([, name = '']) => name);

describe('the rows that are sent to the page of the curriculum', () => {
  it('are all of them to a page that has none', () =>
    assert.deepEqual(namesIn(new SentRows().fresh(FIRST, english)), ['file:///a.md', 'file:///b.md']));

  it('are none while the numbers are the same', () => {
    const sent = new SentRows();
    sent.fresh(FIRST, english);
    assert.equal(sent.fresh(FIRST, english), '');
    assert.equal(sent.fresh(resultOf(TEXTS), english), '');
  });

  it('are those of documents that changed', () => {
    const sent = new SentRows();
    sent.fresh(FIRST, english);
    const changed = resultOf({ ...TEXTS, 'b.md': '# B\n\nLobby legislators.\n', 'c.md': '# C\n' });
    assert.deepEqual(namesIn(sent.fresh(changed, english)), ['file:///b.md', 'file:///c.md']);
  });

  it('are all again to a new page', () => {
    const sent = new SentRows();
    sent.fresh(FIRST, english);
    sent.forget();
    assert.equal(namesIn(sent.fresh(FIRST, english)).length, 2);
  });
});
