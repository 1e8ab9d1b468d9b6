import assert from 'node:assert/strict';
import { findingsIn } from '../../support/check.ts';
import { describeExemptions, type Exemptions } from './exemption-cases.ts';
import { lookAt, packOf } from './setup.ts';

const pack = packOf({
  homeless: 'forms: { the homeless: [people without homes] }',
  addict: 'forms: { addict: [person who uses drugs], addicts: [people who use drugs] }',
  abuse: 'forms: { substance abuse: [substance use] }',
  dependence: 'forms: { alcohol dependence: [alcohol use disorder], schizophrenic: [with schizophrenia] }',
  versus: 'forms: { micro versus macro: [micro and macro] }',
  stamps: 'forms: { stamps for food: [SNAP benefits] }',
  burden: 'forms: { newcomers are a burden: [services cost money], angry newcomer family: [family] }',
});
const see = (source: string) => lookAt(source, pack);

const EXEMPTIONS: Exemptions = {
  markup: {
    marked: [
      'Read [how we house the homeless](plan.md).',
      'Help for families/addicts is free.',
      'See www.example.org for the homeless.',
    ],
    spared: [
      'Run `count the homeless` first.',
      'See https://example.org/addicts/list for more.',
      'Write to addict@example.org.',
      'Open notes-on-addicts.pdf now.',
      'Beds for ~~the homeless~~ guests.',
    ],
  },
  quotation: {
    marked: [
      'She said "hello" to the homeless and "bye" to all.',
      "The clients' beds and the addicts' beds.",
      'Since the ’90s the homeless sleep here; they’re many.',
      "In the '90s the homeless came, and clients' rights grew.",
      'A 5\'10" man met the homeless.',
      '“Hello” was for the homeless.',
      '> [!NOTE]\n> Beds for the homeless are free.',
      '> [!NOTE]\n> Beds:\n>\n> - for the homeless',
      '> Somebody said so.\n\nBeds for the homeless.',
    ],
    spared: [
      'The report says "services for the homeless" twice.',
      'The report says "services\nfor the homeless" twice.',
      'The report says “services for the homeless” twice.',
      "The report says 'services for the homeless' twice.",
      'The report says ‘they’re the homeless’ twice.',
      'Le rapport dit «the homeless» twice.',
      '“The homeless came first, he went on.',
      '> Services for the homeless are free.',
      '> She lists:\n>\n> - beds for the homeless',
      '> > Beds for the homeless.',
    ],
  },
  'lesson about language': {
    marked: [
      '## Language skills\n\nSpanish, for work with the homeless.',
      '## English language learners\n\nLessons for the homeless.',
      '## First language\n\nNote it for the homeless.',
      '## Terms of employment\n\nYou visit the homeless.',
      '## Terms\n\nNights with the homeless.',
      '# On Our Own Terms\n\nVisit the homeless.',
      '## Stigma\n\nAsk how the homeless cope.',
      '## Language\n\nSpanish, for work with the homeless.',
      '## Words of welcome\n\nWe help the homeless.',
      '| Week | Topic |\n|---|---|\n| 1 | Beds for the homeless |',
      'We avoid harm by this:\n\n- beds for the homeless',
      'Languages: Somali, for work with the homeless.',
    ],
    spared: [
      '**Language.** Charts have said addict and worse.',
      'A note on words: the homeless is still said.',
      'Examine attitudes toward addicts and the stigma attached to words.',
      '## Language and stigma\n\nCompare the homeless with people without homes.',
      '## Key terms\n\nThe homeless.',
      '## Terms to know\n\nThe homeless.',
      '## Terminology\n\n### Week 2\n\nThe homeless.',
      '## Person-first language\n\nThe homeless, or people without homes.',
      '## Identity-first language\n\nAddicts.',
      '| Instead of | Say |\n|---|---|\n| the homeless | people without homes |',
      'Avoid words like these:\n\n- the homeless\n- addicts',
      '## Words to avoid\n\n- the homeless',
    ],
  },
  'beside the better word': {
    marked: [
      'Addicts and people who use drugs come.',
      'People who use drugs come; addicts go.',
      'Staff (addicts) and guests come.',
      'Addicts (people who wait) come.',
    ],
    spared: [
      'People who use drugs (addicts) come.',
      'People who use drugs (formerly addicts) come.',
      'Addicts (now people who use drugs) come.',
      'Addicts/people who use drugs come.',
      'SNAP (stamps for food) and cash are there.',
    ],
  },
  mention: {
    marked: [
      'In the long term the homeless need homes.',
      'We plan in terms of the homeless.',
      'We use other words and the homeless gain.',
      'The terms such as rent are hard; the homeless know.',
      'We **really** serve **the homeless**.',
      'Use the funds for people, and not. The homeless wait.',
      'We use the hall for guests, not the homeless.',
      'Some count addicts as a group.',
      'In outdated houses: addicts.',
      'In terms of need (the homeless, the young) we plan.',
      '*The homeless*',
      'Food was formerly for the homeless.',
      'Beds for the homeless (now open) are free.',
      'Rooms for addicts. These terms are hard to meet.',
      'Hold to the terms while addicts wait.',
    ],
    spared: [
      'Nobody likes to be called a bum, an addict or idle.',
      'We no longer say the homeless.',
      'A note on style: write people, not the homeless.',
      'Avoid the term the homeless in your papers.',
      'Write people without homes instead of the homeless.',
      'Labels such as junkie, drunk, or addict blame people.',
      'Do not write *idle, weak, addict, out of line*.',
      'The terms vagrant and addict stand in our laws.',
      'We list words we use for waifs and addicts.',
      'Addicts, or people with a disorder?',
      'Some people call them addicts; I do not.',
      'We teach addicts in class (as our state’s list still calls it, it is called so).',
      'Idle, addict, waif → say what is known.',
      'Our sources hold slurs and old terms—pauper, addict, waif.',
      'You will see older terms in our readings, for example waif, addict.',
      'They resented being thought of as lazy or as an addict.',
      'Questions you cannot ask: age, church, addict, name.',
      'Write down each noun and adjective used (pauper, addict, wise).',
      'Older sources say pauper, addict and waif.',
      'Addicts, idlers, others. These terms are used in the data system.',
      'We ask why *the homeless* hides the person.',
      'The word is old: the homeless is a stigmatizing label.',
      'Use people without homes, not the homeless.',
      'Write people who use drugs (not addicts).',
      'We ask who gains from **addict** as a noun.',
      'Outdated: addict.',
      'Terms that were once in official use (addict, the homeless) are in our sources.',
      'Some terms (e.g., addict, the homeless) do harm.',
      'Is the father shown as an addict or as a person?',
      'We question the addict label.',
      'We don’t call people addicts.',
      'People there are often called idle, an addict, a bum.',
      'He speaks of the director, whom he calls an addict.',
      'Read about addicts and other stories we tell.',
      'It paid addicts, as we said then, by the piece.',
      'A fund for addicts (now called guests) pays.',
    ],
  },
  'own words for oneself': {
    marked: ['I met an addict.', 'She identifies needs of the homeless.', 'They call the homeless.'],
    spared: [
      'I am an addict in recovery.',
      'I’m an addict.',
      'Members identify as addicts first.',
      'A self-described addict speaks.',
      'They call themselves addicts.',
      'He introduces himself as a veteran or an addict.',
    ],
  },
  diagnosis: {
    marked: [
      'A schizophrenic man has a disorder.',
      'Assess alcohol dependence (weekly).',
      'Alcohol dependence, DSM-5.',
    ],
    spared: [
      'The schizophrenic spectrum is wide.',
      'Alcohol dependence (F10.20) is coded.',
      'In DSM-IV it was alcohol dependence.',
    ],
  },
  'term of art in law': {
    marked: ['The law is kind to addicts.', 'Pursuant to our plan we house the homeless.'],
    spared: [
      'An addict as defined in state law may apply.',
      'See 42 U.S.C. 290 on addicts.',
      'Only addicts may apply, which is an occupational requirement (Equality Act 2010, Schedule 9).',
      'Under § 12 addicts may apply.',
      'It is open to addicts (the statutory term).',
      'Addicts are barred by the Government Code.',
      'Addicts may apply where no qualified citizens do.',
    ],
  },
  history: {
    marked: [
      'Founded in 1924 by a club, the house serves the homeless.',
      'Founded in 1965, the agency houses the homeless.',
      'Since 1974 we house the homeless.',
      'In 2012 the homeless were counted.',
      'We help addicts who seek asylum.',
      'We met 1600 addicts (Hale, 1975).',
      'Formerly incarcerated addicts come.',
      'At the time of intake addicts are asked.',
      'Police were called about addicts in the hall.',
      '1200 addicts were counted.',
      'Help can be called for by staff or addicts.',
    ],
    spared: [
      'Founded in 1924 as a home for the homeless, the house today has 38 beds.',
      'How illness has been seen: bad blood, addicts, bad luck.',
      'We read the Vagrancy Act 1824 on the homeless.',
      'Week 9: the homeless and the 1913 Act.',
      'In 1912 the statute spoke of the homeless and the idle.',
      'Addicts were then called idle.',
      'Victorian reformers visited the homeless.',
      'During the 1930s the homeless rode the rails.',
      '- **1919** The board votes to admit the homeless.',
      'Under the rule of 1951–1968 the homeless were dropped.',
    ],
  },
  'critique of a divide': {
    marked: ['The paper is on micro versus macro practice.', 'The false promise hurt the homeless.'],
    spared: ['We move beyond micro versus macro.', 'The debate on micro versus macro is old.'],
  },
  'claim called a myth': {
    marked: [
      'It is said that newcomers are a burden.',
      'The film is full of myths. It says newcomers are a burden.',
      'The myth that the homeless choose the street is old.',
    ],
    spared: [
      'The myth that newcomers are a burden is tested with data.',
      'If you feel that newcomers are a burden, this work is not for you.',
      'We read of moral panics: waifs, jazz, addicts.',
      'Name myths (weakness, addicts, old age).',
      'We trace the stereotype of the angry newcomer family.',
      'The false claim that in most towns newcomers are a burden has a source.',
      'Name stereotypes (the idle, the homeless, the angry newcomer family) in films.',
      'The old picture of the homeless is not what you will see.',
      'Stereotypes of the idle: addicts, cranks and thieves.',
      'If you think newcomers are a burden, ask for the data.',
    ],
  },
};

describeExemptions(EXEMPTIONS, see);

describe('with the words that ship', () => {
  const marks = (source: string): boolean => findingsIn(source).some((finding) => finding.startsWith('the-homeless:'));
  it('a term is marked', () => assert.ok(marks('The clinic serves the homeless.')));
  it('a name is not', () => assert.ok(!marks('The Runaway and Homeless Youth Act funds it.')));
  it('another word is not', () =>
    assert.ok(!marks('The homelessness services act together; a homeless shelter opens.')));
});
