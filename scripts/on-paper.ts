/** What a page leaves out when it is printed: words that stay hidden, such as those in closed details, and what is cut off. */
import type { Page } from 'playwright-core';

/** A4, upright, without margins of 15 mm; US Letter is wider. */
const PAPER_WIDTH = 680;

/** A line for each part that is not whole on paper. */
export async function lostOnPaper(tab: Page, html: string): Promise<string[]> {
  await tab.setViewportSize({ width: PAPER_WIDTH, height: 900 });
  await tab.emulateMedia({ media: 'print' });
  await tab.setContent(html);
  const lost = await tab.evaluate(() => {
    const all = [...document.querySelectorAll('body *')];
    // What stands in a title is there for the pointer, and for those who listen.
    const saying = all.filter((element) => element.tagName !== 'title' && hasWords(element));
    if (saying.length === 0) return ['all: the page is empty'];
    return [
      ...saying.filter((element) => !isSeen(element)).map((element) => `hidden: ${start(element)}`),
      ...all.filter(isCut).map((element) => `cut off: ${start(element)}`),
    ];

    function hasWords({ childNodes }: Element): boolean {
      return [...childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    }

    function isSeen(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0 && height > 0;
    }

    function isCut(element: Element): boolean {
      const isHolding = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
      // A fraction of a pixel is nothing that anybody misses.
      return isHolding || element.getBoundingClientRect().right >= document.documentElement.clientWidth + 1;
    }

    function start(element: Element): string {
      return element.outerHTML.slice(0, 120);
    }
  });
  await tab.emulateMedia({ media: null });
  return lost;
}
