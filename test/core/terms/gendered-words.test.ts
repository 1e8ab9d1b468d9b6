import assert from 'node:assert/strict';
import { analysed } from '../../support/check.ts';

const POSTING = `---
kind: posting
---

# Case Manager

We want a fearless, outspoken worker, fearless in crisis, who supports individuals with warmth.

> “A fearless team.”
`;

describe('the balance of a posting’s wording', () => {
  it('counts words that readers associate with men or with women, never marking one', () => {
    const { document, findings } = analysed(POSTING);
    assert.deepEqual(document.balance?.words, {
      men: [
        { text: 'fearless', count: 2 },
        { text: 'outspoken', count: 1 },
      ],
      women: [{ text: 'warmth', count: 1 }],
    });
    assert.deepEqual(findings, []);
  });

  it('leaves the words of the field alone', () => {
    const { document } = analysed(
      '---\nkind: posting\n---\n\nSupport individuals, lead groups, care for the community.\n',
    );
    assert.deepEqual(document.balance?.words, { men: [], women: [] });
  });

  it('is for postings only, and can be switched off', () => {
    assert.equal(analysed(POSTING.replace('posting', 'curriculum')).document.balance, undefined);
    assert.equal(analysed(POSTING, 'rules:\n  wording-balance: off\n').document.balance, undefined);
  });
});
