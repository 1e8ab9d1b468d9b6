/** Nothing that a page or a report says stays English in another language. */
import assert from 'node:assert/strict';
import {
  analyze,
  compileRulebook,
  csvReport,
  htmlReport,
  markdownReport,
  readSettings,
  reportOf,
  reportPartOf,
  textReport,
  withOwnFile,
  NO_OWN_RULES,
  type Report,
  type ReportPart,
} from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { CompareResult } from '@practice-lens/server/protocol';
import { comparisonHtml } from '../../client/src/compare/html.ts';
import { coverageHtml } from '../../client/src/coverage/html.ts';
import { modelOf } from '../../client/src/coverage/model.ts';
import { besideOf } from '../../client/src/curriculum/beside.ts';
import { paragraphsOf } from '../../client/src/curriculum/cell.ts';
import { curriculumHtml } from '../../client/src/curriculum/html.ts';
import { FIRST_LOOK } from '../../client/src/curriculum/look.ts';
import { tableOf } from '../../client/src/curriculum/table.ts';
import { besideOthers, resultOf } from '../client/support.ts';
import { leftBehind, pseudo, SENTENCES, wordsIn } from './pseudo.ts';
import { COURSES, FILES, KNOWN, PACK } from './samples.ts';

/** Names of works, which we do not translate. */
const WORKS = [builtIn.genderedWords.source];

const SPOKEN = ['title', 'aria-label', 'placeholder', 'alt'];

/** What a reader sees or hears. */
function saidIn(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if ('value' in child) return [child.value];
    if (!('tagName' in child) || child.tagName === 'style') return [];
    return [...child.attrs.filter(({ name }) => SPOKEN.includes(name)).map(({ value }) => value), ...saidIn(child)];
  });
}

const nothingLeft = (texts: readonly string[]): void =>
  assert.deepEqual(leftBehind(texts.join('\n'), KNOWN, ...WORKS), []);

const RESULT = resultOf(FILES, { targets: { macro: 0.9 }, t: pseudo });

describe('the test of languages', () => {
  it('sees every sentence that is left in English', () => {
    const hidden = SENTENCES.filter((sentence) => {
      const words = wordsIn(sentence.replace(/\{\d+\}/g, ' '));
      return words.length > 0 && words.every((word) => KNOWN.has(word));
    });
    assert.deepEqual(hidden, []);
  });
  it('looks for values apart from the sentence around them', () =>
    assert.deepEqual(leftBehind(pseudo('line {0}', 'seven'), KNOWN), ['seven']));
});

describe('in another language', () => {
  for (const path of Object.keys(FILES)) {
    it(`the view of ${path} says nothing in English`, () => {
      const model = modelOf(resultOf({ [path]: FILES[path as keyof typeof FILES] }, { t: pseudo }), pseudo);
      assert.ok(model);
      nothingLeft(saidIn(parseFragment(coverageHtml(model, pseudo))));
    });
  }

  it('the panel of the curriculum says nothing in English', () => {
    const table = tableOf(RESULT, { ...FIRST_LOOK, kind: 'curriculum' }, pseudo);
    nothingLeft(saidIn(parseFragment(curriculumHtml(table, pseudo))));
    nothingLeft([...table.targets, ...table.gaps]);
  });

  it('competencies by client system, and a document beside others, say nothing in English', () => {
    const result = resultOf(COURSES, { t: pseudo });
    const table = tableOf(result, { ...FIRST_LOOK, crossed: '5' }, pseudo);
    const beside = besideOf(besideOthers(result, 'a.md'), result.competencies, pseudo);
    assert.equal(beside.others.length, 2);
    const alone = besideOf({ ...besideOthers(result, 'a.md'), others: [] }, result.competencies, pseudo);
    for (const one of [beside, alone, undefined])
      nothingLeft(saidIn(parseFragment(curriculumHtml(table, pseudo, undefined, one))));
  });

  it('the paragraphs behind a number say nothing in English', () => {
    const { columns } = tableOf(RESULT, FIRST_LOOK, pseudo);
    const items = RESULT.documents.flatMap((document) =>
      columns.flatMap((column) => paragraphsOf(document, column, pseudo)),
    );
    nothingLeft(items.flatMap(({ label, description, detail }) => [label, description, detail]));
  });

  it('the panel of a comparison says nothing in English', () => {
    const [document] = RESULT.documents;
    assert.ok(document);
    const { uri, path, title, coverage, blocks } = document;
    const range = blocks[0]?.range;
    const changed = { words: 'Bring pens.', before: ['micro'], after: [] };
    const comparison: CompareResult = {
      ...{ profile: RESULT.profile, before: RESULT.coverage, after: coverage, same: 1 },
      documents: [
        {
          ...{ uri, path, title, before: RESULT.coverage, after: coverage },
          sections: [{ path: ['Unit Three'], before: RESULT.coverage, after: coverage }],
          paragraphs: (['levels', 'new', 'gone'] as const).map((change) => ({
            ...{ change, ...changed, ...(range && { range }) },
          })),
        },
        { uri: null, path, title, before: coverage, sections: [], paragraphs: [] },
        { uri, path, title, after: coverage, sections: [], paragraphs: [] },
      ],
    };
    nothingLeft(saidIn(parseFragment(comparisonHtml(pseudo('the last commit'), comparison, pseudo))));
  });
});

describe('in another language a report', () => {
  const { settings, problems } = readSettings('coverage: { macro: 0.9 }\nbogus: 1\n', 'c.md', undefined, pseudo);
  const { own } = withOwnFile(NO_OWN_RULES, PACK, 'b/post.yml', pseudo);
  const rulebook = compileRulebook(builtIn, settings, own, pseudo);
  const partsOf = (files: Readonly<Record<string, string>>): ReportPart[] =>
    Object.entries(files).map(([path, text]) => reportPartOf(analyze(text, path, rulebook)));
  const parts = partsOf(FILES);
  const report = (of: typeof parts): Report => reportOf(of, rulebook, '1.0.0', problems);
  const names = [...WORKS, ...Object.keys(settings), 'bogus', 'three-level', 'practice-lens'];
  const checked = (text: string): void => assert.deepEqual(leftBehind(text, KNOWN, ...names), []);
  // The comments of the sample are document text in findings about them.
  const COMMENTS = ['ignore', 'ignore-start', 'ignore-end', 'ignore-file', 'level', 'practice-lens', 'reason', 'x'];

  for (const [kind, of] of [
    ['of all documents', parts],
    ['of one document', parts.slice(0, 1)],
    ['of courses with the same competency', partsOf(COURSES)],
  ] as const) {
    it(`${kind} says nothing in English as a page`, () => checkedPage(htmlReport(report(of), pseudo)));
    it(`${kind} says nothing in English as Markdown`, () =>
      checkedWith(markdownReport(report(of), pseudo).replace(/\\/g, '')));
    it(`${kind} says nothing in English as a table`, () => checkedWith(csvReport(report(of), pseudo)));
    it(`${kind} says nothing in English as text`, () => checkedWith(textReport(report(of), pseudo)));
  }

  function checkedWith(text: string): void {
    assert.deepEqual(leftBehind(text, KNOWN, '(Competency 5)', ...names, ...COMMENTS), []);
  }
  function checkedPage(html: string): void {
    checkedWith(saidIn(parse(html)).join('\n'));
    assert.match(html, /<html lang="⟦en⟧">/);
  }
  it('tells its problems', () =>
    checked(
      report(parts)
        .problems.map(({ message, hint }) => message + hint)
        .join(),
    ));
});
