/** The editor's settings (`practiceLens.*`): each declared once with its default and its check; what does not fit is left out. */
import { SEVERITIES, type RuleLevel } from '@practice-lens/core';
import type { EditorSettings } from '../protocol.ts';

export const DEFAULT_EDITOR_SETTINGS: EditorSettings = {
  profile: '',
  rules: {},
  marks: 'words',
  codeLens: true,
  findings: 'workspace',
  repeats: 'all',
  maxFindings: 100,
};

export const SECTION = 'practiceLens';

export const RULE_LEVELS: readonly RuleLevel[] = ['off', ...SEVERITIES];

type Readers = { readonly [K in keyof EditorSettings]: (value: unknown) => EditorSettings[K] | undefined };

const READERS: Readers = {
  profile: (value) => (typeof value === 'string' ? value.trim() : undefined),
  rules: (value) => {
    const levels = Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, RuleLevel] =>
      isRuleLevel(entry[1]),
    );
    return Object.fromEntries(levels);
  },
  marks: (value) => oneOf(['words', 'signs', 'hover', 'off'], value),
  codeLens: (value) => (typeof value === 'boolean' ? value : undefined),
  findings: (value) => oneOf(['workspace', 'open', 'off'], value),
  repeats: (value) => oneOf(['all', 'first'], value),
  maxFindings: (value) => (typeof value === 'number' && value >= 1 ? Math.floor(value) : undefined),
};

export function readEditorSettings(value: unknown): EditorSettings {
  if (!isRecord(value)) return DEFAULT_EDITOR_SETTINGS;
  const found = Object.entries(READERS).flatMap(([key, read]) => {
    const setting = read(value[key]);
    return setting === undefined ? [] : [[key, setting] as const];
  });
  return { ...DEFAULT_EDITOR_SETTINGS, ...Object.fromEntries(found) };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRuleLevel = (value: unknown): value is RuleLevel => RULE_LEVELS.some((level) => level === value);

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | undefined =>
  choices.find((choice) => choice === value);
