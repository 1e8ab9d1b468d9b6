/**
 * Checks the pages of the extension and the HTML report with axe in a real browser: in the light, dark and both high-contrast
 * themes of VS Code, in wide and narrow windows and at twice the size; and the report on paper, where all of it has to be seen.
 * Fails with what is found.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { launchBrowser } from '../test/vscode/host/browser.ts';
import { PAGES, REPORT } from './access-pages.ts';
import { lostOnPaper } from './on-paper.ts';
import { themesOfWorkbench, type Theme } from './themes.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WINDOWS = [
  { name: 'wide', width: 1200, zoom: 1 },
  { name: '300 px', width: 300, zoom: 1 },
  { name: '200%', width: 1200, zoom: 2 },
] as const;

const themes = await themesOfWorkbench();
const browser = await launchBrowser();
// One page for all: a browser of one process, as comes from npm, ends with its first page.
const tab = await browser.newPage();
const found: string[] = [];
for (const [name, htmlOf] of Object.entries(PAGES))
  for (const theme of themes)
    for (const window of WINDOWS)
      found.push(...(await findingsOf(`${name}, ${theme.name}, ${window.name}`, htmlOf(theme), window, theme)));
const lost = await lostOnPaper(tab, REPORT);
await browser.close();
for (const line of found) console.error(line);
for (const line of lost) console.error(`the HTML report on paper, ${line}`);
const checked = Object.keys(PAGES).length * themes.length * WINDOWS.length;
console.log(
  `${checked} pages checked with axe, ${found.length} findings; of the report on paper ${lost.length} parts are not whole`,
);
process.exitCode = found.length + lost.length > 0 ? 1 : 0;

async function findingsOf(
  where: string,
  html: string,
  { width, zoom }: (typeof WINDOWS)[number],
  { isDark }: Theme,
): Promise<string[]> {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  await tab.setContent(html);
  await tab.evaluate(`document.documentElement.style.zoom = ${zoom}`);
  await tab.evaluate(AXE);
  const { violations } = (await tab.evaluate('axe.run()')) as AxeResults;
  return violations.map(
    ({ id, help, nodes }) => `${where}: ${help} (${id}), ${nodes.length} times, first ${nodes[0]?.html.slice(0, 120)}`,
  );
}
