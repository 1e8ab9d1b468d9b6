/** What can be waited for in a window of VS Code with the extension. */
import type { Locator, Page } from 'playwright-core';
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

/** The panel "Curriculum" with documents in it; beside it the view may have a frame of its own. */
export const curriculumPanel: Sight = async (page, timeout = PATIENCE_MS) => {
  await page.locator('iframe.webview.ready').first().waitFor({ timeout });
  const shows = async (): Promise<boolean> => {
    const tables = page.frames().map((frame) => frame.locator('table.matrix tbody tr').count());
    return (await Promise.all(tables)).some((rows) => rows > 0);
  };
  const end = Date.now() + timeout;
  while (!(await shows())) {
    if (Date.now() > end) throw new Error('The panel "Curriculum" shows no documents.');
    await page.waitForTimeout(100);
  }
};

/** One of them; the first may be empty, or above what is scrolled to. */
const inSight = (marks: Locator, timeout = PATIENCE_MS): Promise<void> =>
  marks.filter({ visible: true }).first().waitFor({ timeout });

const MOMENT_MS = 10_000;

/** Waits a moment only: a document may have nothing of the kind in sight, which nothing announces. */
export function ifAny(sight: Sight, name: string): Sight {
  return (page) => sight(page, MOMENT_MS).catch(() => console.error(`  (no ${name} in sight)`));
}
