import assert from 'node:assert/strict';
import { describeReplacements, replaced, type Replacements } from './replacement-cases.ts';

const CASES: Replacements = {
  'a name that is taken over': [
    [
      'keeps its capitals',
      'He was stricken with ALS.',
      'stricken with als',
      'living with als',
      'He was living with ALS.',
    ],
  ],
  'an article': [
    [
      'stays before a person with care behind it',
      'We met a fosterling.',
      'fosterling',
      'child in care',
      'We met a child in care.',
    ],
  ],
  'a possessive of more words': [
    [
      'is told with one article',
      "It is the addict's room.",
      'addict',
      'a person in recovery',
      '(of the person in recovery)',
    ],
    [
      'is told, too, where a deed stands behind',
      "It is the battered woman's room.",
      'battered woman',
      'woman abused by a partner',
      '(of the woman abused by a partner)',
    ],
  ],
  capitals: [
    [
      'at the start of a sentence',
      'We met. Addicts came.',
      'addicts',
      'people who use drugs',
      'We met. People who use drugs came.',
    ],
    [
      'at the start of a cell',
      '| a | Addicts came |\n|---|---|',
      'addicts',
      'people',
      '| a | People came |\n|---|---|',
    ],
    [
      'behind the number of a section',
      '## 4.5 Addicts at home',
      'addicts',
      'people in recovery',
      '## 4.5 People in recovery at home',
    ],
    [
      'behind a date',
      'Mar. 19 Substance abuse groups.',
      'substance abuse',
      'substance use',
      'Mar. 19 Substance use groups.',
    ],
    [
      'none for small words of a title',
      'Debt in the Third World.',
      'in the third world',
      'in poor countries',
      'Debt in Poor Countries.',
    ],
    [
      'none because of a name',
      'We teach debt in the Third World.',
      'in the third world',
      'in poor countries',
      'We teach debt in poor countries.',
    ],
    [
      'of a title that runs into a text',
      'See **Youth Offenders.** Here we read.',
      'youth offenders',
      'youth in court',
      'See **Youth in Court.** Here we read.',
    ],
    ['all through', 'HELP ADDICTS', 'addicts', 'people in recovery', 'HELP PEOPLE IN RECOVERY'],
    [
      'in a title',
      '## Work With Juvenile Offenders Today',
      'juvenile offenders',
      'youth in court',
      '## Work With Youth in Court Today',
    ],
    [
      'not for an abbreviation',
      'We help SMI clients daily.',
      'SMI',
      'mentally ill',
      'We help mentally ill clients daily.',
    ],
    ['not in the middle of a sentence', 'Those Addicts came.', 'addicts', 'people', 'Those people came.'],
    ['of the alternative itself', 'We met blacks there.', 'blacks', 'Black people', 'We met Black people there.'],
  ],
  'the article': [
    [
      'becomes “an” before a vowel',
      'She is a crazy person.',
      'crazy person',
      'unwell person',
      'She is an unwell person.',
    ],
    [
      'becomes “a” before a consonant',
      'An addict came.',
      'addict',
      'person who uses drugs',
      'A person who uses drugs came.',
    ],
    [
      'goes before a plural',
      'Such a homeless crowd',
      'homeless crowd',
      'people without homes',
      'Such people without homes',
    ],
    ['goes before what cannot be counted', 'He has a drug habit.', 'drug habit', 'drug use', 'He has drug use.'],
    ['stays before a noun', 'He runs a drug habit program.', 'drug habit', 'drug use', 'He runs a drug use program.'],
    ['stays where it fits', 'He is a victim.', 'victim', 'survivor', 'He is a survivor.'],
    ['“the” stays', 'The addict came.', 'addict', 'expert', 'The expert came.'],
    ['knows a sounded u', 'It is an old unit.', 'old unit', 'unit', 'It is a unit.'],
    ['knows a u that is none', 'It is a poor family.', 'poor family', 'uninsured family', 'It is an uninsured family.'],
    ['knows letters read one by one', 'It is a social degree.', 'social degree', 'MSW', 'It is an MSW.'],
    ['knows letters read as a word', 'It is an old office.', 'old office', 'SNAP office', 'It is a SNAP office.'],
    ['keeps its capital over a line', 'A\ncrazy day.', 'crazy day', 'odd day', 'An odd day.'],
  ],
  'the possessive': [
    ['is kept, curly', 'The addict’s kin.', 'addict', 'client', 'The client’s kin.'],
    ['is kept, straight', "The addict's kin.", 'addict', 'client', "The client's kin."],
    ['of a plural is kept', 'The inmates’ rights.', 'inmates', 'residents', 'The residents’ rights.'],
    [
      'of a plural without s gets one',
      "The inmates' rights.",
      'inmates',
      'incarcerated people',
      "The incarcerated people's rights.",
    ],
    [
      'is advice where it would be clumsy',
      'The addict’s kin.',
      'addict',
      'person in recovery',
      '(of the person in recovery)',
    ],
    ['is not the end of a quotation', "The 'many' addicts' here", 'addicts', 'people', "The 'many' people's here"],
  ],
};

describeReplacements(CASES);

describe('advice', () => {
  it('is no replacement', () =>
    assert.equal(replaced('Special needs count.', 'special needs', '<name the need>'), '(name the need)'));
});
