import assert from 'node:assert/strict';
import { findingsIn } from '../../support/check.ts';

describe('an adjective that stands for people', () => {
  const isMarked = (sentence: string): boolean => findingsIn(`${sentence}\n`).length > 0;
  for (const sentence of [
    'The homeless gather near the church.',
    'An alcoholic needs a sponsor.',
    'A schizophrenic came to the clinic.',
    'Think of the needy often.',
    'The elderly rarely ask for help.',
    'The shelter turns away the homeless after ten.',
    'Some alcoholics distrust the clinic.',
    'I am so OCD about my files.',
    'Outreach to the deaf and hard of hearing begins in May.',
    'The deaf and hard of hearing, like others, choose.',
  ])
    it(`is marked in “${sentence}”`, () => assert.equal(isMarked(sentence), true));
  for (const sentence of [
    'The homeless shelter opens at six.',
    'The homeless needs assessment is due.',
    'An alcoholic beverage tax was passed.',
    'The disabled students union is open.',
    'The sick leave policy is posted.',
    'The deaf and hard of hearing support group meets.',
    'The deaf and blind students met.',
    'The homeless family shelter opens at six.',
  ])
    it(`is fine before the noun that it describes: “${sentence}”`, () => assert.equal(isMarked(sentence), false));
});
