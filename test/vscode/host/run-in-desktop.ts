/** Runs a suite inside the extension host of a desktop VS Code, downloaded where that is possible. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { temporaryFolder } from './at-end.ts';
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
  const folder = temporaryFolder('desktop');
  const profile = ['--user-data-dir', join(folder, 'user'), '--extensions-dir', join(folder, 'extensions')];
  if (vsix !== undefined) installPackage(program, [...profile, '--install-extension', vsix]);
  try {
    return await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: extension ?? ROOT,
      extensionTestsPath: suite,
      launchArgs: [workspace, ...profile],
    });
  } catch (error) {
    // The suite has told already which of its tests failed.
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** On Windows the command is a script, which only a shell runs, and a shell splits at spaces. */
function installPackage(program: string, args: readonly string[]): void {
  const isWindows = process.platform === 'win32';
  const words = [...resolveCliArgsFromVSCodeExecutablePath(program, { reuseMachineInstall: true }), ...args];
  const [command = program, ...rest] = isWindows ? words.map((word) => `"${word}"`) : words;
  execFileSync(command, rest, { stdio: 'pipe', shell: isWindows });
}
