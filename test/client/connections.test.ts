import assert from 'node:assert/strict';
import { english } from '@practice-lens/core';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { connectionsHtml } from '../../client/src/coverage/connections.ts';
import { coverageHtml } from '../../client/src/coverage/html.ts';
import { modelOf, type CoverageModel } from '../../client/src/coverage/model.ts';
import { resultOf } from './support.ts';

const BOTH_WAYS = 'Students counsel families and lobby legislators, and the two inform one another.';
const SOURCE = `# Links

${BOTH_WAYS}

Counsel families.

Counseling families, facilitating support groups and lobbying legislators inform one another.
`;

function modelFor(source: string, profile?: string): CoverageModel {
  const model = modelOf(resultOf({ 'a.md': source }, profile === undefined ? {} : { profile }), english);
  assert.ok(model);
  return model;
}

const elements = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
const attribute = ({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;
const pageOf = (model: CoverageModel): DefaultTreeAdapterTypes.Element[] =>
  elements(parseFragment(coverageHtml(model, english)));
const linesOf = (model: CoverageModel, tag: string): (string | undefined)[] =>
  pageOf(model)
    .filter((element) => element.tagName === tag && /^connection|^c /.test(attribute(element, 'class') ?? ''))
    .map((element) => attribute(element, 'data-lines'));

describe('the picture of links between levels', () => {
  it('joins the levels that a paragraph says are connected', () =>
    assert.deepEqual(
      modelFor(SOURCE).connections.map(({ label, lines }) => [label, lines]),
      [
        ['micro and mezzo', [6]],
        ['micro and macro', [2, 6]],
        ['mezzo and macro', [6]],
      ],
    ));

  it('has a line for each pair, which leads to its paragraphs, and says the same in words', () => {
    const model = modelFor(SOURCE);
    assert.deepEqual(linesOf(model, 'g'), ['6', '2 6', '6']);
    const buttons = pageOf(model).filter((element) => /^c /.test(attribute(element, 'data-key') ?? ''));
    assert.deepEqual(
      buttons.map((button) => [attribute(button, 'aria-label'), attribute(button, 'data-lines')]),
      [
        ['micro and mezzo: 1 paragraph', '6'],
        ['micro and macro: 2 paragraphs', '2 6'],
        ['mezzo and macro: 1 paragraph', '6'],
      ],
    );
  });

  it('draws the more paragraphs the wider, up to a limit', () => {
    const width = (count: number): number => {
      const model = modelFor(`# A\n\n${`${BOTH_WAYS}\n\n`.repeat(count)}`);
      const line = pageOf(model).find(({ tagName, attrs }) => tagName === 'line' && attrs.some(isWidth));
      return Number(line && attribute(line, 'stroke-width'));
    };
    assert.ok(width(1) < width(4));
    assert.equal(width(30), width(60));
  });

  it('follows the framework', () => {
    const { connections, levels } = modelFor(SOURCE, 'two-level');
    assert.deepEqual(
      connections.map(({ pair }) => pair.map((at) => levels[at]?.name)),
      [['micro', 'macro']],
    );
  });

  it('is not there without links', () => {
    const model = modelFor('# A\n\nCounsel families.\n\nLobby legislators.\n');
    assert.deepEqual(model.connections, []);
    assert.ok(!coverageHtml(model, english).includes('class="connection"'));
  });

  it('shows hostile names of levels as text', () => {
    const evil = '"><script>alert(1)</script>';
    const levels = [evil, 'other'].map((name) => ({ name, sign: { dots: 1, tone: 0 as const } }));
    const html = connectionsHtml([{ pair: [0, 1], label: `${evil} and other`, lines: [1] }], levels, english);
    const found = elements(parseFragment(html));
    assert.ok(found.length > 0);
    assert.ok(found.every(({ tagName }) => tagName !== 'script'));
  });
});

const isWidth = ({ name }: { readonly name: string }): boolean => name === 'stroke-width';
