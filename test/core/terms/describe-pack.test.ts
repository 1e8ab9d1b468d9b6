import assert from 'node:assert/strict';
import { describePack } from '@practice-lens/core';
import { packOf } from './setup.ts';

const page = describePack(
  packOf({
    addict: `forms: { addict: [person who uses drugs, <say which>], a|b: [] }
    severity: warning
    unless: [adult children of addicts]
    unlessAfter: [anonymous]
    unlessWith: [bees]
    unlessDenied: true
    unlessServed: true
    unlessFigures: true
    unlessAccommodated: true
    onlyBefore: ["", the]`,
    survivor: `forms: { victim: [survivor] }
    enabled: false
    caseSensitive: true
    audience: posting
    url: https://example.org/words
    preference: survivor-word`,
  }),
);
const has = (text: string): void => assert.ok(page.includes(text), page);

describe('the page of a theme', () => {
  it('says what it was made from', () => assert.ok(page.startsWith('<!-- Generated from data/terms/people.yml')));
  it('has an anchor for every term', () => {
    has('## <a id="addict"></a>addict');
    has('## <a id="survivor"></a>survivor');
  });
  it('lists each form with alternatives and advice', () => {
    has('| addict | person who uses drugs; *say which* |');
    has('| a\\|b | other words |');
  });
  it('gives reason and source', () => {
    has('It hides the person. Other words show the person.');
    has('Source: Practice Lens editors (2026). Warning; for course material and job postings.');
    has('Source: [Practice Lens editors (2026)](https://example.org/words). Info, off until a workspace turns it on;');
  });
  it('tells what makes a term fine', () => {
    has('Fine in: adult children of addicts.');
    has('Fine before: anonymous.');
    has('Fine in a sentence with: bees.');
    has('Fine where its clause denies it, as in “we do not ask for it”.');
    has('Fine where it is said of people who are served.');
    has('Fine where its sentence names an amount of money.');
    has('Fine where its paragraph offers accommodation.');
    has('Marked only behind: nothing, the.');
    has('Marked in these very capitals only.');
  });
  it('tells how a side is taken', () => has('`preferences: { survivor-word: survivor }`'));
  it('shows the examples', () => {
    has('- Marked: a');
    has('- Not marked: b');
  });
});
