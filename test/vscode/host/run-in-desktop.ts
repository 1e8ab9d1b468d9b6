/** Runs a suite inside the extension host of a desktop VS Code, downloaded where that is possible. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, runVSCodeCommand } from '@vscode/test-electron';
import { ROOT } from './install.ts';
import type { SuiteRun } from './suite-run.ts';

/** The program; nothing where it cannot be downloaded, or has no screen to open on. */
export async function desktopCode(): Promise<string | undefined> {
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  if (!hasScreen) return undefined;
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(ROOT, '.vscode-test'), timeout: 20_000 });
  } catch (error) {
    console.error(
      `No desktop VS Code (${error instanceof Error ? error.message : String(error)}); the one from npm is used.`,
    );
    return undefined;
  }
}

/** The exit code of the suite. */
export async function runInDesktop(program: string, { suite, workspace, extension, vsix }: SuiteRun): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'practice-lens-'));
  const extensions = join(folder, 'extensions');
  if (vsix !== undefined) await runVSCodeCommand(['--install-extension', vsix, '--extensions-dir', extensions]);
  return runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: extension ?? ROOT,
    extensionTestsPath: suite,
    launchArgs: [
      workspace,
      '--user-data-dir',
      join(folder, 'user'),
      '--extensions-dir',
      extensions,
      '--disable-workspace-trust',
      '--skip-welcome',
    ],
  });
}
