import assert from 'node:assert/strict';
import { evidenceIn } from '@practice-lens/core';
import { analysed, levelsIn, mentionsIn, systemsIn } from '../../support/check.ts';

describe('client systems', () => {
  const clear: readonly (readonly [text: string, systems: string])[] = [
    ['Counsel clients individually and write treatment plans.', 'individual'],
    ['Meet with parents and siblings in family therapy sessions.', 'family'],
    ['Facilitate a weekly support group for bereaved members.', 'group'],
    ['Hire, train and supervise staff, and prepare the annual budget.', 'organization'],
    ['Convene a coalition of residents and local agencies.', 'community'],
    ['Lobby state legislators for a bill on eviction.', 'society'],
  ];
  for (const [text, systems] of clear)
    it(`of "${text}" are ${systems}`, () => assert.deepEqual(systemsIn(text), [systems]));

  const silent = [
    'Late papers lose five points a day unless we agreed on another date.',
    'Benefits include health insurance, a retirement plan and paid family leave.',
    'Send a cover letter and résumé to apply.',
    'We are an equal opportunity employer.',
    'Office hours are on Wednesdays from 2 to 4.',
    'Ability to lift 25 pounds and a valid driver’s license.',
  ];
  for (const text of silent) it(`of "${text}" are none`, () => assert.deepEqual(systemsIn(text), ['-']));
});

describe('named levels', () => {
  it('count as named where no work is described', () => {
    assert.deepEqual(mentionsIn('The course is part of the macro practice sequence.'), ['named-only']);
    assert.deepEqual(levelsIn('The course is part of the macro practice sequence.'), ['macro']);
  });
  it('are read in a row and with either spelling', () => {
    assert.deepEqual(analysed('Skills for micro, meso and macro levels.').document.blocks[0]?.annotation.named, [
      'micro',
      'mezzo',
      'macro',
    ]);
  });
  it('are not economics, spreadsheets, songs or Bronfenbrenner', () => {
    for (const text of [
      'We read macro economics.',
      'An Excel macro sorts the list.',
      'She sings mezzo soprano.',
      'The microsystem and the macrosystem surround the child.',
    ]) {
      assert.deepEqual(analysed(text).document.blocks[0]?.annotation.named, [], text);
    }
  });
});

describe('the formula that lists all systems', () => {
  const text =
    'The program prepares graduates for practice with individuals, families, groups, organizations, and communities.';
  it('is told apart and adds nothing to coverage', () => {
    assert.deepEqual(mentionsIn(text), ['generic']);
    assert.equal(analysed(text).coverage.generic.blocks, 1);
    assert.equal(analysed(text).coverage.labelled.blocks, 0);
  });
  it('needs three systems', () =>
    assert.notDeepEqual(mentionsIn('Practice with individuals and families.'), ['generic']));
  it('is found behind a row of one system', () =>
    assert.deepEqual(mentionsIn(`Groups and groups. ${text}`), ['generic']));
  for (const few of ['groups and ', 'groups, families and '])
    it(`is looked for to the end of a text made to be slow: ${few}`, () =>
      assert.deepEqual(mentionsIn(`${few.repeat(40_000)}\n\n${text}`), ['none', 'generic']));
});

describe('evidence', () => {
  const source = 'Students counsel clients, and they lobby state legislators for housing.\n';
  const { document } = analysed(source);
  const evidence = document.blocks.flatMap(({ block, annotation }) => evidenceIn(source, block, annotation));
  it('stands behind every claimed system', () => {
    for (const { system } of document.blocks[0]?.annotation.systems ?? [])
      assert.ok(evidence.some((piece) => piece.system === system));
  });
  it('is cut out of the source exactly', () => {
    assert.ok(evidence.length > 0);
    for (const { span, text } of evidence) assert.equal(source.slice(span.start, span.end), text);
  });
  it('of society is the lobbying', () =>
    assert.match(evidence.find(({ system }) => system === 'society')?.text ?? '', /lobby|legislators/));
});

describe('the author’s own word', () => {
  it('sets the levels of the next paragraph', () =>
    assert.deepEqual(levelsIn('<!-- practice-lens level macro mezzo -->\nWe meet on Fridays.\n\nBring a pen.'), [
      'mezzo+macro',
      '-',
    ]));
  it('can say that a paragraph has none', () =>
    assert.deepEqual(levelsIn('<!-- practice-lens level none -->\nLobby legislators.'), ['-']));
});

describe('stability', () => {
  it('an edit in one paragraph changes no other', () => {
    const text = (first: string) => `# Unit\n\n${first}\n\nConvene a coalition of residents.\n\n- Lobby legislators.\n`;
    const rest = (source: string) => systemsIn(source).slice(1);
    assert.deepEqual(rest(text('Counsel clients.')), rest(text('Late papers lose five points.')));
  });
});

describe('other languages than English', () => {
  it('are left unlabelled and counted as such', () => {
    const text =
      'Los estudiantes aprenden a entrevistar a las familias y a escribir un plan de servicios con los objetivos de cada persona.';
    assert.deepEqual(mentionsIn(text), ['other-language']);
    assert.equal(analysed(text).coverage.otherLanguage.blocks, 1);
    assert.equal(analysed(text).document.language, 'es');
  });
});
