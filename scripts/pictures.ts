/**
 * Takes pictures of the real thing in a real VS Code: those of the README (`npm run pictures`), or of any document:
 * `node scripts/pictures.ts --file unit-3.md --out unit-3.png [--dark]`.
 */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, systemBrowser } from '../test/vscode/host/browser.ts';
import { ROOT, installHost, type Host } from '../test/vscode/host/install.ts';
import { startServer } from '../test/vscode/host/server.ts';
import { openWorkbench } from '../test/vscode/host/workbench.ts';

interface Shot {
  /** The document; absolute. */
  readonly file: string;
  /** Where the picture goes; absolute. */
  readonly out: string;
  readonly theme: 'light' | 'dark';
  readonly part?: 'editor' | 'view';
  readonly size?: { readonly width: number; readonly height: number };
}

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

const { values } = parseArgs({
  options: { file: { type: 'string' }, out: { type: 'string' }, dark: { type: 'boolean', default: false } },
});
const host = installHost(systemBrowser() === undefined);
const browser = await launchBrowser(host.packages);
const shots =
  values.file === undefined
    ? readmeShots()
    : [
        {
          file: resolve(values.file),
          out: resolve(values.out ?? 'picture.png'),
          theme: values.dark ? 'dark' : 'light',
        } as const,
      ];
for (const shot of shots) {
  await take(shot, browser, host);
  console.log(shot.out);
}
await browser.close();

function readmeShots(): readonly Shot[] {
  const communities = join(ROOT, 'examples/curriculum/practice-with-communities.md');
  const picture = (name: string): string => join(ROOT, 'docs/pictures', `${name}.png`);
  return (['light', 'dark'] as const).flatMap((theme): Shot[] => [
    { file: communities, theme, out: picture(`editor-${theme}`) },
    { file: communities, theme, out: picture(`coverage-${theme}`), part: 'view', size: { width: 1280, height: 1500 } },
  ]);
}

async function take(shot: Shot, browser: Browser, host: Host): Promise<void> {
  const settings = {
    'workbench.colorTheme': THEMES[shot.theme],
    'window.autoDetectColorScheme': false,
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'breadcrumbs.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'editor.fontSize': 13,
  };
  const server = await startServer(host, { settings });
  const page = await openWorkbench(browser, server, {
    folder: dirname(shot.file),
    openFile: shot.file,
    ...(shot.size && { size: shot.size }),
  });
  await showCoverage(page);
  mkdirSync(dirname(shot.out), { recursive: true });
  const target = shot.part === 'view' ? page.locator('.part.sidebar') : page;
  await target.screenshot({ path: shot.out });
  await page.close();
  server.stop();
}

/** Opens the view and waits until it has drawn the document, and the editor its marks. */
async function showCoverage(page: Page): Promise<void> {
  await page.locator('.activitybar .action-label[aria-label="Practice Lens"]').click({ timeout: 60_000 });
  const view = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await view.locator('h1').waitFor({ timeout: 60_000 });
  // Marks come with the next answer of the server; a document may have none to wait for.
  await page
    .waitForSelector('.view-line [class*="ced-"], .codelens-decoration', { timeout: 10_000 })
    .catch(() => console.error(`${basename(page.url())}: no marks in view`));
  // Away from the activity bar, whose tip would lie over the view.
  await page.mouse.move(900, 20);
}
