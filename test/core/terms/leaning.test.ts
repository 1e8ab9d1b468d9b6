/** Words around a form that need what an alternative would move or leave out. */
import { describeReplacements, type Replacements } from './replacement-cases.ts';

const CASES: Replacements = {
  'words that lean on the adjective': [
    [
      'leave what puts it behind as advice',
      'We serve chronically mentally ill adults.',
      'mentally ill adults',
      'adults with a mental illness',
      '(adults with a mental illness)',
    ],
    [
      'do so in a row as well',
      'It is for poor and minority families.',
      'minority families',
      'families of color',
      '(families of color)',
    ],
    [
      'are found by their endings',
      'Staff meet assaultive and disturbed youth.',
      'disturbed youth',
      'youth in distress',
      '(youth in distress)',
    ],
    [
      'are adverbs in a row, too',
      'We serve severely and persistently ill adults.',
      'persistently ill adults',
      'adults with long illness',
      '(adults with long illness)',
    ],
    [
      'are the kind of an offense',
      'It is a court for felony offenders.',
      'offenders',
      'people convicted of offenses',
      '(people convicted of offenses)',
    ],
    [
      'are what an article is shared with',
      'Classes teach the aged, mentally ill and poor.',
      'the aged',
      'older adults',
      '(older adults)',
    ],
    [
      'are none where a noun shares nothing',
      'Rooms for the aged and disabled students.',
      'the aged',
      'older adults',
      'Rooms for older adults and disabled students.',
    ],
    [
      'are an adjective right behind, too',
      'Care for the aged mentally ill.',
      'the aged',
      'older adults',
      '(older adults)',
    ],
    [
      'are who did something',
      'We meet battered women who fled.',
      'battered women',
      'women abused by partners',
      '(women abused by partners)',
    ],
    [
      'are who has something',
      'We meet offenders with children.',
      'offenders',
      'people convicted of offenses',
      '(people convicted of offenses)',
    ],
    [
      'are what has to be had as well',
      'You must have a car, a license and time.',
      'must have a car',
      'must be able to travel',
      '(must be able to travel)',
    ],
    [
      'are people whom the adjective is meant for, too',
      'Glasses for needy children and adults.',
      'needy children',
      'children in need',
      '(children in need)',
    ],
    [
      'are a noun that the form describes',
      'Answer inmate request slips.',
      'inmate',
      'person in custody',
      '(person in custody)',
    ],
    ['are no verb', 'The inmate goes home.', 'inmate', 'person in custody', 'The person in custody goes home.'],
    [
      'are what a denial goes on to',
      'No felony convictions or warrants.',
      'no felony convictions',
      'a check after an offer',
      '(a check after an offer)',
    ],
    [
      'are no matter where an adjective stays',
      'It is for physically handicapped guests.',
      'handicapped',
      'disabled',
      'It is for physically disabled guests.',
    ],
    [
      'are none for nouns',
      'Nurses and minority families.',
      'minority families',
      'families of color',
      'Nurses and families of color.',
    ],
    [
      'are no matter for a crowd',
      'We recently met the old.',
      'the old',
      'people of age',
      'We recently met people of age.',
    ],
  ],
};

describeReplacements(CASES);
