/**
 * Takes pictures of the real thing in a real VS Code: those of the README (`npm run pictures`), or of any document:
 * `node scripts/pictures.ts --file unit-3.md --file unit-4.md --out FOLDER [--dark]`.
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
  /** Shown in the middle of the editor; counted from one. */
  readonly line?: number;
  readonly size?: { readonly width: number; readonly height: number };
}

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

const { values } = parseArgs({
  options: {
    file: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    dark: { type: 'boolean', default: false },
  },
});
const host = installHost(systemBrowser() === undefined);
const browser = await launchBrowser(host.packages);
const shots = values.file.length === 0 ? readmeShots() : values.file.map(shotOf);
for (const shot of shots) {
  await take(shot, browser, host);
  console.log(shot.out);
}
await browser.close();

/** `--out` is a folder; the picture takes the document's name. */
function shotOf(file: string): Shot {
  const out = join(resolve(values.out ?? '.'), `${basename(file, '.md')}.png`);
  return { file: resolve(file), out, theme: values.dark ? 'dark' : 'light', size: { width: 1280, height: 1600 } };
}

function readmeShots(): readonly Shot[] {
  const communities = join(ROOT, 'examples/curriculum/practice-with-communities.md');
  const picture = (name: string): string => join(ROOT, 'docs/pictures', `${name}.png`);
  return (['light', 'dark'] as const).flatMap((theme): Shot[] => [
    { file: communities, theme, out: picture(`editor-${theme}`), line: 66 },
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
    ...(shot.line !== undefined && { line: shot.line }),
  });
  await showCoverage(page);
  await settled(page);
  mkdirSync(dirname(shot.out), { recursive: true });
  const target = shot.part === 'view' ? page.locator('.part.sidebar') : page;
  await target.screenshot({ path: shot.out });
  await page.close();
  server.stop();
}

/** Opens the view and waits until it has drawn the document. */
async function showCoverage(page: Page): Promise<void> {
  await page.locator('.activitybar .action-label[aria-label="Practice Lens"]').click({ timeout: 60_000 });
  // Away from the activity bar at once, else its tip comes up and lies over the view.
  await page.mouse.move(1200, 690);
  const view = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await view.locator('h1').waitFor({ timeout: 60_000 });
}

/** Marks come with the next answers of the server; a document may have none to wait for. */
async function settled(page: Page): Promise<void> {
  for (const mark of ['.codelens-decoration', '[class*="squiggly"]']) {
    await page.waitForSelector(mark, { timeout: 4_000 }).catch(() => console.error(`nothing like ${mark} in sight`));
  }
}
