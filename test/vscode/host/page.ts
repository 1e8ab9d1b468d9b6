/** What a page with a VS Code in it reports of the suite inside: each line that it prints, and how it ends. */
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { placesIn, type ToSources } from './places.ts';
import { TEST_LINE } from './test-line.ts';

const LONGEST_MS = 300_000;

/**
 * The exit code of the suite. `open` loads the page, once `prepare` has been called with it: VS Code reports what the suite
 * prints and how it ends through two functions that it expects to find there.
 */
export function suiteEnd(
  browser: Browser,
  suite: string,
  open: (prepare: (page: Page) => Promise<void>) => Promise<unknown>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const prepare = async (page: Page): Promise<void> => {
      await listen(page, placesIn(suite), resolve);
      rejectWhenLost(page, browser, reject);
    };
    open(prepare).catch(reject);
  });
}

async function listen(page: Page, toSources: ToSources, end: (code: number) => void): Promise<void> {
  const isVerbose = process.env['PRACTICE_LENS_VERBOSE'] !== undefined;
  if (isVerbose) page.on('console', (message) => console.log(message.text()));
  await page.exposeFunction('codeAutomationLog', (_type: string, [first, ...rest]: readonly unknown[]) => {
    const line = String(first);
    if (line.startsWith(TEST_LINE)) console.log(toSources(format(line.slice(TEST_LINE.length), ...rest)));
    else if (isVerbose) console.log(line, ...rest);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    if (code !== 0 && !isVerbose) console.error('The suites did not end well. PRACTICE_LENS_VERBOSE=1 shows more.');
    end(code);
  });
}

/** A browser that breaks down reports nothing any more. */
function rejectWhenLost(page: Page, browser: Browser, reject: (reason: Error) => void): void {
  page.once('crash', () => reject(new Error('The page with VS Code broke down.')));
  browser.once('disconnected', () => reject(new Error('The browser with VS Code broke down.')));
  setTimeout(() => {
    reject(new Error(`The suite did not end within ${LONGEST_MS / 1000} seconds. PRACTICE_LENS_VERBOSE=1 shows more.`));
  }, LONGEST_MS).unref();
}
