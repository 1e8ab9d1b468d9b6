/** Runs a suite inside the extension host of the npm-hosted VS Code. */
import type { Page } from 'playwright-core';
import { TEST_LINE } from './test-line.ts';
import { launchBrowser, systemBrowser } from './browser.ts';
import { installHost } from './install.ts';
import { startServer } from './server.ts';
import { openWorkbench } from './workbench.ts';
import type { SuiteRun } from './suite-run.ts';

const LONGEST_MS = 300_000;

/** The exit code of the suite. */
export async function runInNpm({ suite, workspace, extension, vsix }: SuiteRun): Promise<number> {
  const host = installHost(systemBrowser() === undefined);
  const server = await startServer(host, { ...(vsix !== undefined && { vsix }) });
  const browser = await launchBrowser(host.packages);
  try {
    return await new Promise<number>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`The suite did not end within ${LONGEST_MS / 1000} seconds.`)),
        LONGEST_MS,
      );
      const prepared = (page: Page): Promise<void> => listen(page, (code) => (clearTimeout(timer), resolve(code)));
      openWorkbench(browser, server, {
        folder: workspace,
        tests: suite,
        ...(extension !== undefined && { extension }),
        prepare: prepared,
      }).catch(reject);
    });
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The page reports what the suite prints and how it ends through two functions that it expects to find. */
async function listen(page: Page, end: (code: number) => void): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (_type: string, [first, ...rest]: readonly unknown[]) => {
    const line = String(first);
    if (line.startsWith(TEST_LINE)) console.log(line.slice(TEST_LINE.length), ...rest);
    else if (process.env['PRACTICE_LENS_VERBOSE'] !== undefined) console.log(line, ...rest);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => end(code));
}
