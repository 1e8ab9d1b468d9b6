import assert from 'node:assert/strict';
import { english } from '@practice-lens/core';
import { coverageHtml } from '../../client/src/coverage/html.ts';
import { resultOf } from './support.ts';
import { modelOf, type CoverageModel } from '../../client/src/coverage/model.ts';

const SOURCE = `# SW 1 \\<Practice>

Students counsel clients individually.

## Policy & power

- lobby legislators
- counsel couples, and lobby legislators

Practice with individuals, families, groups, organizations, and communities.

Bring a pen.
`;

function modelFor(source: string, profile?: string): CoverageModel {
  const model = modelOf(resultOf({ 'a.md': source }, profile === undefined ? {} : { profile }), english);
  assert.ok(model);
  return model;
}

describe('the model of the coverage view', () => {
  const model = modelFor(SOURCE);

  it('counts paragraphs per level as the core does', () => {
    assert.deepEqual(
      model.levels.map(({ name, count }) => [name, count]),
      [
        ['micro', 2],
        ['mezzo', 0],
        ['macro', 2],
      ],
    );
    assert.equal(model.summary, '5 paragraphs · 3 address a level');
  });

  it('lists the paragraphs in reading order under their sections, one cell a level', () => {
    assert.deepEqual(
      model.sections.map(({ heading, rows }) => [heading, rows.map(({ line, cells }) => [line, ...cells.map(Number)])]),
      [
        ['SW 1 <Practice>', [[2, 1, 0, 0]]],
        [
          'Policy & power',
          [
            [6, 0, 0, 1],
            [7, 1, 0, 1],
            [9, 0, 0, 0],
            [11, 0, 0, 0],
          ],
        ],
      ],
    );
  });

  it('gives the regions where levels meet, and where their paragraphs stand', () => {
    assert.deepEqual(
      model.meeting.regions?.map(({ label, count, lines }) => [label, count, ...lines]),
      [
        ['only micro', 1, 2],
        ['only mezzo', 0],
        ['only macro', 1, 6],
        ['micro and mezzo', 0],
        ['mezzo and macro', 0],
        ['micro and macro', 1, 7],
        ['all three', 0],
      ],
    );
  });

  it('knows the paragraphs behind each level and client system', () => {
    assert.deepEqual(
      model.levels.map(({ lines }) => lines),
      [[2, 7], [], [6, 7]],
    );
    assert.deepEqual(model.systems.find(({ name }) => name === 'individual')?.lines, [2]);
  });

  it('says what is not counted, with the lines', () => {
    assert.deepEqual(
      model.apart.map(({ label, lines }) => [label, lines]),
      [
        ['addresses no level', [11]],
        ['lists all systems in one formula', [9]],
      ],
    );
  });

  it('says which sections address no level, by name', () => {
    const { apart } = modelFor(
      '# A\n\nWelcome.\n\n## Policy\n\nLobby legislators.\n\n## Grading\n\nBring a pen.\n\n## Texts\n\nBring ink.\n',
    );
    assert.deepEqual(
      apart.map(({ what, label, lines }) => [what, label, lines]),
      [
        ['3 paragraphs', 'address no level', [2, 10, 14]],
        ['2 sections', 'address no level: Grading, Texts', [8, 12]],
      ],
    );
  });

  it('says what the levels are in plain words, and how much wording there is', () => {
    assert.match(model.meaning, /^micro: individual, family · mezzo: group/);
    assert.equal(model.wording, '');
    assert.equal(modelFor('Essays on the homeless are welcome.\n').wording, '1 wording to consider');
  });

  it('says in words what a row shows', () =>
    assert.match(model.sections[1]?.rows[0]?.label ?? '', /^lobby legislators – macro \(“lobby legislators”/));

  it('says of a posting alone where its work mostly lies', () => {
    const posting =
      '---\nkind: posting\n---\n\n# Caseworker\n\nCounsel each client individually.\n\nLobby legislators.\n\n';
    assert.equal(modelFor(posting).mix, 'Mostly micro (50%), also macro (50%).');
    assert.equal(model.mix, '');
  });

  it('has no picture of three circles for another number of levels', () =>
    assert.equal(modelFor(SOURCE, 'two-level').meeting.regions, undefined));
});

describe('the page of the coverage view', () => {
  const html = coverageHtml(modelFor(SOURCE), english);

  it('escapes what the document says', () => {
    assert.ok(html.includes('SW 1 &lt;Practice&gt;'));
    assert.ok(!html.includes('<Practice>'));
  });

  it('has a button with a spoken label for each paragraph', () => {
    const buttons = html.match(/<button class="row[^>]*>/g) ?? [];
    assert.equal(buttons.length, 5);
    for (const button of buttons) assert.match(button, /data-send='{"line":\d+}'.*aria-label="[^"]+"/);
  });

  it('leads from each number of a level, a client system and a region to its paragraphs', () => {
    for (const key of ['level micro', 'system individual', 'm only micro'])
      assert.match(html, new RegExp(`<button class="link" data-key="${key}" data-lines="2[^"]*" title="[^"]+"`));
    assert.match(html, /<text class="led" data-lines="7"/);
  });

  it('never shows a level by colour alone', () => {
    for (const level of ['micro', 'mezzo', 'macro']) assert.ok(html.includes(`<span>${level}</span>`));
    assert.ok(html.includes('url(#hatch)') && html.includes('url(#dots)'));
  });
});
