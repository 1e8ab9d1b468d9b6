/** The view of a document as a reader handles it, in a window of VS Code that is looked at from outside. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { temporaryFolder } from '../host/at-end.ts';
import { launchBrowser } from '../host/browser.ts';
import { wordsAreLit } from '../host/lit-words.ts';
import { startServer, type RunningServer } from '../host/server.ts';
import { PATIENCE_MS, openWorkbench, runCommand } from '../host/workbench.ts';

const TEXT = `# Links

Students counsel families and lobby legislators, and the two inform one another.

Students counsel couples and draft legislation: a two-way street.

Essays on the homeless are welcome.
`;

describe('the view of a document', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    const folder = temporaryFolder('workspace');
    const openFile = join(folder, 'links.md');
    writeFileSync(openFile, TEXT);
    server = await startServer();
    browser = await launchBrowser();
    page = await openWorkbench(browser, server, { folder, openFile, size: { width: 1280, height: 1200 } });
    page.setDefaultTimeout(PATIENCE_MS);
    await runCommand(page, 'Practice Lens: Show Coverage of This Document');
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  /** It is the only page in this window. */
  const view = (): FrameLocator => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const caretIsAt = (line: number): Promise<void> =>
    page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();

  it('leads from a line between two levels to one paragraph after the other, by pointer and by keys', async () => {
    const line = view().locator('.connection text');
    await line.click();
    await caretIsAt(3);
    await line.click();
    await caretIsAt(5);
    await view().getByRole('button', { name: 'micro and macro: 2 paragraphs', exact: true }).focus();
    await page.keyboard.press('Enter');
    await caretIsAt(3);
  });

  it('lights the words of the paragraph that is pressed, none beside them, until the caret moves on', async () => {
    const press = (words: string): Promise<void> => view().locator('.row').and(view().getByLabel(words)).click();
    await press('Students counsel families');
    await caretIsAt(3);
    await wordsAreLit(page, ['counsel families and lobby legislators']);
    await press('Students counsel couples');
    await caretIsAt(5);
    await wordsAreLit(page, ['counsel couples and draft legislation']);
    await press('Essays on the homeless');
    await caretIsAt(7);
    await wordsAreLit(page, []);
    await press('Students counsel families');
    await wordsAreLit(page, ['counsel families and lobby legislators']);
    await page.keyboard.press('ArrowDown');
    await wordsAreLit(page, []);
  });

  it('leads from the number of wordings to their list', async () => {
    await view().getByRole('button', { name: '1 wording to consider' }).click();
    await page.locator('.pane-header.expanded', { hasText: 'Wording To Consider' }).waitFor();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'the-homeless' }).waitFor();
  });

  it('has beside a row of that list what can be done there', async () => {
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'the-homeless' }).locator('.monaco-tl-twistie').click();
    const row = rows.filter({ hasText: 'links.md, line 7' });
    await row.hover();
    await row.locator('.action-label').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Replace “the homeless”' }).first().click();
    await row.waitFor({ state: 'detached' });
    await page.locator('.view-line', { hasText: /Essays\son\speople/ }).waitFor();
  });
});
