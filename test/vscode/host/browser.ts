/** A browser to open VS Code in: the system's Chrome or Chromium, else one from npm. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** PRACTICE_LENS_BROWSER names a program, or "npm" to leave the system's alone. */
export function systemBrowser(): string | undefined {
  const wanted = process.env['PRACTICE_LENS_BROWSER'];
  if (wanted !== undefined && wanted !== '') return wanted === 'npm' ? undefined : wanted;
  return PLACES.find(existsSync) ?? NAMES.map(onPath).find((path) => path !== undefined);
}

function onPath(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // Not there, or a system without `which`: the next name is tried.
    return undefined;
  }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** `packages`: the folder that holds the npm browser, for systems that have none of their own. */
export async function launchBrowser(packages: string): Promise<Browser> {
  const own = systemBrowser();
  if (own !== undefined) return chromium.launch({ executablePath: own, args: FLAGS });
  // The package unpacks the libraries that it needs only where it takes itself to be on this platform.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const entry = pathToFileURL(join(packages, '@sparticuz/chromium/build/esm/index.js')).href;
  const { default: packaged } = (await import(entry)) as {
    default: { executablePath(): Promise<string>; args: string[] };
  };
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...FLAGS] });
}
