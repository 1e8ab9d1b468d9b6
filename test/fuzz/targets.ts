/** What is fuzzed: each target makes something from a seed and checks it; it throws where something does not hold. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, compileRulebook, readPack, readSettings, type BuiltIn, type Problem } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { Chance, documentOf, edited } from './maker.ts';
import { assertWhole } from './whole.ts';

export interface Target {
  readonly name: string;
  /** What a seed makes; the same every time. */
  readonly make: (seed: number) => string;
  readonly check: (text: string) => void;
}

export const rulebook = compileRulebook(builtIn);
/** Without what takes long to compile and has nothing to do with configurations and packs. */
const LIGHT: BuiltIn = {
  ...builtIn,
  packs: [],
  cues: [],
  classes: {},
  model: { ...builtIn.model, features: '', weights: '' },
};
export const light = compileRulebook(LIGHT);
const DATA = join(import.meta.dirname, '../../data');

const documents: Target = {
  name: 'documents',
  make: (seed) => documentOf(new Chance(seed)),
  check: (text) => assertWhole(analyze(text, 'text.md', rulebook)),
};

const CONFIGURATION = `profile: textbook
profiles:
  - name: ours
    title: Ours
    description: Ours.
    source: Us
    levels: [{ level: near, systems: [individual, family] }, { level: far, systems: [society] }]
kind: { 'jobs/**': posting }
rules: { flagged-term: info, the-homeless: off, nosuch: error }
accept: [{ term: manpower, reason: a quotation }]
preferences: { disability: identity-first }
terms: [own.yml]
coverage: { macro: 0.2 }
files: ['**/*.md']
`;

/** A configuration that is being edited: what can be read of it must work, and what cannot has a place in it. */
const configurations: Target = {
  name: 'configurations',
  make: (seed) => broken(CONFIGURATION, new Chance(seed)),
  check: (text) => {
    const { settings, problems } = readSettings(text, 'file.yml');
    assertPlaced(problems, text);
    const own = compileRulebook(LIGHT, settings);
    assertWhole(analyze('# Unit\n\nWe lobby for the homeless.\n', 'jobs/a.md', own));
  },
};

const PACKS = readdirSync(join(DATA, 'terms')).map((file) => readFileSync(join(DATA, 'terms', file), 'utf8'));

/** Three terms of a shipped pack, broken; a pack that can still be read is used. */
const packs: Target = {
  name: 'packs',
  make: (seed) => {
    const chance = new Chance(seed);
    const [head = '', ...terms] = chance.of(PACKS).split(/^(?= {2}- id:)/m);
    const pack = head + chance.some(1, 3, () => chance.of(terms)).join('');
    return broken(chance.is(0.5) ? withOddForm(pack, chance) : pack, chance);
  },
  check: (text) => {
    const { pack, problems } = readPack(text, 'file.yml');
    assertPlaced(problems, text);
    if (!pack) return;
    const own = compileRulebook(LIGHT, undefined, { packs: [pack], styleRules: [] });
    const examples = pack.terms.flatMap(({ match, clean }) => [...match, ...clean]).join('\n\n');
    assertWhole(analyze(examples, 'a.md', own));
  },
};

/** A form that is put together as nobody would: choices in choices, signs alone, far more choices than words. */
function withOddForm(pack: string, chance: Chance): string {
  const form = chance.some(1, 40, () => chance.of(FORM_PIECES)).join(chance.is(0.5) ? ' ' : '');
  return pack.replace(/^( +)forms:\n/m, (line, indent: string) => `${line}${indent}  '${form}': [$people, x]\n`);
}

const FORM_PIECES = [
  ...['a', 'youth', '*', '&', '-', '|', '$', '(', ')', ' ', '$people', '$constructor', '$illness', '$nosuch'],
  ...['(a|b)', '(a|)', '(|)', '($people|a)', '(a (b|c)|d)', '(&|/)', '$(people|groups)'],
];

function broken(text: string, chance: Chance): string {
  for (let edit = chance.below(4); edit > 0; edit--) text = edited(text, chance);
  return text;
}

function assertPlaced(problems: readonly Problem[], text: string): void {
  const lines = text.split(/\r\n|\n/).length;
  for (const { where, message, hint } of problems) {
    const [, line, column] = /^file\.yml:(\d+):(\d+)$/.exec(where) ?? [];
    assert.ok(Number(line) >= 1 && Number(line) <= lines && Number(column) >= 1, `${message} stands at ${where}`);
    assert.ok(message !== '' && hint !== '');
  }
}

export const TARGETS: readonly Target[] = [documents, documents, documents, configurations, packs];
