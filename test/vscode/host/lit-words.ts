/** The words of an editor that the extension has lit, read from where they stand on the screen. */
import type { Page } from 'playwright-core';

/** The box behind lit words, once for words that follow one another. */
const LIT = '.part.editor .view-overlays [class*="TextEditorDecorationType"]';

/** What stands in each box, once there are so many; none while there are none. */
export async function litWords(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(([selector, wanted]) => document.querySelectorAll(selector).length === wanted, [
    LIT,
    count,
  ] as const);
  return page.locator(LIT).evaluateAll((boxes) => {
    const lines = [...document.querySelectorAll('.part.editor .view-line')];
    return boxes.map((box) => lines.map((line) => textIn(line, box.getBoundingClientRect())).join(''));

    function textIn(node: Node, box: DOMRect): string {
      if (node.nodeType !== Node.TEXT_NODE) return [...node.childNodes].map((child) => textIn(child, box)).join('');
      const letters = [...(node.textContent ?? '')];
      return letters
        .filter((_, at) => isInside(node, at, box))
        .join('')
        .replaceAll('\u00a0', ' ');
    }

    function isInside(text: Node, at: number, { left, right, top, bottom }: DOMRect): boolean {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const letter = range.getBoundingClientRect();
      const [x, y] = [letter.left + letter.width / 2, letter.top + letter.height / 2];
      return x > left && x < right && y > top && y < bottom;
    }
  });
}
