/** What a reader finds who has opened nothing yet, in a window of VS Code that is looked at from outside. */
import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../host/at-end.ts';
import { launchBrowser } from '../host/browser.ts';
import { startServer, type RunningServer } from '../host/server.ts';
import { PATIENCE_MS, openWorkbench, runCommand, type Opened } from '../host/workbench.ts';

const TREES = ['Focus on Curriculum View', 'Focus on Wording to Consider View'];

describe('the views where nothing is open', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => (server = await startServer()));
  beforeEach(async () => (browser = await launchBrowser()));
  afterEach(() => browser.close());
  after(() => server.stop());

  async function show(opened: Opened, ...commands: readonly string[]): Promise<void> {
    page = await openWorkbench(browser, server, opened);
    page.setDefaultTimeout(PATIENCE_MS);
    for (const command of commands) await runCommand(page, `Practice Lens: ${command}`);
  }

  /** Of the view or the panel, whichever is alone in the window. */
  const pageSays = (words: string): Promise<void> =>
    page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').getByText(words).waitFor();

  const pane = (title: string): Locator =>
    page.locator('.pane', { has: page.locator('.pane-header', { hasText: title }) });

  async function saysWhatToDo(): Promise<void> {
    await pageSays('Open a Markdown syllabus or job posting');
    const curriculum = pane('Curriculum').locator('.welcome-view-content');
    await curriculum.getByText('No Markdown documents were found here.').waitFor();
    const buttons = await curriculum.locator('.monaco-button, a').allInnerTexts();
    assert.deepEqual(buttons, ['Open a folder', 'Open the Sample Curriculum']);
    await pane('Wording').locator('.welcome-view-content', { hasText: 'No wording to consider' }).waitFor();
  }

  it('say what to do in a folder without documents', async () => {
    await show({ folder: temporaryFolder('workspace') }, ...TREES);
    await saysWhatToDo();
  });

  it('have beside them a panel that says it too', async () => {
    await show({ folder: temporaryFolder('workspace') }, 'Show Coverage of the Curriculum');
    await pageSays('No Markdown documents were found here. Open a folder with syllabi or job postings');
  });

  it('say what to do without a folder, and lead to the sample curriculum', async () => {
    await show({}, ...TREES);
    await saysWhatToDo();
    const loaded = page.waitForEvent('load');
    await pane('Curriculum').locator('.welcome-view-content .monaco-button').last().click();
    await loaded;
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'README.md' }).waitFor();
    await runCommand(page, 'Practice Lens: Focus on Curriculum View');
    await pane('Curriculum').locator('.monaco-list-row', { hasText: 'Social Welfare Policy' }).waitFor();
  });
});
