import assert from 'node:assert/strict';
import { builtIn } from '@practice-lens/data';
import manifest from '../../../package.json' with { type: 'json' };
import {
  DEFAULT_EDITOR_SETTINGS,
  readEditorSettings,
  RULE_LEVELS,
  SECTION,
} from '../../../server/src/workspace/editor-settings.ts';

interface Property {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly additionalProperties?: { readonly enum: readonly string[] };
}

const properties = Object.assign({}, ...manifest.contributes.configuration.map((group) => group.properties)) as Record<
  string,
  Property
>;
const property = (key: string): Property | undefined => properties[`${SECTION}.${key}`];

describe('the editor’s settings', () => {
  it('are those of the manifest', () => {
    const forTheClient = ['trace.server', 'typingPause'].map((key) => `${SECTION}.${key}`);
    const forTheServer = Object.keys(properties).filter((key) => !forTheClient.includes(key));
    assert.deepEqual(
      forTheServer.sort(),
      Object.keys(DEFAULT_EDITOR_SETTINGS)
        .map((key) => `${SECTION}.${key}`)
        .sort(),
    );
  });

  it('take every choice that the manifest offers', () => {
    for (const key of ['marks', 'findings'] as const) {
      for (const choice of property(key)?.enum ?? assert.fail(`${key} offers no choice`))
        assert.equal(readEditorSettings({ [key]: choice })[key], choice);
    }
    assert.deepEqual(property('rules')?.additionalProperties?.enum, RULE_LEVELS);
    assert.deepEqual(property('profile')?.enum?.toSorted(), ['', ...builtIn.profiles.map(({ name }) => name)].sort());
  });

  it('read back the defaults of the manifest', () => {
    for (const key of ['profile', 'rules', 'marks', 'codeLens', 'repeats', 'maxFindings'] as const)
      assert.deepEqual(DEFAULT_EDITOR_SETTINGS[key], property(key)?.default);
  });

  it('that make no sense become the defaults', () => {
    for (const value of [
      undefined,
      null,
      7,
      'x',
      [],
      { marks: 'loud', rules: [], profile: 3, codeLens: 'yes', findings: true, maxFindings: 0 },
    ]) {
      assert.deepEqual(readEditorSettings(value), DEFAULT_EDITOR_SETTINGS);
    }
  });
});
