/**
 * Checks the pages of the extension and the HTML report with axe in a real browser: in light, dark and both high-contrast
 * colours, in wide and narrow windows and at twice the size. Fails with what axe finds.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { CompareResult } from '@practice-lens/server/protocol';
import {
  compileRulebook,
  english,
  htmlReport,
  readSettings,
  reportOf,
  reportPartOf,
  analyze,
} from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { comparisonHtml } from '../client/src/compare/html.ts';
import { coverageHtml } from '../client/src/coverage/html.ts';
import { modelOf } from '../client/src/coverage/model.ts';
import { curriculumHtml } from '../client/src/curriculum/html.ts';
import { FIRST_LOOK, tableOf } from '../client/src/curriculum/table.ts';
import { emptyHtml } from '../client/src/page/html.ts';
import { resultOf } from '../test/client/support.ts';
import { launchBrowser } from '../test/vscode/host/browser.ts';

const ROOT = join(import.meta.dirname, '..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Theme {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly badge: string;
  readonly badgeText: string;
  readonly link: string;
  readonly levels: readonly [micro: string, mezzo: string, macro: string];
}

/** The colours of the editor's own themes, as far as our pages use them. */
const THEMES: Readonly<Record<string, Theme>> = {
  light: theme('#f8f8f8', '#3b3b3b', '#3b3b3b', '#cccccc', '#3b3b3b', '#005fb8', ['#1a85ff', '#d67e00', '#8b4fbf']),
  dark: theme('#181818', '#cccccc', '#9d9d9d', '#616161', '#f8f8f8', '#4daafc', ['#59a4f9', '#e2a03f', '#b180d7']),
  'high contrast': theme('#000', '#fff', '#fff', '#000', '#fff', '#21a6ff', ['#59a4f9', '#e2a03f', '#c9a0ea']),
  'high contrast light': theme('#fff', '#292929', '#292929', '#0f4a85', '#fff', '#0f4a85', [
    '#0f4a85',
    '#8a4b00',
    '#5a2d82',
  ]),
};

function theme(
  background: string,
  text: string,
  quiet: string,
  badge: string,
  badgeText: string,
  link: string,
  levels: Theme['levels'],
): Theme {
  return { background, text, quiet, badge, badgeText, link, levels };
}

const styleOf = ({ background, text, quiet, badge, badgeText, link, levels: [micro, mezzo, macro] }: Theme): string =>
  `:root { --vscode-editor-background: ${background}; --vscode-sideBar-background: ${background}; --vscode-foreground: ${text};
  --vscode-descriptionForeground: ${quiet}; --vscode-badge-background: ${badge}; --vscode-badge-foreground: ${badgeText};
  --vscode-textLink-foreground: ${link}; --vscode-input-background: ${background}; --vscode-input-foreground: ${text};
  --vscode-dropdown-background: ${background}; --vscode-dropdown-foreground: ${text};
  --vscode-practiceLens-micro: ${micro}; --vscode-practiceLens-mezzo: ${mezzo}; --vscode-practiceLens-macro: ${macro}; }
  body { background: ${background}; }`;

const example = (path: string): string => readFileSync(join(ROOT, 'examples', path), 'utf8');
const TEXTS = Object.fromEntries(
  ['curriculum/practice-with-communities.md', 'curriculum/social-welfare-policy.md', 'postings/policy-analyst.md'].map(
    (path) => [path, example(path)],
  ),
);
const RESULT = resultOf(TEXTS, { targets: { macro: 0.9 } });
const model = modelOf(RESULT, english);

const page =
  (styles: readonly string[], body: string) =>
  (look: Theme): string => {
    const css = styles.map((file) => readFileSync(join(ROOT, 'client/media', file), 'utf8')).join('\n');
    return `<!doctype html><html lang="en"><head><title>Practice Lens</title><style>${styleOf(look)}${css}</style></head><body><main>${body}</main></body></html>`;
  };

function report(): string {
  const rulebook = compileRulebook(builtIn, readSettings(example('.practice-lens.yml'), '.practice-lens.yml').settings);
  const parts = Object.entries(TEXTS).map(([path, text]) => reportPartOf(analyze(text, path, rulebook)));
  // The page's own rule against scripts would keep axe out as well.
  return htmlReport(reportOf(parts, rulebook, '1.0.0')).replace(/<meta http-equiv[^>]*>/, '');
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

const REPORT = report();
const PAGES: Readonly<Record<string, (look: Theme) => string>> = {
  'the view of a document': page(['page.css', 'coverage.css'], model ? coverageHtml(model, english) : ''),
  'the panel of the curriculum': page(
    ['page.css', 'curriculum.css'],
    curriculumHtml(tableOf(RESULT, FIRST_LOOK, english), english),
  ),
  'the panel of a comparison': page(
    ['page.css', 'curriculum.css'],
    comparisonHtml('the last commit', COMPARISON, english),
  ),
  'an empty view': page(['page.css'], emptyHtml('Open a document.')),
  'the HTML report': () => REPORT,
};

const WINDOWS = [
  { name: 'wide', width: 1200, zoom: 1 },
  { name: '300 px', width: 300, zoom: 1 },
  { name: '200%', width: 1200, zoom: 2 },
] as const;

const browser = await launchBrowser();
// One page for all: a browser of one process, as comes from npm, ends with its first page.
const tab = await browser.newPage();
const found: string[] = [];
for (const [name, htmlOf] of Object.entries(PAGES))
  for (const [themeName, look] of Object.entries(THEMES))
    for (const window of WINDOWS)
      found.push(...(await findingsOf(`${name}, ${themeName}, ${window.name}`, htmlOf(look), window, themeName)));
await browser.close();
for (const line of found) console.error(line);
const checked = Object.keys(PAGES).length * Object.keys(THEMES).length * WINDOWS.length;
console.log(`${checked} pages checked with axe, ${found.length} findings`);
process.exitCode = found.length > 0 ? 1 : 0;

async function findingsOf(
  where: string,
  html: string,
  { width, zoom }: (typeof WINDOWS)[number],
  themeName: string,
): Promise<string[]> {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ colorScheme: themeName.includes('light') ? 'light' : 'dark' });
  await tab.setContent(html);
  await tab.evaluate(`document.documentElement.style.zoom = ${zoom}`);
  await tab.evaluate(AXE);
  const { violations } = (await tab.evaluate('axe.run()')) as AxeResults;
  return violations.map(
    ({ id, help, nodes }) => `${where}: ${help} (${id}), ${nodes.length} times, first ${nodes[0]?.html.slice(0, 120)}`,
  );
}
