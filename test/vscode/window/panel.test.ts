/** The panel of the curriculum as a reader handles it, in a window of VS Code that is looked at from outside. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { temporaryFolder } from '../host/at-end.ts';
import { launchBrowser } from '../host/browser.ts';
import { startServer, type RunningServer } from '../host/server.ts';
import { PATIENCE_MS, openWorkbench, runCommand } from '../host/workbench.ts';

const FILES = {
  '.practice-lens.yml': 'kind:\n  jobs/**: posting\n  units/**: curriculum\n',
  'units/casework.md': '# Casework\n\nCounsel each client individually.\n',
  'units/macro/policy.md': '---\ncompetencies: [5]\n---\n\n# Policy\n\nLobby legislators.\n\nMeals for the homeless.\n',
  'units/plan.md': '# Plan\n\nBring a pen.\n',
  'jobs/lobbyist.md': '# Lobbyist\n\nLobby legislators.\n',
};

/** Of the fields above the table; one that is empty filters nothing. */
type Filters = Readonly<Record<'text' | 'folder' | 'kind' | 'missing' | 'term', string>>;
const NONE: Filters = { text: '', folder: '', kind: '', missing: '', term: '' };

describe('the panel of the curriculum', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let folder: string;

  before(async () => {
    folder = temporaryFolder('workspace');
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    server = await startServer();
    browser = await launchBrowser();
    page = await openWorkbench(browser, server, { folder });
    page.setDefaultTimeout(PATIENCE_MS);
    await runCommand(page, 'Practice Lens: Show Coverage of the Curriculum');
    await titles(4);
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  /** It is the only page in this window. */
  const panel = (): FrameLocator => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  /** The titles of the rows, once so many are shown of all. */
  async function titles(count: number): Promise<string[]> {
    const status = panel().locator('[role="status"]', { hasText: `${count} of 4 documents` });
    await status.waitFor();
    return panel().locator('tr[data-row] .name').allTextContents();
  }

  async function filtersNow(): Promise<Filters> {
    const values = Object.keys(NONE).map(async (name) => [
      name,
      await panel().locator(`[data-look="${name}"]`).inputValue(),
    ]);
    return { ...NONE, ...Object.fromEntries(await Promise.all(values)) };
  }

  const choose = (filter: keyof Filters, value: string): Promise<unknown> =>
    panel().locator(`select[data-look="${filter}"]`).selectOption(value);
  /** By its command, since VS Code writes down what it has open only when it knows that it ends. */
  async function reloadWindow(): Promise<void> {
    await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')]);
    await panel().locator('tr[data-row]').first().waitFor();
  }

  const press = (name: string): Promise<unknown> => panel().getByRole('button', { name, exact: true }).click();

  const CASES: readonly [keyof Filters, string, readonly string[]][] = [
    ['folder', 'units', ['Casework', 'Plan', 'Policy']],
    ['folder', 'units/macro', ['Policy']],
    ['kind', 'posting', ['Lobbyist']],
    ['missing', 'level:macro', ['Casework', 'Plan']],
    ['missing', 'system:individual', ['Lobbyist', 'Plan', 'Policy']],
    ['term', 'the-homeless', ['Policy']],
  ];
  for (const [filter, value, wanted] of CASES)
    it(`filters by ${filter}: ${value}`, async () => {
      await choose(filter, value);
      assert.deepEqual(await titles(wanted.length), wanted);
      assert.deepEqual(await filtersNow(), { ...NONE, [filter]: value });
      await press('Show all');
      assert.equal((await titles(4)).length, 4);
      assert.deepEqual(await filtersNow(), NONE);
    });

  it('filters while words are typed, and the caret stays', async () => {
    await panel().locator('input[data-look="text"]').focus();
    await page.keyboard.type('units po');
    assert.deepEqual(await titles(1), ['Policy']);
    await page.keyboard.type('x');
    assert.deepEqual(await titles(0), []);
    assert.equal((await filtersNow()).text, 'units pox');
    await press('Show all');
    await titles(4);
  });

  it('sorts by a press on a key, and the focus stays on the head of the column', async () => {
    const head = panel().locator('th.level .sort', { hasText: 'macro' });
    await head.focus();
    for (const order of ['descending', 'ascending']) {
      await page.keyboard.press('Enter');
      await panel().locator(`th.level[aria-sort="${order}"]`, { hasText: 'macro' }).waitFor();
      const found = await titles(4);
      const [ones, others] =
        order === 'descending' ? [found.slice(0, 2), found.slice(2)] : [found.slice(2), found.slice(0, 2)];
      assert.deepEqual(
        [ones.toSorted(), others.toSorted()],
        [
          ['Lobbyist', 'Policy'],
          ['Casework', 'Plan'],
        ],
      );
    }
    await press('Document');
  });

  it('shows what changes in a document, also in an order of its own', async () => {
    await choose('missing', 'level:micro');
    await titles(3);
    writeFileSync(join(folder, 'units/plan.md'), '# Plan\n\nCounsel each client individually.\n');
    assert.deepEqual(await titles(2), ['Lobbyist', 'Policy']);
    await press('Show all');
    await titles(4);
    assert.equal(await panel().locator('tr', { hasText: 'units/plan.md' }).locator('td').first().innerText(), '1');
    writeFileSync(join(folder, 'units/plan.md'), FILES['units/plan.md']);
    await panel().locator('tr', { hasText: 'units/plan.md' }).locator('td.empty').first().waitFor();
    await choose('missing', 'level:micro');
    await titles(3);
    await press('Show all');
  });

  it('keeps filters and order when its page is loaded anew, and when the window is', async () => {
    await choose('folder', 'units');
    await titles(3);
    await choose('missing', 'level:macro');
    await titles(2);
    await press('Document');
    const wanted = { ...NONE, folder: 'units', missing: 'level:macro' };
    const isSame = async (): Promise<void> => {
      await panel().locator('th[aria-sort="descending"]', { hasText: 'Document' }).waitFor();
      assert.deepEqual(await titles(2), ['Plan', 'Casework']);
      assert.deepEqual(await filtersNow(), wanted);
    };
    await isSame();
    await panel()
      .locator('body')
      .evaluate((body) => body.setAttribute('data-old', ''));
    await runCommand(page, 'Developer: Reload Webviews');
    await panel().locator('body:not([data-old]) tr[data-row]').first().waitFor();
    await isSame();
    await reloadWindow();
    await isSame();
    await press('Show all');
  });

  it('keeps the competency that is open and the document beside others when its window is loaded anew', async () => {
    const isSame = async (): Promise<void> => {
      await panel().locator('[data-key="crossed 5"][aria-expanded="true"]').waitFor();
      assert.deepEqual(await panel().locator('tr.course .name').allTextContents(), ['Policy']);
      await panel()
        .locator('section', { has: page.locator('#h-beside') })
        .getByText('Casework')
        .first()
        .waitFor();
    };
    await panel().locator('[data-key="crossed 5"]').click();
    await panel().locator('[data-send*="beside"]').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'units/casework.md' }).click();
    await isSame();
    await reloadWindow();
    await isSame();
  });
});
