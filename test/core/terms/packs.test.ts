import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { english, readPack, type Term, type TermPack } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import type { DocumentKind } from '../../../core/src/document-kind.ts';
import { blocksOf } from '../../../core/src/markdown/blocks.ts';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import { findTerms, type TermHit } from '../../../core/src/terms/find-terms.ts';
import { indexForms } from '../../../core/src/terms/form-index.ts';
import { partsOf } from '../../../core/src/terms/form-parts.ts';
import type { TermForm } from '../../../core/src/terms/pack.ts';
import { compileTerms } from '../../../core/src/terms/term-index.ts';
import { overlaps } from '../../../core/src/text/span.ts';

const FOLDER = join(import.meta.dirname, '../../../data/terms');

const packs: TermPack[] = [];
const reads = readdirSync(FOLDER).map((file) => {
  // Each is read knowing those before it, so that ids and forms are unique over all.
  const read = readPack(readFileSync(join(FOLDER, file), 'utf8'), file, packs);
  if (read.pack) packs.push(read.pack);
  return { file, ...read };
});
const terms = packs.flatMap((pack) => pack.terms);
// Terms that are off by default are tried, too.
const index = compileTerms(packs, {
  allowNames: builtIn.allowNames,
  rules: Object.fromEntries(terms.map(({ id, severity }) => [id, severity])),
  preferences: {},
  t: english,
});

const kindFor = ({ audience }: Term): DocumentKind => (audience === 'both' ? 'other' : audience);

/** With spans in the source. */
function allHitsIn(sentence: string, term: Term): TermHit[] {
  const blocks = blocksOf(parseMarkdown(sentence));
  return blocks.flatMap((block) =>
    findTerms(block, index, { kind: kindFor(term) }).hits.map((hit) => ({
      ...hit,
      span: block.prose.toSource(hit.span),
    })),
  );
}

const hitsIn = (sentence: string, term: Term): TermHit[] =>
  allHitsIn(sentence, term).filter((hit) => hit.term.id === term.id);

/** Each sentence after a fix that still holds what is marked, at the place of the fix. */
function stillMarked(sentence: string, term: Term): string[] {
  return hitsIn(sentence, term).flatMap(({ span, replacements }) =>
    replacements.flatMap((replacement) => {
      const fixed = sentence.slice(0, span.start) + replacement + sentence.slice(span.end);
      const place = { start: span.start, end: span.start + replacement.length };
      const again = allHitsIn(fixed, term).filter((hit) => hit.term.enabled && overlaps(hit.span, place));
      return again.map((hit) => `${term.id}: ${fixed} (${hit.term.id})`);
    }),
  );
}

/** What is said where a form is found with the first wording of each part. */
function saidOf(form: TermForm, term: Term): string[] {
  let node = indexForms([{ ...term, forms: [form] }]);
  for (const word of firstWordsOf(form)) {
    const next = node.next.get(word);
    assert.ok(next, `"${form.text}" cannot be found`);
    node = next;
  }
  const [found] = node.values;
  assert.ok(found, `"${form.text}" cannot be found`);
  return [...found.form.alternatives, ...found.form.advice];
}

function firstWordsOf(form: TermForm): string[] {
  const partAt = partsOf(form, new Map());
  const words: string[] = [];
  for (let at = 0, part = partAt(at); part; part = partAt(++at)) words.push(...(part.wordings[0]?.words ?? []));
  return words;
}

describe('the term packs', () => {
  it('are read without a problem', () =>
    assert.deepEqual(
      reads.flatMap(({ problems }) => problems.map(({ where, message }) => `${where} ${message}`)),
      [],
    ));
  it('have forms that never say the name of a group', () => {
    const said = terms.flatMap((term) => term.forms.flatMap((form) => saidOf(form, term)));
    assert.ok(said.length > terms.length);
    assert.deepEqual(
      said.filter((text) => /\$[a-z]/i.test(text)),
      [],
    );
  });
  it('are named after their files', () =>
    assert.deepEqual(
      reads.map(({ pack }) => `${pack?.theme}.yml`),
      reads.map(({ file }) => file),
    ));
  it('give two examples of either kind at least', () =>
    assert.deepEqual(
      terms.filter(({ match, clean }) => match.length < 2 || clean.length < 2).map(({ id }) => id),
      [],
    ));
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
    it(`${pack.theme}: what a fix writes is not marked`, () =>
      assert.deepEqual(
        pack.terms
          .filter(({ enabled }) => enabled)
          .flatMap((term) => term.match.flatMap((sentence) => stillMarked(sentence, term))),
        [],
      ));
  }
});
