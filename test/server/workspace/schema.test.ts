import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, DOCUMENT_KINDS, readSettings, RULES, SEVERITIES, SYSTEMS } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { Ajv } from 'ajv';

interface Schema {
  readonly properties: Readonly<
    Record<string, Readonly<Record<string, unknown>> & { readonly default?: unknown; readonly examples?: unknown }>
  >;
  readonly definitions: Readonly<Record<string, unknown>>;
}

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../data/schemas/configuration.schema.json'), 'utf8'),
) as Schema;
const isValid = new Ajv({ allErrors: true }).compile(schema);

describe('the schema of the configuration file', () => {
  it('has every setting, with its default', () => {
    assert.deepEqual(Object.keys(schema.properties), Object.keys(DEFAULT_SETTINGS));
    const kinds = { ...DEFAULT_SETTINGS, kind: {} };
    assert.deepEqual(
      Object.fromEntries(Object.entries(schema.properties).map(([key, property]) => [key, property.default])),
      kinds,
    );
  });

  it('has every rule, kind, level of loudness, client system and profile that there is', () => {
    const rules = schema.properties['rules']?.['properties'] as Record<string, { description: string }>;
    assert.deepEqual(
      Object.entries(rules).map(([id, { description }]) => [id, description]),
      RULES.map(({ id, title }) => [id, title]),
    );
    assert.deepEqual(schema.properties['kind']?.['additionalProperties'], { enum: [...DOCUMENT_KINDS] });
    assert.deepEqual(schema.definitions['ruleLevel'], { enum: ['off', ...SEVERITIES] });
    assert.ok(JSON.stringify(schema.definitions['profile']).includes(JSON.stringify({ enum: [...SYSTEMS] })));
    assert.deepEqual(
      [...(schema.properties['profile']?.examples as string[])].sort(),
      builtIn.profiles.map(({ name }) => name).sort(),
    );
  });

  const SAMPLES: readonly (readonly [boolean, unknown])[] = [
    [true, {}],
    [true, { profile: 'textbook', files: ['courses/**/*.md'], terms: ['own.yml'] }],
    [
      true,
      {
        profiles: [
          {
            name: 'ours',
            levels: [
              { level: 'clinical', systems: ['individual', 'family'] },
              { level: 'community', systems: ['community'] },
            ],
          },
        ],
      },
    ],
    [
      true,
      {
        kind: { 'postings/**': 'posting' },
        rules: { 'flagged-term': 'hint', manpower: 'off' },
        coverage: { macro: 0.2 },
        preferences: { disability: 'identity-first' },
      },
    ],
    [true, { accept: [{ term: 'the-poor', reason: 'the name of a course' }] }],
    [false, { colour: 'blue' }],
    [false, { profile: ['textbook'] }],
    [false, { profiles: [{ levels: [] }] }],
    [false, { profiles: [{ name: 'ours', levels: [{ level: 'x', systems: ['galaxy'] }] }] }],
    [false, { kind: { '*': 'novel' } }],
    [false, { rules: { 'flagged-term': 'loud' } }],
    [false, { accept: [{ term: 'the-poor' }] }],
    [false, { coverage: { macro: 20 } }],
    [false, { files: { a: 1 } }],
  ];
  for (const [good, sample] of SAMPLES) {
    const text = JSON.stringify(sample);
    it(`${good ? 'takes' : 'refuses'} ${text}, and so does the reader`, () => {
      assert.equal(isValid(sample), good);
      assert.equal(readSettings(text, 'x').problems.length === 0, good);
    });
  }
});
