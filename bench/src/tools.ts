/** The tools that are measured, each as one function from a text to the number of its findings. */
import { existsSync } from 'node:fs';
import type { Analysis } from '@practice-lens/core';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

export const TOOL_NAMES = ['Practice Lens', 'parsing alone', 'alex', 'textlint-rule-alex', 'harper.js'] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

export interface Tool {
  readonly name: ToolName;
  readonly check: (text: string) => Promise<number> | number;
}

const BENCH = join(import.meta.dirname, '..');

/** Installs the others on first use; the product's own installation knows nothing of them. */
export function installPeers(): void {
  if (existsSync(join(BENCH, 'node_modules/alex'))) return;
  console.log('Installing the tools to measure against (bench/package.json) …');
  const { status } = spawnSync('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The tools to measure against could not be installed.');
}

export const versionOf = (name: string): string => {
  const manifest: unknown = createRequire(import.meta.url)(join(BENCH, 'package.json'));
  return (manifest as { dependencies: Readonly<Record<string, string>> }).dependencies[name] ?? '';
};

export const toolNamed = async (name: ToolName): Promise<Tool> => ({ name, check: await LOADERS[name]() });

// By a name in a variable, since the compiler has to do without the packages: they are there for the bench only.
const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

const LOADERS: Readonly<Record<ToolName, () => Promise<Tool['check']>>> = {
  'Practice Lens': async () => {
    const { analyze, compileRulebook } = await import('@practice-lens/core');
    const { builtIn } = await import('@practice-lens/data');
    const rulebook = compileRulebook(builtIn);
    return (text) => wholeOf(analyze(text, 'text.md', rulebook)).findings.length;
  },
  'parsing alone': async () => {
    const { unified } = await load<{ unified: () => Parser }>('unified');
    const { default: remarkParse } = await load<{ default: unknown }>('remark-parse');
    const { default: remarkGfm } = await load<{ default: unknown }>('remark-gfm');
    const parser = unified().use(remarkParse).use(remarkGfm).freeze();
    return (text) => parser.parse(text).children.length;
  },
  alex: async () => {
    const { markdown } = await load<{ markdown: (text: string) => { messages: unknown[] } }>('alex');
    return (text) => markdown(text).messages.length;
  },
  'textlint-rule-alex': async () => {
    const { createLinter, loadTextlintrc } = await load<Textlint>('textlint');
    const descriptor = await loadTextlintrc({ configFilePath: join(BENCH, 'textlintrc.json') });
    const linter = createLinter({ descriptor, cwd: BENCH });
    return async (text) => (await linter.lintText(text, join(BENCH, 'text.md'))).messages.length;
  },
  'harper.js': async () => {
    const { LocalLinter } = await load<Harper>('harper.js');
    const { binary } = await load<{ binary: unknown }>('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'markdown' })).length;
  },
};

/** With what is made only when somebody asks. */
export function wholeOf(analysis: Analysis): Pick<Analysis, 'findings'> {
  const { findings, suppressed, coverage, document } = analysis;
  const { competencies, balance } = document;
  return { findings, ...{ suppressed, coverage, competencies, balance } };
}

interface Parser {
  use(plugin: unknown): Parser;
  freeze(): Parser;
  parse(text: string): { readonly children: readonly unknown[] };
}

interface Textlint {
  loadTextlintrc(options: { configFilePath: string }): Promise<unknown>;
  createLinter(options: { descriptor: unknown; cwd: string }): {
    lintText(text: string, path: string): Promise<{ readonly messages: readonly unknown[] }>;
  };
}

interface Harper {
  LocalLinter: new (options: { binary: unknown }) => {
    setup(): Promise<void>;
    lint(text: string, options: { language: 'markdown' }): Promise<readonly unknown[]>;
  };
}
