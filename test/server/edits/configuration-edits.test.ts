import assert from 'node:assert/strict';
import { readSettings } from '@practice-lens/core';
import type { SourceEdit } from '../../../server/src/edits/comment.ts';
import { acceptTerm, setWord } from '../../../server/src/edits/configuration-edits.ts';

const applied = (text: string, { span, text: inserted }: SourceEdit): string =>
  text.slice(0, span.start) + inserted + text.slice(span.end);

const CONFIGURATIONS: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['a file with other settings and a comment', '# Ours.\nrules:\n  old: off # for now\n'],
  ['a file without a line end at its end', 'files: ["*.md"]'],
  ['a list of accepted terms', 'accept:\n  - term: other\n    reason: why\nfiles: ["*.md"]\n'],
  ['a list that is not indented', 'accept:\n- term: other\n  reason: why\n'],
  ['an empty list', 'accept: []\nfiles: ["*.md"]\n'],
  ['a list in brackets', 'accept: [{ term: other, reason: why }]\n'],
  ['a key without a value', 'accept:\nrules: # none\nfiles: ["*.md"]\n'],
  ['lines that end in CR LF', 'accept:\r\nprofile: textbook\r\n'],
  ['a quoted profile', 'profile: "textbook" # the house\n'],
  ['an empty JSON object', '{}'],
  ['JSON', '{\n  "profile": "textbook",\n  "accept": [{ "term": "other", "reason": "why" }]\n}\n'],
];

describe('accepting a term', () => {
  for (const [what, before] of CONFIGURATIONS) {
    it(`in ${what} adds it and keeps the rest`, () => {
      const after = applied(before, acceptTerm(before, 'the-poor', 'It says: "title".'));
      const { settings, problems } = readSettings(after, 'x');
      const old = readSettings(before, 'x').settings;
      assert.deepEqual(problems, []);
      assert.deepEqual(settings, {
        ...old,
        accept: [{ term: 'the-poor', reason: 'It says: "title".' }, ...old.accept],
      });
      if (before.trimStart().startsWith('{')) assert.doesNotThrow(() => JSON.parse(after));
    });
  }

  it('writes as a person would', () =>
    assert.equal(
      applied('profile: cswe\n', acceptTerm('profile: cswe\n', 'the-poor', 'A title.')),
      'profile: cswe\naccept:\n  - term: the-poor\n    reason: "A title."\n',
    ));
});

describe('switching the profile', () => {
  for (const [what, before] of CONFIGURATIONS) {
    it(`in ${what} sets it and keeps the rest`, () => {
      const after = applied(before, setWord(before, 'profile', 'two-level'));
      const { settings, problems } = readSettings(after, 'x');
      assert.deepEqual(problems, []);
      assert.deepEqual(settings, { ...readSettings(before, 'x').settings, profile: 'two-level' });
    });
  }

  it('fills in a key that has no value yet', () => {
    const before = 'rules:\nprofile: # which?\n';
    assert.equal(applied(before, setWord(before, 'profile', 'cswe')), 'rules:\nprofile: cswe # which?\n');
  });

  it('keeps the comment behind it', () => {
    const before = 'profile: textbook # ours\n';
    assert.equal(applied(before, setWord(before, 'profile', 'cswe')), 'profile: cswe # ours\n');
  });
});
