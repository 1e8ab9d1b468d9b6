/** Every number that a page or the report shows says on hover what it counts: itself, or the list or table that it stands in. */
import assert from 'node:assert/strict';
import { analyze, compileRulebook, english, htmlReport, reportOf, reportPartOf } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { coverageHtml } from '../../client/src/coverage/html.ts';
import { modelOf } from '../../client/src/coverage/model.ts';
import { besideOf } from '../../client/src/curriculum/beside.ts';
import { curriculumHtml } from '../../client/src/curriculum/html.ts';
import { FIRST_LOOK } from '../../client/src/curriculum/look.ts';
import { tableOf } from '../../client/src/curriculum/table.ts';
import { besideOthers, resultOf } from './support.ts';

/** Without a digit that a reader sees, so that each that is shown is ours. */
const TEXT = `---
kind: curriculum
competencies: { 8: introduced }
---

# Unit

## Engage in Policy Practice

Students lobby legislators. Meals for the homeless.

Students counsel families and lobby legislators, and the two inform one another.

Practice with individuals, families, groups, organizations, and communities.

Bring pens.
`;
const FILES = { 'a.md': TEXT, 'b.md': TEXT.replace('Bring', 'Buy'), 'c.md': '# Blank\n\nBring pens.\n' };
const POSTING = '---\nkind: posting\n---\n\n# Caseworker\n\nCounsel each client individually, and lobby legislators.\n';
const RESULT = resultOf(FILES, { targets: { macro: 0.9 } });

/** A title there would explain numbers of many kinds at once. */
const TOO_WIDE = ['main', 'section', 'details'];

/** What begins with a number that no element around it explains; inside of a sentence the sentence does. */
function unexplained(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if ('value' in child) return /^\s*\d+(?!\. )/.test(child.value) ? [child.value.trim()] : [];
    if (!('tagName' in child) || ['style', 'head', 'caption', 'title'].includes(child.tagName)) return [];
    const isExplained =
      (!TOO_WIDE.includes(child.tagName) && child.attrs.some(({ name, value }) => name === 'title' && value !== '')) ||
      child.childNodes.some(({ nodeName }) => nodeName === 'title');
    return isExplained ? [] : unexplained(child);
  });
}

const allExplained = (html: string): void => {
  assert.match(html, />\d/);
  assert.deepEqual(unexplained(parseFragment(html)), []);
};

describe('every number says on hover what it counts, by itself or with its list or table,', () => {
  for (const [name, text] of Object.entries({ course: TEXT, posting: POSTING }))
    it(`in the view of a ${name}`, () => {
      const model = modelOf(resultOf({ 'a.md': text }), english);
      assert.ok(model);
      allExplained(coverageHtml(model, english));
    });

  it('in the panel of the curriculum', () => {
    const table = tableOf(RESULT, { ...FIRST_LOOK, crossed: '5' }, english);
    const beside = besideOf(besideOthers(RESULT, 'a.md'), RESULT.competencies, english);
    allExplained(curriculumHtml(table, english, undefined, beside));
  });

  it('in the HTML report', () => {
    const rulebook = compileRulebook(builtIn);
    const parts = Object.entries(FILES).map(([path, text]) => reportPartOf(analyze(text, path, rulebook)));
    allExplained(htmlReport(reportOf(parts, rulebook, 'x')));
  });
});
