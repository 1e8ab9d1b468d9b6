/** Runs a suite inside the extension host of the npm-hosted VS Code. */
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { placesIn, type ToSources } from './places.ts';
import { startServer } from './server.ts';
import type { SuiteRun } from './suite-run.ts';
import { TEST_LINE } from './test-line.ts';
import { openWorkbench } from './workbench.ts';

const LONGEST_MS = 300_000;

/** The exit code of the suite. */
export async function runInNpm({ suite, workspace, extension, vsix, language }: SuiteRun): Promise<number> {
  const server = await startServer(vsix === undefined ? {} : { vsix });
  const browser = await launchBrowser();
  const opened = { folder: workspace, tests: suite, ...(extension !== undefined && { extension }) };
  try {
    return await new Promise<number>((resolve, reject) => {
      const prepare = async (page: Page): Promise<void> => {
        if (language !== undefined) await speak(page, language);
        await listen(page, placesIn(suite), resolve);
        rejectWhenLost(page, browser, reject);
      };
      openWorkbench(browser, server, { ...opened, prepare }).catch(reject);
    });
  } finally {
    await browser.close();
    server.stop();
  }
}

/** VS Code takes its language from here, where a language pack would put it. Without a pack it speaks English itself. */
const speak = (page: Page, language: string): Promise<unknown> =>
  page.addInitScript((name) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: name }), language);

/** The page reports what the suite prints and how it ends through two functions that it expects to find. */
async function listen(page: Page, toSources: ToSources, end: (code: number) => void): Promise<void> {
  const isVerbose = process.env['PRACTICE_LENS_VERBOSE'] !== undefined;
  await page.exposeFunction('codeAutomationLog', (_type: string, [first, ...rest]: readonly unknown[]) => {
    const line = String(first);
    if (line.startsWith(TEST_LINE)) console.log(toSources(format(line.slice(TEST_LINE.length), ...rest)));
    else if (isVerbose) console.log(line, ...rest);
  });
  await page.exposeFunction('codeAutomationExit', end);
}

/** A browser that breaks down reports nothing any more. */
function rejectWhenLost(page: Page, browser: Browser, reject: (reason: Error) => void): void {
  page.once('crash', () => reject(new Error('The page with VS Code broke down.')));
  browser.once('disconnected', () => reject(new Error('The browser with VS Code broke down.')));
  setTimeout(() => {
    reject(new Error(`The suite did not end within ${LONGEST_MS / 1000} seconds. PRACTICE_LENS_VERBOSE=1 shows more.`));
  }, LONGEST_MS).unref();
}
