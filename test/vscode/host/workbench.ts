/** A page with a VS Code workbench in it. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from './install.ts';
import type { RunningServer } from './server.ts';

export interface Opened {
  /** The folder to open; absolute. A window without a folder unless said. */
  readonly folder?: string;
  /** The extension to load from its folder; absolute. The project itself unless said otherwise. */
  readonly extension?: string;
  /** The document to open; absolute. */
  readonly openFile?: string;
  /** The line of it to show; counted from one. */
  readonly line?: number;
  /** A bundle with a function `run()`, to be run inside the extension host; absolute. */
  readonly tests?: string;
}

export interface WorkbenchOptions extends Opened {
  readonly size?: { readonly width: number; readonly height: number };
  /** Called before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** How long a slow machine may take to show a workbench, or something in it. */
export const PATIENCE_MS = 60_000;

export async function openWorkbench(browser: Browser, server: RunningServer, options: WorkbenchOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
  await options.prepare?.(page);
  await page.goto(addressOf(server, options));
  await page.waitForSelector('.monaco-workbench', { timeout: PATIENCE_MS });
  return page;
}

/** The address of a window with the extension loaded. */
export function addressOf({ address }: RunningServer, opened: Opened): string {
  const { folder } = opened;
  const place = folder === undefined ? { ew: 'true' } : { folder: decodeURIComponent(pathnameOf(folder)) };
  const payload = JSON.stringify([...codePayload(opened), ...filePayload(opened, address), ['skipWelcome', 'true']]);
  return `${address}/?${new URLSearchParams({ ...place, payload }).toString()}`;
}

type Payload = readonly (readonly [string, string])[];

/** For code to load the authority is the word "remote", whatever the address. */
function codePayload({ extension, tests }: Opened): Payload {
  const remote = (path: string): string => `vscode-remote://remote${pathnameOf(path)}`;
  const development = ['extensionDevelopmentPath', remote(extension ?? ROOT)] as const;
  return tests === undefined ? [development] : [development, ['extensionTestsPath', remote(tests)]];
}

/** For documents it is the address, as for the folder: else they are strangers there, and findings are not underlined. */
function filePayload({ openFile, line }: Opened, address: string): Payload {
  if (openFile === undefined) return [];
  const file = `vscode-remote://${new URL(address).host}${pathnameOf(openFile)}`;
  return line === undefined
    ? [['openFile', file]]
    : [
        ['openFile', `${file}:${line}`],
        ['gotoLineMode', 'true'],
      ];
}

/** Spaces are written as VS Code wants them, and a drive of Windows as a folder. */
const pathnameOf = (path: string): string => pathToFileURL(path).pathname;

const ATTEMPTS = 20;
const ATTEMPT_MS = 3_000;

/**
 * Runs a command as a user would: by its title, from the command palette. The palette lists what it knows when it opens, and
 * the commands of extensions come a little later than the workbench; a document that opens late takes the focus, which closes
 * the palette. So it is opened again until the command is there and pressed.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await page.keyboard.press('F1');
    const isPressed = await pressInPalette(page, title).then(...YES_OR_NO);
    if (isPressed) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`VS Code has no command “${title}”.`);
}

async function pressInPalette(page: Page, title: string): Promise<void> {
  const within = { timeout: ATTEMPT_MS };
  await page.locator('.quick-input-widget input[type="text"]').fill(`>${title}`, within);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click(within);
}

const YES_OR_NO = [() => true, () => false] as const;
