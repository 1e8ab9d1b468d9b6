/** Whether a document that is read anew and one that is read with the memory of its earlier versions are the same, in everything. */
import assert from 'node:assert/strict';
import { analyze, Memory, type AnnotatedBlock, type Analysis, type Rulebook } from '@practice-lens/core';

type Block = AnnotatedBlock['block'];
type Around = Pick<Block, 'span' | 'prose' | 'heading' | 'leadIn'>;

/** Reads the versions of a document one after the other with one memory, and throws at the first that differs from a fresh reading. */
export function assertSameAsFresh(versions: readonly string[], rulebook: Rulebook): void {
  const memory = new Memory();
  for (const text of versions) assertSame(analyze(text, PATH, rulebook, memory), analyze(text, PATH, rulebook));
}

const PATH = 'unit.md';

/** The blocks of the second version that were looked at again, by their prose; all others are as they were found in the first. */
export function readAgain(versions: readonly [string, string], rulebook: Rulebook): string[] {
  const memory = new Memory();
  const [before, after] = versions.map((text) => analyze(text, PATH, rulebook, memory).document.blocks);
  const known = new Set(before?.map(({ terms }) => terms));
  return (after ?? []).filter(({ terms }) => !known.has(terms)).map(({ block }) => block.prose.text);
}

function assertSame(kept: Analysis, fresh: Analysis): void {
  const [found, expected] = [written(kept), written(fresh)];
  if (found === expected) return;
  const at = [...expected].findIndex((character, index) => character !== found[index]);
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  assert.fail(`Read with its memory: …${around(found)}…, afresh: …${around(expected)}…`);
}

/** All of it, as text: functions by what they give, and blocks that others point at by their number. */
function written({ document, ...analysis }: Analysis): string {
  const { profiles, styleRules, ...facts } = document;
  const numbers = new Map(document.blocks.map(({ block }, at) => [block, at]));
  const { title } = document;
  return JSON.stringify({
    ...analysis,
    document: {
      ...facts,
      ...{ profiles: profiles.map(({ name }) => name), styleRules: styleRules.map(({ id }) => id) },
      blocks: document.blocks.map((block) => writtenBlock(block, numbers)),
      notable: document.notable.map((block) => writtenBlock(block, numbers)),
      ...(title && { title: writtenBlock(title, numbers) }),
    },
  });
}

function writtenBlock(
  { block, terms, exempt, ...rest }: Pick<AnnotatedBlock, 'terms' | 'exempt'> & { readonly block: Around },
  numbers: ReadonlyMap<Block, number>,
): object {
  const { prose, heading, leadIn, ...facts } = block;
  const { text, zones } = prose;
  const places = Array.from({ length: text.length }, (_, at) => prose.toSource({ start: at, end: at + 1 }));
  return {
    ...{ ...rest, ...facts, text, zones },
    above: [heading, leadIn].map((other) => other && numbers.get(other)),
    places: [...places, prose.toSource({ start: 0, end: text.length })]
      .map(({ start, end }) => `${start}-${end}`)
      .join(),
    terms: [...terms, ...exempt].map((hit) => ({ ...hit, term: hit.term.id })),
  };
}
