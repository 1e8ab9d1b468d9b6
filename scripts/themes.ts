/** The looks that VS Code gives a page of the extension in its own themes, read from a page in a running workbench. */
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { launchBrowser } from '../test/vscode/host/browser.ts';
import { ROOT } from '../test/vscode/host/install.ts';
import { startServer, type ServerWithSettings, type Settings } from '../test/vscode/host/server.ts';
import { until } from '../test/vscode/host/until.ts';
import { PATIENCE_MS, openWorkbench, runCommand } from '../test/vscode/host/workbench.ts';

export interface Theme {
  readonly name: string;
  readonly isDark: boolean;
  /** Every colour and font of the theme, as custom properties of CSS. */
  readonly properties: string;
  /** What VS Code itself says of the elements of a page. */
  readonly styles: string;
  /** Of the page's body; styles may ask for it. */
  readonly kind: string;
}

/** By the names of the themes in the settings. */
const THEMES = [
  { name: 'light', isDark: false, theme: 'Default Light Modern', kind: 'vscode-light' },
  { name: 'dark', isDark: true, theme: 'Default Dark Modern', kind: 'vscode-dark' },
  { name: 'high contrast', isDark: true, theme: 'Default High Contrast', kind: 'vscode-high-contrast' },
  {
    name: 'high contrast light',
    isDark: false,
    theme: 'Default High Contrast Light',
    kind: 'vscode-high-contrast-light',
  },
] as const;

const settingsFor = (theme: string): Settings => ({
  'window.autoDetectColorScheme': false,
  'workbench.colorTheme': theme,
});

/** Written again and again: a machine with much to do misses one change of a file now and then. */
async function changed(server: ServerWithSettings, theme: string, root: Locator): Promise<true | undefined> {
  server.change(settingsFor(theme));
  const timeout = BEFORE_WRITTEN_AGAIN_MS;
  return root.waitFor({ state: 'attached', timeout }).then(
    () => true,
    () => undefined,
  );
}

const BEFORE_WRITTEN_AGAIN_MS = 10_000;

/** One window, whose theme is changed: a browser of one process, as comes from npm, ends with its first page. */
export async function themesOfWorkbench(): Promise<readonly Theme[]> {
  const server = await startServer({ settings: settingsFor(THEMES[0].theme) });
  const browser = await launchBrowser();
  try {
    const page = await openWorkbench(browser, server, { folder: join(ROOT, 'examples') });
    page.setDefaultTimeout(PATIENCE_MS);
    await runCommand(page, 'Practice Lens: Show Coverage of the Curriculum');
    const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await panel.locator('table').first().waitFor();
    const found: Theme[] = [];
    for (const { name, isDark, theme, kind } of THEMES) {
      const root = panel.locator(`html:has(body[data-vscode-theme-kind="${kind}"])`);
      await until(page, () => changed(server, theme, root), PATIENCE_MS);
      const [properties, styles] = [
        (await root.getAttribute('style')) ?? '',
        (await root.locator('#_defaultStyles').textContent()) ?? '',
      ];
      if (!properties.includes('--vscode-practiceLens-micro'))
        throw new Error(`The theme “${theme}” gives the page no colours of ours.`);
      found.push({ name, isDark, properties, styles, kind });
    }
    return found;
  } finally {
    await browser.close();
    server.stop();
  }
}
