import assert from 'node:assert/strict';
import type { AnnotatedBlock } from '@practice-lens/core';
import { analysed } from '../../support/check.ts';

const linksOf = (text: string): string[] =>
  analysed(text).document.blocks.flatMap(({ annotation }) => annotation.links.map(({ link }) => link));

describe('links between levels', () => {
  const said: readonly (readonly [string, string])[] = [
    [
      'inform',
      'What clients tell you in counseling sessions feeds into the testimony that we give to the state legislature.',
    ],
    [
      'inform',
      'Influence of poverty and racism on families, and how laws shape the way that parents raise their children.',
    ],
    ['separate', 'Mornings you counsel clients one at a time; on Fridays you lobby legislators at the capitol.'],
    ['small-context', 'Build a culture of equity and inclusion: revise how the agency hires and promotes its staff.'],
    [
      'unifying',
      'The same listening skills serve you whether you counsel a grieving client or lobby the state legislature.',
    ],
  ];
  for (const [link, text] of said)
    it(`says ${link}: ${text.slice(0, 50)}…`, () => {
      assert.deepEqual(linksOf(text), [link]);
    });

  it('are not seen where levels merely stand side by side', () => {
    assert.deepEqual(linksOf('Counsel clients one at a time. Lobby legislators at the capitol for housing bills.'), []);
    assert.deepEqual(linksOf('The office is open Mondays to Fridays; counsel clients in English or Spanish.'), []);
  });

  it('know where in the source they are said', () => {
    const text = 'Write notes. *What clients tell* us feeds into the *policy* brief on the state housing law.';
    const [{ block, annotation }] = analysed(text).document.blocks as [AnnotatedBlock];
    const { start, end } = block.prose.toSource(annotation.links[0]?.span ?? { start: 0, end: 0 });
    assert.match(text.slice(start, end), /^What clients tell.*policy/);
  });
});
