import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPack, type Term, type TermPack } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import type { DocumentKind } from '../../../core/src/document-kind.ts';
import { blocksOf } from '../../../core/src/markdown/blocks.ts';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import { findTerms, type TermHit } from '../../../core/src/terms/find-terms.ts';
import { compileTerms } from '../../../core/src/terms/term-index.ts';

const FOLDER = join(import.meta.dirname, '../../../data/terms');

const reads = readdirSync(FOLDER).map((file) => ({
  file,
  ...readPack(readFileSync(join(FOLDER, file), 'utf8'), file),
}));
const packs = reads.flatMap(({ pack }): TermPack[] => (pack ? [pack] : []));
const terms = packs.flatMap((pack) => pack.terms);
// Terms that are off by default are tried, too.
const index = compileTerms(packs, {
  allowNames: builtIn.allowNames,
  rules: Object.fromEntries(terms.map(({ id, severity }) => [id, severity])),
  preferences: {},
});

const kindFor = ({ audience }: Term): DocumentKind => (audience === 'both' ? 'other' : audience);

function hitsIn(sentence: string, term: Term): TermHit[] {
  const blocks = blocksOf(parseMarkdown(sentence));
  return blocks.flatMap((block) =>
    findTerms(block, index, { kind: kindFor(term) }).hits.filter((hit) => hit.term.id === term.id),
  );
}

describe('the term packs', () => {
  it('are read without a problem', () =>
    assert.deepEqual(
      reads.flatMap(({ problems }) => problems.map(({ where, message }) => `${where} ${message}`)),
      [],
    ));
  it('are named after their files', () =>
    assert.deepEqual(
      reads.map(({ pack }) => `${pack?.theme}.yml`),
      reads.map(({ file }) => file),
    ));
  it('have no id twice', () => assert.deepEqual(twice(terms.map(({ id }) => id)), []));
  it('have no form twice', () =>
    assert.deepEqual(twice(terms.flatMap(({ forms }) => forms.map(({ text }) => text))), []));
  it('keep "error" for wording of legal weight and slurs', () =>
    assert.ok(terms.filter(({ severity }) => severity === 'error').length < terms.length / 10));
  it('give reasons in whole sentences and a dated source', () => {
    assert.deepEqual(
      terms.filter(({ reason }) => !/[.!?]$/.test(reason)).map(({ id }) => id),
      [],
    );
    assert.deepEqual(
      terms.filter(({ source }) => !/\d{4}|n\.d\./.test(source)).map(({ id }) => id),
      [],
    );
  });

  for (const pack of packs) {
    it(`${pack.theme}: every sentence under "match" is marked`, () => {
      const missed = pack.terms.flatMap((term) =>
        term.match
          .filter((sentence) => hitsIn(sentence, term).length === 0)
          .map((sentence) => `${term.id}: ${sentence}`),
      );
      assert.deepEqual(missed, []);
    });
    it(`${pack.theme}: no sentence under "clean" is marked`, () => {
      const marked = pack.terms.flatMap((term) =>
        term.clean.filter((sentence) => hitsIn(sentence, term).length > 0).map((sentence) => `${term.id}: ${sentence}`),
      );
      assert.deepEqual(marked, []);
    });
  }
});

const twice = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);
