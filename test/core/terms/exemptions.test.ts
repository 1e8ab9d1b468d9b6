import assert from 'node:assert/strict';
import { findingsIn } from '../../support/check.ts';

const marks = (source: string): boolean => findingsIn(source).some((finding) => finding.startsWith('the-homeless:'));

describe('a term is marked', () => {
  const marked = [
    'The clinic serves the homeless.',
    'The clinic serves\nthe homeless.',
    'The clinic serves **the homeless** and their dogs.',
    '- meals for the homeless',
    '| Week | Topic |\n|---|---|\n| 1 | Shelter for the homeless |',
    '## Shelter for the homeless',
    'Read [how we house the homeless](plan.md).',
    'She said "hello" to the homeless and left.',
    'The homeless are outside.',
  ];
  for (const source of marked) it(`in ${JSON.stringify(source)}`, () => assert.ok(marks(source)));
});

describe('a term is left alone', () => {
  const silent: readonly (readonly [why: string, source: string])[] = [
    ['code', 'Run `count the homeless` first.'],
    ['an address', 'See https://example.org/the-homeless for more.'],
    ['a straight quotation', 'The report says "services for the homeless" twice.'],
    ['a curly quotation', 'The report says “services for the homeless” twice.'],
    ['a block quote', '> Services for the homeless are free.'],
    ['a word talked about', 'Avoid the term the homeless in your papers.'],
    ['a word in italics as a word', 'We ask why *the homeless* hides the person.'],
    ['the name of an agency', 'The National Coalition for the Homeless publishes figures.'],
    ['the name of a law', 'The Runaway and Homeless Youth Act funds it.'],
    ['a reference', 'Hopper, K. (2003). Reckoning with the homeless. Cornell.'],
    ['a reading list', '## Required readings\n\n- Housing the homeless, chapter 2'],
    ['a lesson about language', '## Language and stigma\n\nCompare the homeless with people without homes.'],
    ['an old law', 'In 1912 the statute spoke of the homeless and the idle.'],
    ['struck-out text', 'Beds for ~~the homeless~~ guests.'],
    ['another word', 'The homelessness services act together; a homeless shelter opens.'],
  ];
  for (const [why, source] of silent) it(`in ${why}`, () => assert.ok(!marks(source), source));
});
