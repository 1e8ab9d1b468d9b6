/** Runs a suite inside the extension host of the npm-hosted VS Code. */
import { launchBrowser } from './browser.ts';
import { suiteEnd } from './page.ts';
import { startServer } from './server.ts';
import type { SuiteRun } from './suite-run.ts';
import { openWorkbench } from './workbench.ts';

/** The exit code of the suite. */
export async function runInNpm({ suite, workspace, extension, vsix }: SuiteRun): Promise<number> {
  const server = await startServer(vsix === undefined ? {} : { vsix });
  const browser = await launchBrowser();
  const opened = { folder: workspace, tests: suite, ...(extension !== undefined && { extension }) };
  try {
    return await suiteEnd(browser, suite, (prepare) => openWorkbench(browser, server, { ...opened, prepare }));
  } finally {
    await browser.close();
    server.stop();
  }
}
