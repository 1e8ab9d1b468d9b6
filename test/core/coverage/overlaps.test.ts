import assert from 'node:assert/strict';
import {
  compileRulebook,
  htmlReport,
  reportOf,
  reportPartOf,
  type Overlap,
  type Report,
  type Shared,
} from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { analysed } from '../../support/check.ts';

const POLICY = '# Policy\n\nLobby legislators (Competency 5).\n';
const FILES = {
  'a.md': `${POLICY}\nDraft legislation.\n`,
  'b.md': POLICY,
  'c.md': '# Case\n\nCounsel each client individually.\n\nLobby legislators.\n',
  'd.md': '---\ncompetencies: [5]\n---\n\n# Front\n\nCounsel each client individually.\n',
  'e.md': '# Blank\n\nBring a pen.\n',
  'job.md': `---\nkind: posting\n---\n\n${POLICY}`,
};

const reportOn = (files: Readonly<Record<string, string>>): Report => reportOnAll(Object.entries(files));

function reportOnAll(texts: readonly (readonly [path: string, text: string])[]): Report {
  const parts = texts.map(([path, text]) => reportPartOf(analysed(text, '', path)));
  return reportOf(parts, compileRulebook(builtIn), '1.0.0');
}

const overlapsOf = (path: string): readonly Overlap[] =>
  reportOn(FILES).documents.find((document) => document.path === path)?.overlaps ?? [];

const said = (shared: Shared): string => {
  const { here, there, of, ...what } = shared;
  return `${of} ${Object.values(what).join(' ')}: ${here}, ${there}`;
};

describe('what other documents describe as well', () => {
  const found = overlapsOf('a.md');

  it('comes first where the same competency meets the same client system, then by competencies, then by paragraphs', () =>
    assert.deepEqual(
      found.map(({ path }) => path),
      ['b.md', 'd.md', 'c.md'],
    ));

  it('comes first where more competencies meet the same client systems, not where one meets more of them', () => {
    const several = 'Lobby legislators.\n\nCounsel each client individually.\n\nFacilitate support groups.\n';
    const two = '## Competency 5\n\nLobby legislators.\n\n## Competency 4\n\nLobby legislators.\n';
    const [one] = reportOn({
      'a.md': `## Competency 5\n\n${several}\n## Competency 4\n\n${several}`,
      'b.md': `## Competency 5\n\n${several}`,
      'c.md': two,
    }).documents;
    assert.deepEqual(
      one?.overlaps.map(({ path }) => path),
      ['c.md', 'b.md'],
    );
  });

  it('is told point by point, with the paragraphs here and there', () => {
    assert.deepEqual(found[0]?.shared.map(said), [
      'crossing 5 society: 1, 1',
      'competency 5: 1, 1',
      'system society: 2, 1',
      'level macro: 2, 1',
    ]);
    assert.deepEqual(found[2]?.shared.map(said), ['system society: 2, 1', 'level macro: 2, 1']);
  });

  it('is told of each of two documents that have the same path in their folders', () => {
    const counsel = '# Case\n\nCounsel each client individually.\n';
    const report = reportOnAll([
      ...[POLICY, counsel, POLICY].map((text) => ['unit.md', text] as const),
      ['b.md', counsel],
    ]);
    assert.deepEqual(
      report.documents.map(({ overlaps }) => overlaps.map(({ at }) => at)),
      [[2], [3], [0], [1]],
    );
    const [, , part = ''] = htmlReport(report).split('<h2 id="d');
    assert.match(part, /href="#d3"/);
    assert.match(part, /href="#d3p1"/);
    assert.doesNotMatch(part, /href="#d2/);
  });

  it('counts a paragraph that stands twice once, as coverage does', () => {
    const [one] = reportOn({
      'a.md':
        '## Competency 5\n\nLobby legislators.\n\n## Later\n\nBring pens.\n\n## Competency 5\n\nLobby legislators.\n',
      'b.md': POLICY,
    }).documents;
    assert.deepEqual(one?.overlaps[0]?.shared.map(said), [
      'crossing 5 society: 1, 1',
      'competency 5: 2, 1',
      'system society: 1, 1',
      'level macro: 1, 1',
    ]);
    assert.deepEqual(
      one.crossings.map(({ paragraphs }) => paragraphs.map(({ start }) => start.line)),
      [[2, 10]],
    );
  });

  it('is nothing for a document that describes nothing, or that is of another kind', () => {
    assert.deepEqual(overlapsOf('e.md'), []);
    assert.deepEqual(overlapsOf('job.md'), []);
  });

  it('are five documents at most', () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`${at}.md`, POLICY]));
    assert.deepEqual(
      reportOn(many).documents[0]?.overlaps.map(({ path }) => path),
      ['1.md', '2.md', '3.md', '4.md', '5.md'],
    );
  });
});
