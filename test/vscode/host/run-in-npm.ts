/** Runs a suite inside the extension host of the npm-hosted VS Code. */
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { suiteEnd } from './page.ts';
import { startServer } from './server.ts';
import type { SuiteRun } from './suite-run.ts';
import { openWorkbench } from './workbench.ts';

/** The exit code of the suite. */
export async function runInNpm({ suite, workspace, extension, vsix, language }: SuiteRun): Promise<number> {
  const server = await startServer(vsix === undefined ? {} : { vsix });
  const browser = await launchBrowser();
  const opened = { folder: workspace, tests: suite, ...(extension !== undefined && { extension }) };
  try {
    return await suiteEnd(browser, suite, (prepare) =>
      openWorkbench(browser, server, {
        ...opened,
        prepare: async (page) => {
          if (language !== undefined) await speak(page, language);
          await prepare(page);
        },
      }),
    );
  } finally {
    await browser.close();
    server.stop();
  }
}

/** VS Code takes its language from here, where a language pack would put it. Without a pack it speaks English itself. */
const speak = (page: Page, language: string): Promise<unknown> =>
  page.addInitScript((name) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: name }), language);
