/**
 * `npm start`: opens a real VS Code with the extension and the sample curriculum. The desktop one where the command `code` is
 * there, else the one from npm in the browser. `--smoke` opens it unseen, waits until the extension shows itself, and ends.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, systemBrowser } from '../test/vscode/host/browser.ts';
import { ROOT, installHost } from '../test/vscode/host/install.ts';
import { startServer } from '../test/vscode/host/server.ts';
import { openWorkbench, payloadAddress } from '../test/vscode/host/workbench.ts';

const EXAMPLES = join(ROOT, 'examples');
const FIRST = join(EXAMPLES, 'curriculum/practice-with-communities.md');
const isSmoke = process.argv.includes('--smoke');

if (!existsSync(join(ROOT, 'dist/client.js'))) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
if (isSmoke) await smoke();
else if (hasDesktopCode()) openDesktop();
else await openInBrowser();

function hasDesktopCode(): boolean {
  try {
    execFileSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
    return true;
  } catch {
    // No VS Code on the path: the one from npm is opened.
    return false;
  }
}

function openDesktop(): void {
  console.log('Opening VS Code with the sample curriculum.');
  spawn('code', ['--new-window', `--extensionDevelopmentPath=${ROOT}`, EXAMPLES, FIRST], {
    stdio: 'ignore',
    detached: true,
    shell: process.platform === 'win32',
  }).unref();
}

async function openInBrowser(): Promise<void> {
  const server = await startServer(installHost(false));
  const address = payloadAddress(server, { folder: EXAMPLES, openFile: FIRST });
  console.log(`VS Code with the sample curriculum is at\n\n  ${address}\n\nOpen it in a browser. Ctrl-C ends it.`);
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  if (hasScreen)
    spawn(opener, [address], { stdio: 'ignore' }).on('error', () =>
      console.log('(No browser could be opened by itself.)'),
    );
}

/** Opens the first example as a user would see it and waits for the section numbers above its headings. */
async function smoke(): Promise<void> {
  const host = installHost(systemBrowser() === undefined);
  const server = await startServer(host);
  const browser = await launchBrowser(host.packages);
  const page = await openWorkbench(browser, server, { folder: EXAMPLES, openFile: FIRST });
  await page.waitForSelector('.codelens-decoration :text("micro")', { timeout: 60_000 });
  console.log('VS Code opened the sample curriculum, and the extension marks its levels.');
  await browser.close();
  server.stop();
}
