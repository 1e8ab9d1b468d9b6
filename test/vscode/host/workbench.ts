/** A page with a VS Code workbench in it. */
import type { Browser, Page } from 'playwright-core';
import { ROOT } from './install.ts';
import type { RunningServer } from './server.ts';

export interface WorkbenchOptions {
  /** The folder to open; absolute. */
  readonly folder: string;
  /** The extension to load from its folder; absolute. The project itself unless said otherwise; `null`: only installed ones. */
  readonly extension?: string | null;
  /** The document to open; absolute. */
  readonly openFile?: string;
  /** The line of it to show; counted from one. */
  readonly line?: number;
  /** A bundle with a function `run()`, to be run inside the extension host; absolute. */
  readonly tests?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Called before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The address that opens a folder with the extension loaded. */
export function payloadAddress(
  { address }: RunningServer,
  options: Omit<WorkbenchOptions, 'prepare' | 'size'>,
): string {
  return `${address}/?folder=${encodeURIComponent(options.folder)}&payload=${encodeURIComponent(JSON.stringify(payloadOf(address, options)))}`;
}

export async function openWorkbench(browser: Browser, server: RunningServer, options: WorkbenchOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
  await options.prepare?.(page);
  await page.goto(payloadAddress(server, options));
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  return page;
}

/** A document has the server's own authority: under another one it would be a different document to the extensions. */
const place = (address: string, file: string, line: number | undefined): string =>
  `vscode-remote://${new URL(address).host}${file}${line === undefined ? '' : `:${line}`}`;

/** The authority is the word "remote", whatever the address. */
const remote = (path: string): string => `vscode-remote://remote${path}`;

function payloadOf(
  address: string,
  { extension, tests, openFile, line }: WorkbenchOptions,
): readonly (readonly [string, string])[] {
  return [
    ...(extension === null ? [] : [['extensionDevelopmentPath', remote(extension ?? ROOT)] as const]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)] as const]),
    ...(openFile === undefined ? [] : [['openFile', place(address, openFile, line)] as const]),
    ...(line === undefined ? [] : [['gotoLineMode', 'true'] as const]),
    ['skipWelcome', 'true'],
  ];
}
