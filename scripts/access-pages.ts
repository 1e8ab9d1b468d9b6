/** The pages that the check of access looks at: those of the extension in the looks of VS Code, and the HTML report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyze,
  compileRulebook,
  english,
  htmlReport,
  readSettings,
  reportOf,
  reportPartOf,
} from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import type { CompareResult, CoverageResult } from '@practice-lens/server/protocol';
import { comparisonHtml } from '../client/src/compare/html.ts';
import { coverageHtml } from '../client/src/coverage/html.ts';
import { modelOf } from '../client/src/coverage/model.ts';
import { besideOf } from '../client/src/curriculum/beside.ts';
import { curriculumHtml } from '../client/src/curriculum/html.ts';
import { FIRST_LOOK } from '../client/src/curriculum/look.ts';
import { tableOf } from '../client/src/curriculum/table.ts';
import { emptyHtml } from '../client/src/page/html.ts';
import { besideOthers, resultOf } from '../test/client/support.ts';
import type { Theme } from './themes.ts';

const ROOT = join(import.meta.dirname, '..');

const example = (path: string): string => readFileSync(join(ROOT, 'examples', path), 'utf8');
const TEXTS = Object.fromEntries(
  ['curriculum/practice-with-communities.md', 'curriculum/social-welfare-policy.md', 'postings/policy-analyst.md'].map(
    (path) => [path, example(path)],
  ),
);
const RESULT = resultOf(TEXTS, { targets: { macro: 0.9 } });

/** With links between all three levels. */
const LINKED = `# Links

Students counsel families and lobby legislators, and the two inform one another.

Students counsel individual clients and facilitate support groups; the two inform one another.

Students organize residents of the neighborhood and lobby legislators: a two-way street.
`;

function viewOf(result: CoverageResult): string {
  const model = modelOf(result, english);
  if (!model) throw new Error('There is no document to show.');
  return coverageHtml(model, english);
}

/** Every document, new in the second version. */
const COMPARISON: CompareResult = {
  profile: RESULT.profile,
  before: resultOf({}).coverage,
  after: RESULT.coverage,
  same: 1,
  documents: RESULT.documents.map(({ uri, path, title, coverage, sections, blocks }) => ({
    ...{ uri, path, title, after: coverage },
    sections: sections.map((section) => ({ path: [section.title], after: section.coverage })),
    paragraphs: blocks.map(({ words, range, levels }) => ({
      change: 'new' as const,
      words,
      range,
      before: [],
      after: levels,
    })),
  })),
};

function report(): string {
  const rulebook = compileRulebook(builtIn, readSettings(example('.practice-lens.yml'), '.practice-lens.yml').settings);
  const policy = '# Policy\n\n## Unit 1 (Competency 5)\n\nLobby legislators.\n';
  const texts = { ...TEXTS, 'links.md': LINKED, 'policy.md': policy, 'law.md': policy };
  const parts = Object.entries(texts).map(([path, text]) => reportPartOf(analyze(text, path, rulebook)));
  // The page's own rule against scripts would keep axe out as well.
  return htmlReport(reportOf(parts, rulebook, '1.0.0')).replace(/<meta http-equiv[^>]*>/, '');
}

/** As VS Code makes them, and on the ground that our styles take for the one behind them. */
const page =
  (styles: readonly string[], body: string) =>
  ({ properties, styles: defaults, kind }: Theme): string => {
    const own = styles.map((file) => readFileSync(join(ROOT, 'client/media', file), 'utf8')).join('\n');
    return `<!doctype html><html lang="en" style='${properties.replaceAll("'", '&#39;')}'><head><title>Practice Lens</title>
<style>${defaults}</style><style>${own} body { background: var(--bg); }</style></head>
<body class="${kind}" data-vscode-theme-kind="${kind}"><main>${body}</main></body></html>`;
  };

/** The HTML report, the same in every theme of VS Code. */
export const REPORT = report();
const TABLE = curriculumHtml(tableOf(RESULT, FIRST_LOOK, english), english);

/** Two courses that take up the same competency, its documents shown, and one of them beside the other. */
function crossed(): string {
  const unit = '## Unit 1 (Competency 5)\n\nLobby legislators.\n\nCounsel each client individually.\n';
  const result = resultOf({ 'one.md': `# One\n\n${unit}`, 'two.md': `# Two\n\n${unit}` });
  const table = tableOf(result, { ...FIRST_LOOK, crossed: '5' }, english);
  return curriculumHtml(
    table,
    english,
    undefined,
    besideOf(besideOthers(result, 'one.md'), result.competencies, english),
  );
}

export const PAGES: Readonly<Record<string, (look: Theme) => string>> = {
  'the view of a document': page(['page.css', 'coverage.css'], viewOf(RESULT)),
  'the view of links': page(['page.css', 'coverage.css'], viewOf(resultOf({ 'links.md': LINKED }))),
  'the panel of the curriculum': page(['page.css', 'curriculum.css'], TABLE),
  'the panel of competencies and overlaps': page(['page.css', 'curriculum.css'], crossed()),
  'the panel of a comparison': page(
    ['page.css', 'curriculum.css'],
    comparisonHtml('the last commit', COMPARISON, english),
  ),
  'an empty view': page(['page.css'], emptyHtml('Open a document.')),
  'the HTML report': () => REPORT,
};
