/** Runs a suite inside the web worker in which VS Code for the web runs extensions. */
import { relative } from 'node:path';
import { launchBrowser } from './browser.ts';
import { ROOT } from './install.ts';
import { suiteEnd } from './page.ts';
import { startWeb } from './web.ts';

/** The exit code of the suite, a bundle below the project; absolute. */
export async function runInWeb(suite: string): Promise<number> {
  const web = await startWeb(relative(ROOT, suite).replaceAll('\\', '/'));
  const browser = await launchBrowser();
  try {
    return await suiteEnd(browser, suite, async (prepare) => {
      const page = await browser.newPage();
      await prepare(page);
      await page.goto(web.address);
    });
  } finally {
    await browser.close();
    web.stop();
  }
}
