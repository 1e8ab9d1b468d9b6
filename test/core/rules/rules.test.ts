import assert from 'node:assert/strict';
import { RULES, readPack } from '@practice-lens/core';
import { analysed, findingsIn } from '../../support/check.ts';

const PACK = `theme: own
title: Own
terms:
  - id: own-handpower
    forms:
      handpower: [workforce]
    reason: Why. What.
    source: Test (2026)
    match: [Handpower is short.]
    clean: [The workforce is short.]
`;
const { pack } = readPack(PACK, 'own.yml');
const own = (source: string, configuration = '') => analysed(source, configuration, 'a.md', pack ? [pack] : []);
const found = (source: string, configuration?: string): (string | undefined)[] =>
  own(source, configuration).findings.map(({ term, rule }) => term ?? rule);

describe('ignoring', () => {
  it('tells what the words around it make fine, and why', () => {
    const { findings, suppressed } = analysed('The manual still says “the homeless” on every page.\n');
    assert.deepEqual(findings, []);
    assert.deepEqual(
      suppressed.map(({ term, by, why }) => [term, by, why]),
      [['the-homeless', 'context', 'quotation']],
    );
  });

  it('silences the next block and keeps the reason', () => {
    const { findings, suppressed } = own(
      '<!-- practice-lens ignore own-handpower reason="a law" -->\nWe need handpower.\n\nMore handpower.\n',
    );
    assert.deepEqual(
      findings.map(({ span }) => span.start),
      [84],
    );
    assert.deepEqual(
      suppressed.map(({ why }) => why),
      ['a law'],
    );
  });
  it('silences a stretch', () =>
    assert.deepEqual(
      found(
        '<!-- practice-lens ignore-start own-handpower reason="x" -->\n\nhandpower\n\nhandpower\n\n<!-- practice-lens ignore-end -->\n\nhandpower\n',
      ),
      ['own-handpower'],
    ));
  it('silences a document', () =>
    assert.deepEqual(found('handpower\n\n<!-- practice-lens ignore-file flagged-term reason="archive" -->\n'), []));
  it('is reported when it silences nothing', () =>
    assert.deepEqual(found('<!-- practice-lens ignore own-handpower reason="x" -->\nNothing here.\n'), [
      'unused-ignore',
    ]));
  it('is asked for its reason', () =>
    assert.deepEqual(found('<!-- practice-lens ignore own-handpower -->\nhandpower\n'), ['ignore-without-reason']));
  it('for the workspace needs a reason, which is kept', () => {
    const { findings, suppressed } = own('handpower\n', 'accept:\n  - term: own-handpower\n    reason: a statute\n');
    assert.deepEqual([findings.length, suppressed[0]?.why], [0, 'a statute']);
  });
});

describe('how loud a finding is', () => {
  it('is set by rule or by term', () => {
    assert.equal(own('handpower', 'rules:\n  flagged-term: error\n').findings[0]?.severity, 'error');
    assert.deepEqual(found('handpower', 'rules:\n  own-handpower: off\n'), []);
  });
});

describe('other rules', () => {
  it('point at comments that cannot be read', () =>
    assert.deepEqual(findingsIn('<!-- practice-lens ignroe x -->\nText.'), [
      'unknown-directive: <!-- practice-lens ignroe x -->',
    ]));
  it('point at an expected level that is not described', () =>
    assert.deepEqual(
      findingsIn('---\nlevel: [macro]\n---\nCounsel clients individually.\n').map((finding) => finding.split(':')[0]),
      ['level-missing'],
    ));
  it('leave other tools’ comments alone', () =>
    assert.deepEqual(findingsIn('<!-- markdownlint-disable -->\nText.'), []));
  it('all have an id, a title and a description', () => {
    for (const { id, title, description } of RULES)
      assert.ok(/^[a-z-]+$/.test(id) && title !== '' && description.endsWith('.'));
  });
});

describe('a profile that does not fit the words of a text', () => {
  const text = [
    'Macro practice with communities: convene residents and agencies of the neighborhood.',
    'In macro practice you manage the agency, its budget and its staff.',
    'At the macro level, build coalitions of neighborhood organizations.',
    'Micro practice: counsel clients individually.',
  ].join('\n\n');
  it('is named once, as a hint, with the profile that fits', () => {
    const hints = analysed(text).findings.filter(({ rule }) => rule === 'profile-fit');
    assert.equal(hints.length, 1);
    assert.equal(hints[0]?.severity, 'hint');
    assert.match(hints[0].message, /textbook|two-level|cswe|miley/);
  });
  it('is not named under the profile that fits, nor for one paragraph', () => {
    assert.deepEqual(findingsIn(text, 'profile: textbook'), []);
    assert.deepEqual(findingsIn(text.split('\n')[0] ?? ''), []);
  });
});

describe('the title in the front matter', () => {
  it('is read for its wording, at its exact place', () => {
    for (const [quote, title] of [
      ['', 'Helping the homeless'],
      ['"', 'Helping the homeless'],
    ] as const) {
      const source = `---\ncourse: SW 1\ntitle: ${quote}${title}${quote}\n---\n\nRead the book.\n`;
      const [finding] = analysed(source).findings;
      assert.equal(finding?.term, 'the-homeless');
      assert.equal(source.slice(finding.span.start, finding.span.end), 'the homeless');
    }
  });
  it('counts for no level', () => {
    const { coverage } = analysed('---\ntitle: Counsel clients individually\n---\n');
    assert.equal(coverage.byLevel['micro']?.blocks, 0);
  });
});
