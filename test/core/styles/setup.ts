/** A style rule in its lines, and what it makes of a text. */
import assert from 'node:assert/strict';
import { NO_OWN_RULES, compileRulebook, analyze, withOwnFile, type Finding, type OwnRules } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';

const FILE = '.practice-lens/terms/House/Rule.yml';

/** Rules by their file. */
export function ownRulesOf(rules: Readonly<Record<string, string>>): OwnRules {
  let own = NO_OWN_RULES;
  for (const [file, text] of Object.entries(rules)) {
    const read = withOwnFile(own, text, file);
    assert.deepEqual(read.problems, []);
    own = read.own;
  }
  return own;
}

export function findingsOf(rule: string | Readonly<Record<string, string>>, source: string): readonly Finding[] {
  const own = ownRulesOf(typeof rule === 'string' ? { [FILE]: rule } : rule);
  const { findings } = analyze(source, 'a.md', compileRulebook(builtIn, undefined, own));
  return findings.filter((finding) => finding.rule === 'style-rule');
}

export const markedBy = (rule: string, source: string): string[] => findingsOf(rule, source).map(({ text }) => text);

/** `line:column message`, for each thing in a rule that cannot be used. */
export const problemsIn = (rule: string): string[] =>
  withOwnFile(NO_OWN_RULES, rule, FILE).problems.map(
    ({ where, message }) => `${where.slice(FILE.length + 1)} ${message}`,
  );
