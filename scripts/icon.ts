/** Draws media/icon.svg as media/icon.png, since the extension's icon must be a PNG: `node scripts/icon.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/vscode/host/browser.ts';
import { ROOT } from '../test/vscode/host/install.ts';

const PIXELS = 256;

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: PIXELS, height: PIXELS } });
await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(join(ROOT, 'media/icon.svg'), 'utf8')}`);
await page.locator('svg').screenshot({ path: join(ROOT, 'media/icon.png'), omitBackground: true });
await browser.close();
