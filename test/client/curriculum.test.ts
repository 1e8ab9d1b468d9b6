import assert from 'node:assert/strict';
import { english } from '@practice-lens/core';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { curriculumHtml } from '../../client/src/curriculum/html.ts';
import { paragraphsOf, placedParagraphsOf } from '../../client/src/curriculum/cell.ts';
import { documentsBehind } from '../../client/src/curriculum/cells.ts';
import type { Column } from '../../client/src/curriculum/columns.ts';
import { FIRST_LOOK, type Look } from '../../client/src/curriculum/look.ts';
import { tableOf } from '../../client/src/curriculum/table.ts';
import { resultOf } from './support.ts';

const RESULT = resultOf(
  {
    'b/policy.md':
      '---\ncompetencies: { 5: introduced }\n---\n\n# Policy\n\nLobby legislators.\n\nDraft legislation.\n',
    'a/casework.md': '# Casework 10\n\nCounsel each client individually.\n',
    'a/empty.md': '# Casework 9\n\nGrading: papers 40%. Essays on the homeless are welcome.\n',
  },
  { targets: { macro: 0.9 } },
);

const titles = (look: Partial<Look>): string[] =>
  tableOf(RESULT, { ...FIRST_LOOK, ...look }, english).rows.map(({ title }) => title);

describe('the table of the curriculum', () => {
  it('has a row a document and a column a level, client system and competency', () => {
    const { columns, rows, total, documents } = tableOf(RESULT, FIRST_LOOK, english);
    assert.equal(documents, 3);
    assert.deepEqual(
      columns.map(({ id }) => id).filter((id) => /level|:society|:5/.test(id)),
      ['level:micro', 'level:mezzo', 'level:macro', 'system:society', 'competency:5'],
    );
    const at = (id: string): number => columns.findIndex((column) => column.id === id);
    const policy = rows.find(({ title }) => title === 'Policy');
    assert.deepEqual(policy?.cells[at('level:macro')], { count: 2, share: 1, degrees: [] });
    assert.deepEqual(policy?.cells[at('competency:5')]?.degrees, ['introduced']);
    assert.equal(total[at('level:macro')]?.count, 2);
  });

  it('sorts by title as people count, and by number', () => {
    assert.deepEqual(titles({}), ['Casework 9', 'Casework 10', 'Policy']);
    assert.equal(titles({ sort: 'level:macro', isDescending: true })[0], 'Policy');
  });

  it('filters by folder, by kind, by what is not described and by wording', () => {
    assert.deepEqual(titles({ text: 'a/' }), ['Casework 9', 'Casework 10']);
    assert.deepEqual(titles({ missing: 'level:micro' }), ['Casework 9', 'Policy']);
    assert.deepEqual(titles({ folder: 'a' }), ['Casework 9', 'Casework 10']);
    assert.deepEqual(titles({ kind: 'posting' }), []);
    assert.deepEqual(titles({ term: 'the-homeless' }), ['Casework 9']);
  });

  it('tells targets and what is not described so far', () => {
    const { targets, gaps } = tableOf(RESULT, FIRST_LOOK, english);
    assert.deepEqual(targets, ['macro: 67% so far, 90% aimed at']);
    assert.ok(gaps.includes('a/empty.md describes work at no level so far.'));
  });

  it('counts apart what is not counted, by the reason, and leads there', () => {
    const formula = 'Practice with individuals, families, groups, organizations, and communities.';
    const result = resultOf({ 'a.md': `# A\n\n${formula}\n\nLobby legislators.\n\nBring a pen.\n\nBring ink.\n` });
    const { columns, rows } = tableOf(result, FIRST_LOOK, english);
    assert.deepEqual(
      columns.flatMap(({ group, head }, at) => (group === 'apart' ? [[head, rows[0]?.cells[at]?.count]] : [])),
      [
        ['no level', 2],
        ['one formula', 1],
        ['only named', 0],
      ],
    );
    assert.match(curriculumHtml(tableOf(result, FIRST_LOOK, english), english), /1 paragraph, 25% of its paragraphs/);
    const [document] = result.documents;
    assert.ok(document);
    assert.deepEqual(
      paragraphsOf(document, { group: 'apart', name: 'generic' }, english).map(({ label }) => label),
      [formula],
    );
  });

  it('leads from a cell to its paragraphs', () => {
    const policy = RESULT.documents.find(({ title }) => title === 'Policy');
    assert.ok(policy);
    assert.deepEqual(
      paragraphsOf(policy, { group: 'level', name: 'macro' }, english).map(({ label, line }) => [label, line]),
      [
        ['Lobby legislators.', 6],
        ['Draft legislation.', 8],
      ],
    );
    assert.deepEqual(
      paragraphsOf(policy, { group: 'competency', name: '5' }, english).map(({ line, detail }) => [line, detail]),
      [[0, 'introduced']],
    );
  });
});

