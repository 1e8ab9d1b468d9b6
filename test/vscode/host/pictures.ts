/** Pictures of the product in a real VS Code: any document, in a light or dark theme, whole or in part. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startServer, type RunningServer, type Settings } from './server.ts';
import type { Sight } from './sights.ts';
import { PATIENCE_MS, openWorkbench, runCommand, type WorkbenchOptions } from './workbench.ts';

export interface Shot {
  /** The document; absolute. */
  readonly file: string;
  /** Where the picture goes; absolute. */
  readonly out: string;
  readonly theme: keyof typeof THEMES;
  /** Shown in the middle of the editor; counted from one. */
  readonly line?: number;
  /** The folder that is open around the document, when it is not its own. */
  readonly folder?: string;
  /** Of the whole window, of which the picture may be a part. */
  readonly size?: NonNullable<WorkbenchOptions['size']>;
  /** Titles of commands to run once the document is open, as in the command palette. */
  readonly commands?: readonly string[];
  /** What must be seen before the picture is taken. */
  readonly waitFor?: readonly Sight[];
  /** The whole window unless said otherwise. */
  readonly clip?: keyof typeof CLIPS;
}

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

/** "content" leaves out the title bar, which names the development of the extension, and the status bar. */
const CLIPS = {
  content: ['.part.activitybar', '.part.editor'],
  view: ['.part.sidebar'],
  editor: ['.part.editor'],
} as const;

const LOOK: Settings = {
  'window.autoDetectColorScheme': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 13,
  'editor.cursorBlinking': 'solid',
  'breadcrumbs.enabled': false,
};

/** One VS Code for each theme, a fresh browser for each shot: one of a single process, as comes from npm, ends with its first page. */
export async function takePictures(shots: readonly Shot[], taken: (shot: Shot) => void): Promise<void> {
  for (const [theme, name] of Object.entries(THEMES)) {
    const ofTheme = shots.filter((shot) => shot.theme === theme);
    if (ofTheme.length === 0) continue;
    const server = await startServer({ settings: { ...LOOK, 'workbench.colorTheme': name } });
    for (const shot of ofTheme) taken(await take(shot, server));
    server.stop();
  }
}

async function take(shot: Shot, server: RunningServer): Promise<Shot> {
  const browser = await launchBrowser();
  const opened = { folder: shot.folder ?? dirname(shot.file), openFile: shot.file };
  const place = shot.line === undefined ? {} : { line: shot.line };
  const page = await openWorkbench(browser, server, { ...opened, ...place, ...(shot.size && { size: shot.size }) });
  await page.locator('.part.editor .view-line').first().waitFor({ timeout: PATIENCE_MS });
  for (const command of shot.commands ?? []) await runCommand(page, command);
  for (const isSeen of shot.waitFor ?? []) await isSeen(page);
  await putPointerAway(page);
  mkdirSync(dirname(shot.out), { recursive: true });
  await page.screenshot({ path: shot.out, ...(shot.clip && { clip: await boxOf(page, CLIPS[shot.clip]) }) });
  await browser.close();
  return shot;
}

/** Where the command palette was, something may lie under the pointer now and tell its name. */
async function putPointerAway(page: Page): Promise<void> {
  const statusBar = await page.locator('.part.statusbar').boundingBox();
  if (statusBar) await page.mouse.move(statusBar.x + statusBar.width / 2, statusBar.y + statusBar.height / 2);
  await page.locator('.workbench-hover').waitFor({ state: 'hidden', timeout: PATIENCE_MS });
}

type Box = NonNullable<NonNullable<Parameters<Page['screenshot']>[0]>['clip']>;

/** The smallest box around all that the selectors mean. */
async function boxOf(page: Page, selectors: readonly string[]): Promise<Box> {
  const found = await Promise.all(selectors.map((selector) => page.locator(selector).boundingBox()));
  const boxes = found.filter((box) => box !== null);
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
