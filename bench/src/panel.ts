/** The panel of a large curriculum in a running VS Code: how long a reader waits for it, measured inside its page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../../test/vscode/host/at-end.ts';
import { launchBrowser } from '../../test/vscode/host/browser.ts';
import { startServer } from '../../test/vscode/host/server.ts';
import { openWorkbench, runCommand } from '../../test/vscode/host/workbench.ts';
import { median, quantile } from './measure.ts';
import type { Measure } from './record.ts';
import { KILOBYTE, textOf } from './texts.ts';

const DOCUMENTS = 500;
const FILE_SIZE = 6 * KILOBYTE;
const ROUNDS = 20;
const WARM_UP = 3;
const FRAMES = 120;
/** Until the server has read all documents for the first time. */
const READ_MS = 300_000;

export async function measurePanel(): Promise<Measure[]> {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const page = await openWorkbench(browser, server, { folder: curriculum() });
    return await measureIn(page);
  } finally {
    await browser.close();
    server.stop();
  }
}

function curriculum(): string {
  const folder = temporaryFolder('curriculum');
  for (let at = 0; at < DOCUMENTS; at++) {
    const course = join(folder, `course-${at % 20}`);
    mkdirSync(course, { recursive: true });
    writeFileSync(join(course, `unit-${at}.md`), textOf(FILE_SIZE, at));
  }
  return folder;
}

async function measureIn(page: Page): Promise<Measure[]> {
  await runCommand(page, 'Practice Lens: Show Coverage of the Curriculum');
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await panel.locator(`tbody tr:nth-child(${DOCUMENTS})`).waitFor({ timeout: READ_MS, state: 'attached' });
  const body = panel.locator('body');
  const columns = await panel.locator('.sort').count();
  const sorts = await rounds((round) => timeOf(body, { press: 1 + (round % (columns - 1)) }));
  const letters = [...'communities and organizations'];
  const filters = await rounds((round) => timeOf(body, { type: letters.slice(0, 1 + round).join('') }));
  await timeOf(body, { type: '' });
  const frames = await framesOf(body);
  const measure = (what: string, value: number): Measure => ({
    ...{ id: `panel of ${DOCUMENTS} documents/${what}`, value },
    unit: 'ms',
  });
  return [
    measure('a message with the whole table, until it is painted', median(sorts.map(({ painting }) => painting))),
    measure('sort, from the press until it is painted', median(sorts.map(({ whole }) => whole))),
    measure('filter, from a letter until it is painted', median(filters.map(({ whole }) => whole))),
    measure('scroll, a frame, median', median(frames)),
    measure('scroll, a frame, 95%', quantile(frames, 0.95)),
  ];
}

/** The first ones warm everything up. */
async function rounds<T>(run: (round: number) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) found.push(await run(round));
  return found.slice(WARM_UP);
}

/** What a reader does: presses the head of a column, or has typed these words. */
interface Act {
  readonly press?: number;
  readonly type?: string;
}

interface Wait {
  /** Milliseconds from the act until the new table is on the screen. */
  readonly whole: number;
  /** Of them, those since the page has had the new table. */
  readonly painting: number;
}

/** Runs inside the page: the clock starts with the act and stops behind the frame that shows the new table. */
const timeOf = (body: Locator, act: Act): Promise<Wait> =>
  body.evaluate(
    (shown, { press, type = '' }) =>
      new Promise<Wait>((resolve) => {
        const start = performance.now();
        const painted = (arrived: number): unknown =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () =>
              resolve({ whole: performance.now() - start, painting: performance.now() - arrived });
            port2.postMessage('');
          });
        // Before the page's own listener, which makes the table.
        addEventListener('message', () => painted(performance.now()), { capture: true, once: true });
        if (press !== undefined) return shown.querySelectorAll<HTMLElement>('.sort')[press]?.click();
        const field = shown.querySelector<HTMLInputElement>('[data-look="text"]');
        if (field) field.value = type;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    act,
  );

/** Milliseconds between two frames while the table is scrolled by a row each. */
const framesOf = (body: Locator): Promise<number[]> =>
  body.evaluate(
    (shown, count) =>
      new Promise<number[]>((resolve) => {
        const part = shown.querySelector('.scroll');
        const frames: number[] = [];
        let before: number | undefined;
        const step = (now: number): void => {
          if (before !== undefined) frames.push(now - before);
          before = now;
          part?.scrollBy(0, 36);
          if (frames.length < count) requestAnimationFrame(step);
          else resolve(frames);
        };
        requestAnimationFrame(step);
      }),
    FRAMES,
  );
