/**
 * `npm start`: opens a real VS Code with the extension and the sample curriculum. The desktop one where the command `code` is
 * there, else the one from npm in the browser. `--smoke` opens the latter unseen, waits until the extension shows itself, and
 * ends.
 */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/vscode/host/browser.ts';
import { ROOT } from '../test/vscode/host/install.ts';
import { startServer } from '../test/vscode/host/server.ts';
import { findingLines, levelMarks, sectionNumbers } from '../test/vscode/host/sights.ts';
import { addressOf, openWorkbench } from '../test/vscode/host/workbench.ts';

const EXAMPLES = join(ROOT, 'examples');
const FIRST = join(EXAMPLES, 'curriculum/practice-with-communities.md');
const OPENED = { folder: EXAMPLES, openFile: FIRST };
/** Wording of the first example that a term pack knows. */
const FLAGGED = 'the homeless';
const IS_WINDOWS = process.platform === 'win32';

// Two seconds, and what opens is never older than the sources.
execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: IS_WINDOWS });
if (process.argv.includes('--smoke')) await smoke();
else if (hasDesktopCode()) openDesktop();
else await openInBrowser();

function hasDesktopCode(): boolean {
  try {
    execFileSync('code', ['--version'], { stdio: 'ignore', shell: IS_WINDOWS });
    return true;
  } catch {
    // No VS Code on the path: the one from npm is opened.
    return false;
  }
}

function openDesktop(): void {
  console.log('Opening VS Code with the sample curriculum.');
  const words = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, EXAMPLES, FIRST];
  // On Windows the command is a script, which only a shell runs, and a shell splits at spaces.
  const args = IS_WINDOWS ? words.map((word) => `"${word}"`) : words;
  spawn('code', args, { stdio: 'ignore', detached: !IS_WINDOWS, shell: IS_WINDOWS }).unref();
}

/** Stays until Ctrl-C. */
async function openInBrowser(): Promise<void> {
  const server = await startServer();
  const address = addressOf(server, OPENED);
  console.log(`VS Code with the sample curriculum is at\n\n  ${address}\n\nOpen it in a browser. Ctrl-C ends it.`);
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  if (!hasScreen) return;
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  const hint = (): void => console.log('(No browser could be opened by itself.)');
  spawn(opener, [address], { stdio: 'ignore' }).on('error', hint);
}

/** Sees in the first example what a user should: numbers, levels, and wording underlined. */
async function smoke(): Promise<void> {
  const server = await startServer();
  const browser = await launchBrowser();
  const line =
    1 +
    readFileSync(FIRST, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(FLAGGED));
  const page = await openWorkbench(browser, server, { ...OPENED, line });
  try {
    for (const isSeen of [sectionNumbers, levelMarks, findingLines]) await isSeen(page);
  } catch (error) {
    await failWithPicture(page, error);
  }
  console.log('VS Code opened the sample curriculum, and the extension shows levels and wording in it.');
  await browser.close();
  server.stop();
}

async function failWithPicture(page: Page, error: unknown): Promise<never> {
  const path = join(tmpdir(), 'practice-lens-smoke.png');
  await page.screenshot({ path });
  console.error(
    `VS Code opened the sample curriculum, but the extension did not show all of its marks. A picture: ${path}`,
  );
  throw error;
}
