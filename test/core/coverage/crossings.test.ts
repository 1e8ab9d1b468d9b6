import assert from 'node:assert/strict';
import { lineStarts, rangeOf } from '@practice-lens/core';
import { analysed } from '../../support/check.ts';

/** "5 society @2,4": competency, client system, and the lines of the paragraphs. */
function crossings(source: string): string[] {
  const { document } = analysed(source);
  const lines = lineStarts(source);
  return document.crossings.map(
    ({ number, system, paragraphs }) =>
      `${number} ${system} @${paragraphs.map((span) => rangeOf(lines, span).start.line).join()}`,
  );
}

describe('a competency and a client system', () => {
  it('meet in a paragraph that names the one and addresses the other', () =>
    assert.deepEqual(crossings('Lobby legislators for a housing bill (Competency 5).\n'), ['5 society @0']));

  it('meet under a heading that names the competency, and under those below it', () => {
    const unit =
      '## Unit 1 (Competency 5)\n\nLobby legislators.\n\n### Later\n\nDraft legislation.\n\n## Unit 2\n\nLobby.\n';
    assert.deepEqual(crossings(unit), ['5 society @2,6']);
  });

  it('meet in a list whose lead-in names the competency', () => {
    const list = 'Competency 8:\n\n- Counsel each client individually.\n- Bring a pen.\n- Facilitate support groups.\n';
    assert.deepEqual(crossings(list), ['8 individual @2', '8 group @4']);
  });

  it('meet in a row of a table of competencies', () => {
    const table = '| Competency | Assignment |\n| --- | --- |\n| 5 | Lobby legislators |\n| 6 | Bring a pen |\n';
    assert.deepEqual(crossings(table), ['5 society @2']);
  });

  it('do not meet where the competency is only named', () => {
    const name = 'Engage with Individuals, Families, Groups, Organizations, and Communities';
    assert.deepEqual(crossings(`The course works on: ${name}.\n\nCounsel each client individually.\n`), []);
    assert.deepEqual(crossings('---\ncompetencies: [5]\n---\n\nLobby legislators.\n'), []);
  });

  it('meet in no heading, not even in one whose level the author sets', () => {
    const set = '<!-- practice-lens level macro -->\n## Lobbying legislators (Competency 5)\n\n';
    assert.deepEqual(crossings(set), []);
    assert.deepEqual(crossings(`${set}Draft legislation.\n`), ['5 society @3']);
  });
});
