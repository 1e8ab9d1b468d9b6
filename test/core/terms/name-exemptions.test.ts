/** Exemptions for what things are called: works, courses, laws, agencies, and names that are cut short. */
import { describeExemptions, type Exemptions } from './exemption-cases.ts';
import { lookAt, packOf } from './setup.ts';

const pack = packOf({
  homeless: 'forms: { the homeless: [people without homes] }',
  addict: 'forms: { addict: [person who uses drugs], addicts: [people who use drugs] }',
  abuse: 'forms: { substance abuse: [substance use] }',
  youth: 'forms: { foster youth: [young people in foster care], juvenile offenders: [young people] }',
  hispanics: 'forms: { hispanics: [Hispanic people] }',
  lazy: 'forms: { lazy: [tired] }',
  hint: 'severity: hint\n    forms: { slow learner: [learner] }',
  strong: 'severity: warning\n    forms: { idle poor: [people without work] }',
});
const allowNames = ['Boys & Girls Clubs', 'Care for the Homeless', 'Substance Abuse Social Workers'];

const EXEMPTIONS: Exemptions = {
  'title of a work': {
    marked: [
      'Most are poor (Smith, 2004). The homeless are counted (Hale, 2005a). That is all.',
      '*Students visit* the homeless.',
      '## Resources\n\nBeds for the homeless.',
      '## Human resources\n\nBeds for the homeless.',
      'See [our beds for the homeless](a.md) here.',
    ],
    spared: [
      'Hopper, K. (2003). Reckoning with the homeless. Cornell.',
      '- Hopper, Kim. Reckoning with the homeless. Ithaca, 2003.',
      'Office of Statistics. (2006). Counting the homeless. Retrieved in May.',
      '## Required readings\n\n- Housing the homeless, chapter 2',
      '## References\n\nCounting the homeless.',
      'We read *Counting the Homeless* first.',
      'We read [Counting the Homeless](https://example.org) first.',
      'We read Hale (2005), *Counting the homeless: A manual*, first.',
      'We read [Lunch with the Homeless](https://example.org) first.',
    ],
  },
  'title of a course': {
    marked: [
      '## SWK 538: Help for addicts',
      'SWK 538 has a slow learner.',
      '## The Slow Learner',
      '## Week 12: The Slow Learner',
      'Take HS 210. A slow learner may write.',
    ],
    spared: [
      '## SWK 538: The Slow Learner',
      '## HS/SOC 210L The Slow Learner',
      '## SW-5010 The Slow Learner',
      '**SWK 538 The Slow Learner in School.** Here we read.',
      'Take HS 210 Alcohol and Drugs; HS 243 School, Slow Learner Groups; or more.',
    ],
  },
  abbreviation: {
    marked: [
      'NO LAZY DAYS FOR ANYBODY HERE.',
      'Lazy days.',
      'We help ADDICTS.',
      'The idle poor (IP) are met.',
      'A slow learner (USA) waits.',
    ],
    spared: [
      'Give the PHQ-9 or the LAZY scale.',
      'A slow learner (SL) is met.',
      'Guides for the Idle Poor (GIP) are met.',
      'The Slow Learner with Help of Aides (SLHA) waiver pays.',
    ],
  },
  name: {
    marked: [
      '## Shelter for the Homeless',
      '## Program Goals for Juvenile Offenders',
      '| Week | Topic |\n|---|---|\n| 5 | Substance Abuse Treatment |',
      '- Working With Foster Youth',
      'The Homeless are outside.',
      'We draw Hispanics in the United States.',
      'Juvenile offenders in America are young.',
      'care for the homeless',
      '## The Homeless and the Law',
    ],
    spared: [
      'The National Coalition for the Homeless publishes figures.',
      'The Runaway and the Homeless Youth Act funds it.',
      '## Director of the Project for Foster Youth',
      '- National Coalition for the Homeless',
      'The Office of Substance Abuse pays.',
      'It is a class of its own under Services to the Homeless.',
      'It is run by Texas Substance Abuse Services for all.',
      'We praise Care for the Homeless here.',
      '## Mental Health and Substance Abuse Social Workers',
    ],
  },
};

describeExemptions(EXEMPTIONS, (source) => lookAt(source, pack, { allowNames }));
