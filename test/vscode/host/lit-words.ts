/** The words of an editor that the extension has lit, read from where they stand on the screen. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { until } from './until.ts';
import { PATIENCE_MS } from './workbench.ts';

/** The box behind lit words, once for words that follow one another. */
const LIT = '.part.editor .view-overlays [class*="TextEditorDecorationType"]';

/** Waits until these words are lit and no others: the caret may stand at a paragraph a moment before its light does. */
export async function wordsAreLit(page: Page, expected: readonly string[]): Promise<void> {
  const asExpected = async (): Promise<readonly string[] | undefined> => {
    const lit = await litWords(page);
    return isDeepStrictEqual(lit, expected) ? lit : undefined;
  };
  assert.deepEqual((await until(page, asExpected, PATIENCE_MS)) ?? (await litWords(page)), expected);
}

/** What stands in each box. */
function litWords(page: Page): Promise<string[]> {
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
