/** Waits for what a page shows and does not announce. */
import type { Page } from 'playwright-core';

const BETWEEN_MS = 50;

/** What `look` finds, as soon as it finds something; nothing when that takes longer than `timeout`. */
export async function until<T>(
  page: Page,
  look: () => Promise<T | undefined>,
  timeout: number,
): Promise<T | undefined> {
  for (const end = Date.now() + timeout; ; await page.waitForTimeout(BETWEEN_MS)) {
    const found = await look();
    if (found !== undefined || Date.now() > end) return found;
  }
}
