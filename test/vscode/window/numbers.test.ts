/** The numbers above headings, in a window of VS Code that is looked at from outside. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../host/at-end.ts';
import { launchBrowser } from '../host/browser.ts';
import { startServer, type RunningServer } from '../host/server.ts';
import { sectionNumbers } from '../host/sights.ts';
import { PATIENCE_MS, openWorkbench } from '../host/workbench.ts';

const TEXT = '# Work\n\nStudents counsel families and lobby legislators.\n';

describe('the numbers above headings', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    const folder = temporaryFolder('workspace');
    for (const name of ['first.md', 'second.md']) writeFileSync(join(folder, name), TEXT);
    server = await startServer();
    browser = await launchBrowser();
    page = await openWorkbench(browser, server, { folder, openFile: join(folder, 'first.md') });
    page.setDefaultTimeout(PATIENCE_MS);
    await sectionNumbers(page);
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  it('come as well when the caret leaves the text as soon as the document is there', async () => {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input[type="text"]').fill('second.md');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'second.md' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'second.md' }).waitFor();
    await page.locator('.part.editor .monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+0');
    await page.locator('.part.editor .monaco-editor.focused').waitFor({ state: 'detached' });
    await sectionNumbers(page);
  });
});
