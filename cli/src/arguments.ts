/** The words of the command line, checked; a mistake is a `UsageError` with one clear line. */
import { parseArgs } from 'node:util';
import { DOCUMENT_KINDS, SEVERITIES, type DocumentKind, type Severity } from '@practice-lens/core';

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly profile?: string;
  readonly kind?: DocumentKind;
  readonly stdinFilename: string;
  readonly failOn: Severity | 'off';
  /** Asked for a report: it ends with 0 whatever it tells. */
  readonly isReport: boolean;
  /** Where the report goes; to standard output when nothing is said. */
  readonly output?: string;
  /** Of what is reported; the names of fields and formats stay. */
  readonly language: Language;
}

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown', 'html', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Something that keeps the command from running at all; exit status 2. */
export class UsageError extends Error {}

export const USAGE = `practice-lens check [PATH...] [--format ${FORMATS.join('|')}] [--profile NAME] [--kind auto|curriculum|posting]
                    [--stdin-filename NAME]   (reads standard input when PATH is "-")
                    [--fail-on off|hint|info|warning|error]   (default: error)
practice-lens report [PATH...] [--format html|markdown|csv|json] [--output FILE] [--profile NAME] [--kind …]   (default: html)
                    [--language ${LANGUAGES.join('|')}]   (of what is reported, for both; default: en)
practice-lens --help | --version

Reads Markdown syllabi and job postings: which practice level each paragraph addresses, and wording to consider.
A PATH is a file or a folder; without one, the current folder is read.`;

export function checkArguments(argv: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(argv);
  const [command, ...paths] = positionals;
  if (command !== 'check' && command !== 'report')
    throw new UsageError(
      command === undefined
        ? `Say what to do, for example: practice-lens check.`
        : `"${command}" is no command. Try: practice-lens check ${command}`,
    );
  const isReport = command === 'report';
  const kind = oneOf('--kind', ['auto', ...DOCUMENT_KINDS] as const, values.kind ?? 'auto');
  return {
    paths,
    isReport,
    format: oneOf('--format', FORMATS, values.format ?? (isReport ? 'html' : 'text')),
    ...(values.profile !== undefined && { profile: values.profile }),
    ...(kind !== 'auto' && { kind }),
    ...(values.output !== undefined && { output: values.output }),
    language: oneOf('--language', LANGUAGES, values.language ?? 'en'),
    stdinFilename: values['stdin-filename'] ?? 'standard-input.md',
    failOn: oneOf('--fail-on', ['off', ...SEVERITIES] as const, values['fail-on'] ?? (isReport ? 'off' : 'error')),
  };
}

const OPTIONS = {
  format: { type: 'string' },
  profile: { type: 'string' },
  kind: { type: 'string' },
  'stdin-filename': { type: 'string' },
  'fail-on': { type: 'string' },
  output: { type: 'string' },
  language: { type: 'string' },
} as const;

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

function oneOf<T extends string>(option: string, choices: readonly T[], value: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`${option} cannot be "${value}". Choose one of ${choices.join(', ')}.`);
  return found;
}
