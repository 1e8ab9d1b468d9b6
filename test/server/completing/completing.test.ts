import assert from 'node:assert/strict';
import { compileRulebook, english } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { configurationProposals } from '../../../server/src/completing/configuration.ts';
import { directiveProposals } from '../../../server/src/completing/directives.ts';
import { frontMatterProposals } from '../../../server/src/completing/front-matter.ts';
import type { Proposal } from '../../../server/src/completing/proposal.ts';
import type { Configuration } from '../../../server/src/workspace/configuration.ts';
import { DEFAULT_EDITOR_SETTINGS } from '../../../server/src/workspace/editor-settings.ts';

const rulebook = compileRulebook(builtIn);
const labels = (proposals: readonly Proposal[]): string[] => proposals.map(({ label }) => label);

describe('completion in a comment', () => {
  const at = (before: string): readonly Proposal[] =>
    directiveProposals(
      before,
      { profile: rulebook.profile, flagged: ['gizmoer'], terms: ['gizmoer', 'other'] },
      english,
    );

  it('is silent outside of comments', () =>
    assert.deepEqual([...at('Some text - with '), ...at('<!-- done --> after '), ...at('practice-lens ')], []));
  it('is silent in comments of others', () => assert.deepEqual(at('<!-- markdownlint '), []));
  it('begins a comment for someone who has only opened one', () => {
    assert.deepEqual(at('<!--').map(({ insert }) => insert)[0], ' practice-lens level ');
    assert.deepEqual(at('text <!-- prac').map(({ insert }) => insert)[1], 'practice-lens ignore ');
  });
  it('knows the directives', () =>
    assert.deepEqual(labels(at('<!-- practice-lens ig')), [
      'level',
      'ignore',
      'ignore-start',
      'ignore-end',
      'ignore-file',
    ]));
  it('knows the levels of the profile, and which are written already', () => {
    assert.deepEqual(labels(at('<!-- practice-lens level ')), ['micro', 'mezzo', 'macro', 'none']);
    assert.deepEqual(labels(at('<!-- practice-lens level micro ')), ['mezzo', 'macro']);
  });
  it('puts the terms of the document first, and asks for a reason afterwards', () => {
    const subjects = at('<!-- practice-lens ignore ');
    assert.deepEqual(
      [subjects[0]?.label, subjects[0]?.first, labels(subjects).includes('reason="…"')],
      ['gizmoer', true, false],
    );
    assert.ok(labels(at('<!-- practice-lens ignore gizmoer ')).includes('reason="…"'));
  });
});

describe('completion in front matter', () => {
  const at = (before: string): string[] =>
    labels(frontMatterProposals(before, rulebook.profile, rulebook.profiles, english));

  it('knows the keys', () => assert.deepEqual(at('ki'), ['kind', 'profile', 'level', 'course', 'competencies']));
  it('knows the values', () => {
    assert.deepEqual(at('kind: '), ['curriculum', 'posting', 'other']);
    assert.deepEqual(at('level: [micro, '), ['micro', 'mezzo', 'macro']);
    assert.deepEqual(
      at('profile: two'),
      rulebook.profiles.map(({ name }) => name),
    );
    assert.deepEqual(at('course: '), []);
  });
});

describe('completion in the configuration file', () => {
  const configuration: Configuration = {
    name: '',
    root: undefined,
    file: undefined,
    ownPacks: [],
    packs: builtIn.packs,
    editor: DEFAULT_EDITOR_SETTINGS,
    rulebook,
    problems: [],
  };
  const at = (text: string): string[] => {
    const lines = text.split('\n');
    return labels(configurationProposals(lines.slice(0, -1), lines.at(-1) ?? '', configuration, english));
  };

  it('knows the settings', () =>
    assert.deepEqual(at('# ours\nacc'), [
      'profile',
      'profiles',
      'kind',
      'rules',
      'accept',
      'preferences',
      'terms',
      'coverage',
      'scale',
      'files',
    ]));
  it('knows the profiles', () =>
    assert.deepEqual(
      at('profile: '),
      rulebook.profiles.map(({ name }) => name),
    ));
  it('knows rules and how loud they can be', () => {
    assert.ok(at('rules:\n  ').includes('flagged-term'));
    assert.deepEqual(at('rules:\n  # soft\n  flagged-term: '), ['off', 'hint', 'info', 'warning', 'error']);
  });
  it('knows the kinds of documents', () =>
    assert.deepEqual(at('kind:\n  postings/**: '), ['curriculum', 'posting', 'other']));
  it('knows what an accepted term needs', () => {
    assert.deepEqual(at('accept:\n  - '), ['term', 'reason']);
    assert.deepEqual(at('accept:\n  - term: x\n    '), ['term', 'reason']);
    assert.deepEqual(
      at('accept:\n  - term: '),
      builtIn.packs.flatMap(({ terms }) => terms.map(({ id }) => id)),
    );
  });
  it('knows levels and client systems', () => {
    assert.deepEqual(at('coverage:\n  '), ['micro', 'mezzo', 'macro']);
    assert.ok(at('profiles:\n  - name: x\n    levels:\n      - level: y\n        systems: [').includes('family'));
  });
  it('begins anew after a block', () => assert.ok(at('rules:\n  x: off\n').includes('accept')));
});
