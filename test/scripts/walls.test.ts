import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: ROOT });

/** The walls that a line would break if it stood in that file. */
async function broken(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: join(ROOT, file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

/** What the compiler says of a file in the core. */
function complaints(code: string): string[] {
  const file = join(ROOT, 'core/src/deliberate-violation.ts');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'core/tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => assert.fail() },
  );
  assert.ok(config);
  const host = ts.createCompilerHost(config.options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion) =>
    name === file ? ts.createSourceFile(name, code, languageVersion) : read(name, languageVersion);
  const program = ts.createProgram([file], config.options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the walls of the house', () => {
  const forbidden: readonly (readonly [file: string, line: string])[] = [
    ['core/src/text/x.ts', `import * as vscode from 'vscode'; vscode;`],
    ['core/src/levels/x.ts', `import { readFileSync } from 'node:fs'; readFileSync;`],
    ['core/src/rules/x.ts', `import { Range } from 'vscode-languageserver'; Range;`],
    ['core/src/text/x.ts', `import { blocksOf } from '../markdown/blocks.ts'; blocksOf;`],
    ['core/src/markdown/x.ts', `import { annotate } from '../levels/annotate.ts'; annotate;`],
    ['core/src/terms/x.ts', `import { annotate } from '../levels/annotate.ts'; annotate;`],
    ['core/src/terms/exemptions/x.ts', `import { annotate } from '../../levels/annotate.ts'; annotate;`],
    ['core/src/x.ts', `import { builtIn } from '@practice-lens/data'; builtIn;`],
    ['client/src/x.ts', `import { analyze } from '@practice-lens/core'; analyze;`],
    ['client/src/coverage/x.ts', `import { startServer } from '../../../server/src/server.ts'; startServer;`],
    ['server/src/x.ts', `import * as vscode from 'vscode'; vscode;`],
    ['server/src/features/x.ts', `import { train } from '../../../training/src/train.ts'; train;`],
    ['cli/src/x.ts', `import { annotate } from '../../core/src/levels/annotate.ts'; annotate;`],
  ];

  for (const [file, line] of forbidden) {
    it(`${file} may not say ${line}`, async () => assert.equal((await broken(file, line)).length, 1));
  }

  it('lets the layers build on those before them', async () => {
    assert.deepEqual(await broken('core/src/levels/x.ts', `import { cut } from '../text/span.ts'; cut;`), []);
    assert.deepEqual(await broken('server/src/x.ts', `import { analyze } from '@practice-lens/core'; analyze;`), []);
  });

  it('gives the core no Node and no DOM', () => {
    assert.match(complaints('export const a = process.cwd();').join(), /process/);
    assert.match(complaints('export const a = document.title;').join(), /document/);
    assert.deepEqual(complaints('export const a = 1;'), []);
  });

  it('ships nothing that holds the training', () => {
    const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
    assert.ok(!/"training"/.test(manifest));
  });
}).timeout(60_000);
