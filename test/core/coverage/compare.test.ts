import assert from 'node:assert/strict';
import { compare } from '@practice-lens/core';
import { analysed } from '../../support/check.ts';

const BEFORE = `# Unit 3

Counsel each client individually.

<!-- practice-lens level none -->
The paper is due in May and is written in pairs.

## Policy

Lobby legislators for the bill.
`;

const changes = (before: string | undefined, after: string | undefined): string[] => {
  const [was, is] = [before, after].map((text) => (text === undefined ? undefined : analysed(text)));
  return compare(was, is).paragraphs.map(({ change, before, after }) => {
    const words = (after ?? before)?.annotated.block.prose.text.split(/\s+/).slice(0, 2).join(' ') ?? '';
    return `${change} ${words}: ${before?.levels.join('+') ?? ''} > ${after?.levels.join('+') ?? ''}`;
  });
};

const sections = (before: string, after: string): string[] =>
  compare(analysed(before), analysed(after)).sections.map(({ path, before, after }) =>
    [path.join('/'), before?.byLevel['macro']?.blocks, after?.byLevel['macro']?.blocks].join(' '),
  );

describe('two versions of a document', () => {
  it('that are the same differ in nothing', () => {
    assert.deepEqual(changes(BEFORE, BEFORE), []);
    assert.deepEqual(sections(BEFORE, BEFORE), []);
  });
  it('show paragraphs whose levels changed, word for word or edited', () => {
    assert.deepEqual(changes(BEFORE, BEFORE.replace('level none', 'level macro')), ['levels The paper:  > macro']);
    assert.deepEqual(
      changes(BEFORE, BEFORE.replace('Lobby legislators', 'Help one client to write to legislators')).length,
      1,
    );
  });
  it('show what is new and what is gone, and not what only moved', () => {
    assert.deepEqual(changes(BEFORE, BEFORE.replace('Lobby legislators for the bill.\n', '')), [
      'gone Lobby legislators: macro > ',
    ]);
    assert.deepEqual(changes(BEFORE.replace('Lobby legislators for the bill.\n', ''), BEFORE), [
      'new Lobby legislators:  > macro',
    ]);
    assert.deepEqual(
      changes(
        'Lobby legislators.\n\nCounsel each client individually.\n',
        'Counsel each client individually.\n\nLobby legislators.\n',
      ),
      [],
    );
  });
  it('show the sections whose numbers changed', () =>
    assert.deepEqual(
      sections(BEFORE, `${BEFORE}\nDraft legislation on housing.\n\n## Advocacy\n\nTestify before the legislature.\n`),
      ['Unit 3 1 3', 'Unit 3/Policy 1 2', 'Unit 3/Advocacy  1'],
    ));
  it('may be one alone', () => {
    assert.equal(
      changes(undefined, BEFORE).every((line) => line.startsWith('new ')),
      true,
    );
    assert.equal(
      changes(BEFORE, undefined).every((line) => line.startsWith('gone ')),
      true,
    );
    assert.deepEqual(changes(undefined, undefined), []);
  });
});
