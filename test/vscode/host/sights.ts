/** What can be waited for in a window of VS Code with the extension. */
import type { Frame, Locator, Page } from 'playwright-core';
import { until } from './until.ts';
import { PATIENCE_MS } from './workbench.ts';

/** Resolves as soon as something is to be seen; rejects when it does not come. */
export type Sight = (page: Page, longestMs?: number) => Promise<void>;

/** The numbers of a section above its heading: the extension is active and its server has answered. */
export const sectionNumbers: Sight = (page, longestMs) =>
  inSight(page.locator('.codelens-decoration').filter({ hasText: /micro|mezzo|macro/ }), longestMs);

/** The words that name levels in the text. */
export const levelMarks: Sight = (page, longestMs) =>
  inSight(page.locator('.part.editor .view-line [class*="dyn-rule"]').filter({ hasText: /\p{L}/u }), longestMs);

/** The lines under wording to consider. */
export const findingLines: Sight = (page, longestMs) =>
  inSight(page.locator('.part.editor [class*="squiggly"]'), longestMs);

/** The view "This Document" with a document in it. */
export const coverageView: Sight = (page, longestMs) =>
  inSight(page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('h1'), longestMs);

/** The panel "Curriculum" with documents in it. */
export const curriculumPanel: Sight = async (page, timeout) => {
  await frameWith('table.matrix tbody tr', page, timeout);
};

/** The same panel with a document beside others, and with the documents of a competency, which this presses. */
export const competency =
  (number: number): Sight =>
  async (page, timeout = PATIENCE_MS) => {
    const frame = await frameWith('table.beside', page, timeout);
    await frame.locator(`[data-key="crossed ${number}"]`).click();
    await frame.locator('tr.course').first().waitFor({ timeout });
    await frame.locator('#h-crossings').scrollIntoViewIfNeeded();
  };

/** Beside the panel the view may have a frame of its own. */
async function frameWith(selector: string, page: Page, timeout = PATIENCE_MS): Promise<Frame> {
  await page.locator('iframe.webview.ready').first().waitFor({ timeout });
  const look = async (): Promise<Frame | undefined> => {
    const counts = await Promise.all(page.frames().map((frame) => frame.locator(selector).count()));
    return page.frames()[counts.findIndex((count) => count > 0)];
  };
  const frame = await until(page, look, timeout);
  if (!frame) throw new Error(`The panel "Curriculum" shows no ${selector}.`);
  return frame;
}

/** One of them; the first may be empty, or above what is scrolled to. */
const inSight = (marks: Locator, timeout = PATIENCE_MS): Promise<void> =>
  marks.filter({ visible: true }).first().waitFor({ timeout });

const MOMENT_MS = 10_000;

/** Waits a moment only: a document may have nothing of the kind in sight, which nothing announces. */
export function ifAny(sight: Sight, name: string): Sight {
  return (page) => sight(page, MOMENT_MS).catch(() => console.error(`  (no ${name} in sight)`));
}
