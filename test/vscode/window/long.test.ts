/** A table of many documents: only rows near the view are laid out, and nobody notices. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../host/at-end.ts';
import { launchBrowser } from '../host/browser.ts';
import { startServer, type RunningServer } from '../host/server.ts';
import { PATIENCE_MS, openWorkbench, runCommand } from '../host/workbench.ts';

const COUNT = 300;
const named = (at: number): string => `Unit ${String(at).padStart(3, '0')}`;

describe('the panel of a long curriculum', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    const folder = temporaryFolder('workspace');
    for (let at = 0; at < COUNT; at++)
      writeFileSync(
        join(folder, `${at}.md`),
        `# ${named(at)}\n\n${at % 2 === 0 ? 'Lobby legislators.' : 'Bring a pen.'}\n`,
      );
    server = await startServer();
    browser = await launchBrowser();
    page = await openWorkbench(browser, server, { folder });
    page.setDefaultTimeout(PATIENCE_MS);
    await runCommand(page, 'Practice Lens: Show Coverage of the Curriculum');
    await rowOf(0).waitFor();
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  const panel = (): FrameLocator => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const rowOf = (at: number): Locator => panel().locator('tr[data-row]', { hasText: named(at) });
  const laidOut = (): Promise<number> => panel().locator('tr[data-row]:visible').count();
  const scrollTo = (part: number): Promise<void> =>
    panel()
      .locator('.scroll')
      .evaluate((box, to) => box.scrollTo(0, to * box.scrollHeight), part);

  it('has room for all rows, and lays out those in view', async () => {
    const [height, row] = await Promise.all([
      panel()
        .locator('.scroll')
        .evaluate((box) => box.scrollHeight),
      rowOf(0).evaluate((one) => one.getBoundingClientRect().height),
    ]);
    assert.ok(height > row * COUNT && height < row * (COUNT + 10), `${height} for rows of ${row}`);
    assert.ok((await laidOut()) < 100);
    assert.equal(await panel().locator('table').getAttribute('aria-rowcount'), String(COUNT + 3));
  });

  it('shows what is scrolled to, at its place', async () => {
    for (const [part, at] of [
      [1, COUNT - 1],
      [0.5, COUNT / 2],
      [0, 0],
    ] as const) {
      await scrollTo(part);
      await rowOf(at).waitFor();
      assert.equal(await rowOf(at).getAttribute('aria-rowindex'), String(at + 3));
      assert.ok((await laidOut()) < 100);
    }
  });

  it('leads from row to row by keys, beyond those that were laid out first', async () => {
    await scrollTo(0);
    await rowOf(0).locator('.name').focus();
    // Every row has its name; every second has numbers as well.
    const isAt = (at: number): Promise<boolean> => rowOf(at).evaluate((row) => row.contains(document.activeElement));
    while (!(await isAt(45))) await page.keyboard.press('Tab');
    await rowOf(45).waitFor();
  });

  it('sorts and filters all rows, laid out or not', async () => {
    await panel().locator('.sort', { hasText: 'Document' }).click();
    await panel().locator('th[aria-sort="descending"]', { hasText: 'Document' }).waitFor();
    await scrollTo(0);
    await rowOf(COUNT - 1).waitFor();
    await panel().locator('select[data-look="missing"]').selectOption('level:macro');
    await panel()
      .locator('[role="status"]', { hasText: `${COUNT / 2} of ${COUNT} documents` })
      .waitFor();
    await panel().locator('input[data-look="text"]').fill('unit 00');
    await panel()
      .locator('[role="status"]', { hasText: `5 of ${COUNT} documents` })
      .waitFor();
    assert.deepEqual(await panel().locator('tr[data-row]:visible .name').allTextContents(), [9, 7, 5, 3, 1].map(named));
  });
});
