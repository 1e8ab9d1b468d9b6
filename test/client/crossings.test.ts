import assert from 'node:assert/strict';
import { english } from '@practice-lens/core';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { besideOf, type Beside } from '../../client/src/curriculum/beside.ts';
import { paragraphsOf } from '../../client/src/curriculum/cell.ts';
import { subjectsOf } from '../../client/src/curriculum/columns.ts';
import { placesIn, type CompetencyRow } from '../../client/src/curriculum/crossings.ts';
import { curriculumHtml } from '../../client/src/curriculum/html.ts';
import { FIRST_LOOK, type Look } from '../../client/src/curriculum/look.ts';
import { tableOf, type CurriculumTable } from '../../client/src/curriculum/table.ts';
import { besideOthers, resultOf } from './support.ts';

const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const POLICY = '## Unit 1 (Competency 5)\n\nLobby legislators.\n\nDraft legislation.\n';
const FILES = {
  'a/policy.md': `# Policy\n\n${POLICY}`,
  'a/law.md': `# Law\n\n${POLICY}\nCounsel each client individually.\n`,
  'b/front.md': '---\ncompetencies: [5]\n---\n\n# Front\n\nCounsel each client individually.\n',
  'b/blank.md': '# Blank\n\nBring a pen.\n',
  'b/evil.md': `# ${EVIL.replaceAll('<', '\\<')}\n\n${POLICY}`,
};
const RESULT = resultOf(FILES);
const table = (look: Partial<Look> = {}): CurriculumTable => tableOf(RESULT, { ...FIRST_LOOK, ...look }, english);

function policyRow(look: Partial<Look> = {}): CompetencyRow {
  const row = table(look).crossings.rows.find(({ number }) => number === 5);
  assert.ok(row);
  return row;
}

const SOCIETY = table().crossings.systems.findIndex(({ name }) => name === 'society');

const all = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []));
const attribute = ({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;
const messagesIn = (html: string): unknown[] =>
  all(parseFragment(html)).flatMap((element) => {
    const sent = attribute(element, 'data-send');
    return sent === undefined ? [] : [JSON.parse(sent) as unknown];
  });

describe('competencies by client system', () => {
  it('have the lines of each document, and where a competency is only named', () => {
    assert.deepEqual(
      policyRow({ folder: 'a' }).documents.map(({ path, cells, named }) => [path, cells[SOCIETY], named]),
      [
        ['a/policy.md', [4, 6], []],
        ['a/law.md', [4, 6], []],
      ],
    );
    const front = policyRow().documents.find(({ path }) => path === 'b/front.md');
    assert.deepEqual([front?.cells.flat(), front?.named], [[], [0]]);
  });

  it('lead to places in several documents, those that are shown', () => {
    const places = placesIn(policyRow({ folder: 'a' }), SOCIETY).map(({ path, line }) => `${path}:${line + 1}`);
    assert.deepEqual(places, ['a/policy.md:5', 'a/policy.md:7', 'a/law.md:5', 'a/law.md:7']);
    assert.deepEqual(
      placesIn(policyRow(), undefined).map(({ path, line }) => `${path}:${line + 1}`),
      ['b/front.md:1'],
    );
  });

  it('lead from a document’s cell to its paragraphs', () => {
    const document = RESULT.documents.find(({ path }) => path === 'a/law.md');
    const subject = subjectsOf(RESULT, english).find(({ id }) => id === 'crossing:5:society');
    assert.ok(document && subject);
    assert.deepEqual(
      paragraphsOf(document, subject, english).map(({ label, line }) => [label, line]),
      [
        ['Lobby legislators.', 4],
        ['Draft legislation.', 6],
      ],
    );
  });

  it('are a table that shows the documents of one competency when it is pressed', () => {
    const closed = curriculumHtml(table(), english);
    assert.ok(messagesIn(closed).some((sent) => JSON.stringify(sent) === '{"look":{"crossed":"5"}}'));
    assert.ok(!closed.includes('class="course"'));
    const open = messagesIn(curriculumHtml(table({ crossed: '5' }), english));
    for (const wanted of [
      '{"places":{"number":5,"column":"system:society"}}',
      '{"places":{"number":5}}',
      '{"cell":{"uri":"file:///a/law.md","column":"crossing:5:society"}}',
      '{"cell":{"uri":"file:///b/front.md","column":"competency:5"}}',
      '{"look":{"crossed":""}}',
    ])
      assert.ok(
        open.some((sent) => JSON.stringify(sent) === wanted),
        wanted,
      );
  });

  it('are not there where no document names a competency', () => {
    const plain = tableOf(resultOf({ 'a.md': 'Lobby legislators.\n' }), FIRST_LOOK, english);
    assert.ok(!curriculumHtml(plain, english).includes('Competencies by client system'));
  });
});

describe('a document beside others', () => {
  const beside = (path: string): Beside => besideOf(besideOthers(RESULT, path), RESULT.competencies, english);

  it('says what both describe and how much, those first that share most', () => {
    const { others, parts } = beside('a/policy.md');
    assert.deepEqual(
      others.map(({ path, sum }) => [path, sum]),
      [
        ['a/law.md', '1 competency with the same client system, 1 competency, 1 client system'],
        ['b/evil.md', '1 competency with the same client system, 1 competency, 1 client system'],
        ['b/front.md', '1 competency'],
      ],
    );
    assert.deepEqual(
      parts.map(({ title, rows }) => [title, rows.map((row) => [row.title, row.here, ...row.there])]),
      [
        [
          'The same competency with the same client system',
          [['Competency 5 with the client system society', 2, 2, 2, 0]],
        ],
        ['The same competencies', [['5. Engage in Policy Practice', 1, 1, 1, 1]]],
        ['The same client systems', [['society', 2, 2, 2, 0]]],
        ['The same practice levels', [['macro', 2, 2, 2, 0]]],
      ],
    );
  });

  it('counts a competency once, however many client systems it meets in both', () => {
    const text = '# Both (Competency 5)\n\nLobby legislators.\n\nCounsel each client individually.\n';
    const result = resultOf({ 'a.md': text, 'b.md': text });
    assert.deepEqual(
      besideOf(besideOthers(result, 'a.md'), result.competencies, english).others.map(({ sum }) => sum),
      ['1 competency with the same client systems, 1 competency, 2 client systems'],
    );
  });

  it('leads from each number to its paragraphs', () => {
    const sent = messagesIn(curriculumHtml(table(), english, '', beside('a/policy.md'))).map((one) =>
      JSON.stringify(one),
    );
    for (const column of ['crossing:5:society', 'competency:5', 'system:society', 'level:macro'])
      for (const path of ['a/policy.md', 'a/law.md'])
        assert.ok(sent.includes(JSON.stringify({ cell: { uri: `file:///${path}`, column } })), `${path} ${column}`);
  });

  it('says so where no other describes the same, and how to choose a document', () => {
    assert.match(curriculumHtml(table(), english, '', beside('b/blank.md')), /Blank: no other document of its kind/);
    assert.ok(
      messagesIn(curriculumHtml(table(), english)).some((one) => JSON.stringify(one) === '{"command":"beside"}'),
    );
  });

  it('shows hostile names as text', () => {
    const found = all(parseFragment(curriculumHtml(table({ crossed: '5' }), english, undefined, beside('b/evil.md'))));
    assert.ok(found.length > 100);
    assert.deepEqual(
      found.filter(
        ({ tagName, attrs }) => /^(?:script|img)$/.test(tagName) || attrs.some(({ name }) => name.startsWith('on')),
      ),
      [],
    );
  });
});
