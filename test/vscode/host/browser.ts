/** A browser to open VS Code in: the system's Chrome or Chromium, else a Chromium from npm. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { installed } from './install.ts';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** PRACTICE_LENS_BROWSER names a program, or "npm" to leave the system's alone. */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env['PRACTICE_LENS_BROWSER'];
  const program = wanted === undefined || wanted === '' ? systemBrowser() : wanted;
  if (program === undefined || program === 'npm') return chromium.launch(await packagedBrowser());
  return chromium.launch({ executablePath: program, args: FLAGS });
}

function systemBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...PLACES, ...onPath].find((place) => existsSync(place));
}

interface PackagedChromium {
  readonly default: { readonly args: string[]; executablePath(): Promise<string> };
}

/** Made for Linux only; elsewhere a browser is always at hand. */
async function packagedBrowser(): Promise<LaunchOptions> {
  if (process.platform !== 'linux')
    throw new Error('No browser was found. Install Chrome, or name one in PRACTICE_LENS_BROWSER.');
  const packages = await installed({ name: '@sparticuz/chromium', version: '153.0.0', title: 'a browser' });
  // The package unpacks the libraries that it needs only where it takes itself to be on this platform.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const entry = createRequire(join(packages, 'index.js')).resolve('@sparticuz/chromium');
  const { default: packaged } = (await import(pathToFileURL(entry).href)) as PackagedChromium;
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...FLAGS] };
}