describe('a total of the curriculum', () => {
  const result = resultOf({
    'a.md': '---\ncompetencies: [5]\n---\n\n# A\n\nLobby legislators.\n\nBring a pen.\n',
    'b.md': '# B\n\nDraft legislation.\n\nCounsel each client individually.\n',
    'c.md': '# C\n\nCounsel couples.\n',
  });
  const { columns, total } = tableOf(result, FIRST_LOOK, english);
  const placesOf = (column: Column): string[] =>
    documentsBehind(column, result, english)
      .flatMap((document) => placedParagraphsOf(document, column, english))
      .map(({ description }) => description);

  it('has as many paragraphs behind it as it says', () => {
    const counts = columns.map((column) => placesOf(column).length);
    assert.deepEqual(
      counts,
      total.map(({ count }) => count),
    );
  });

  it('leads into each document, and says where', () => {
    const [macro, competency] = ['level:macro', 'competency:5'].map((id) => columns.find((one) => one.id === id));
    assert.ok(macro && competency);
    assert.deepEqual(placesOf(macro), ['a.md:7', 'b.md:3']);
    assert.deepEqual(placesOf(competency), ['a.md:1']);
  });
});

describe('the page of the curriculum', () => {
  const all = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []));
  const elements = (html: string): DefaultTreeAdapterTypes.Element[] => all(parseFragment(html));
  const attribute = ({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
    attrs.find((attr) => attr.name === name)?.value;

  it('sends what was pressed as a message', () => {
    const buttons = elements(curriculumHtml(tableOf(RESULT, FIRST_LOOK, english), english)).filter(
      ({ tagName }) => tagName === 'button',
    );
    const sent = buttons.map((button) => JSON.parse(attribute(button, 'data-send') ?? 'null') as unknown);
    assert.ok(sent.some((message) => JSON.stringify(message) === '{"open":"file:///b/policy.md"}'));
    assert.ok(sent.some((message) => JSON.stringify(message).includes('"column":"level:macro"')));
    const numbers = buttons.filter((button) => attribute(button, 'class') === 'number');
    assert.ok(numbers.length > 0);
    for (const button of numbers)
      assert.match(attribute(button, 'aria-label') ?? '', /: (?:\d+ paragraphs?|(?:only )?named in 1 document)/);
  });

  it('leads from each total to the paragraphs of all documents, whichever are shown', () => {
    const table = tableOf(RESULT, { ...FIRST_LOOK, text: 'no such document' }, english);
    const [totals] = elements(curriculumHtml(table, english)).filter(({ tagName }) => tagName === 'tfoot');
    assert.ok(totals);
    const found = all(totals).filter(({ tagName }) => tagName === 'button');
    const sent = found.map((one) => JSON.parse(attribute(one, 'data-send') ?? 'null') as unknown);
    const wanted = table.columns.filter((_, at) => table.total[at]?.count !== 0);
    assert.deepEqual(
      sent,
      wanted.map(({ id }) => ({ total: id })),
    );
    assert.ok(wanted.some(({ id }) => id === 'level:macro') && wanted.some(({ id }) => id === 'competency:5'));
    for (const one of found) assert.match(attribute(one, 'aria-label') ?? '', /^All documents, .+: /);
  });

  it('says of each filter what it leaves', () => {
    const fields = elements(curriculumHtml(tableOf(RESULT, FIRST_LOOK, english), english)).filter(
      (element) => attribute(element, 'data-look') !== undefined,
    );
    assert.deepEqual(
      fields.map((field) => [attribute(field, 'data-look'), attribute(field, 'title')?.slice(0, 14)]),
      ['text', 'folder', 'kind', 'missing', 'term'].map((name) => [name, 'Only documents']),
    );
  });

  it('says which column it is sorted by, and which cells are not described', () => {
    const html = curriculumHtml(
      tableOf(RESULT, { ...FIRST_LOOK, sort: 'level:macro', isDescending: true }, english),
      english,
    );
    const sorted = elements(html).filter((element) => attribute(element, 'aria-sort') === 'descending');
    assert.equal(sorted.length, 1);
    assert.match(html, /not described here/);
  });

  it('shows hostile names as text', () => {
    const hostile = resultOf({
      'x/"><script>alert(1)</script>.md': '# <img src=x onerror=alert(1)> \u202egnp ${1+1}\n\nLobby legislators.\n',
    });
    const found = elements(curriculumHtml(tableOf(hostile, { ...FIRST_LOOK, text: '' }, english), english));
    assert.deepEqual(
      found.filter(({ tagName }) => tagName === 'script' || tagName === 'img'),
      [],
    );
    assert.ok(found.every(({ attrs }) => attrs.every(({ name }) => !name.startsWith('on'))));
  });
});
