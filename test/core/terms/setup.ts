/** A pack in a few lines, and what the engine makes of a text with it. */
import assert from 'node:assert/strict';
import { english, readPack, type TermPack } from '@practice-lens/core';
import type { DocumentKind } from '../../../core/src/document-kind.ts';
import { blocksOf } from '../../../core/src/markdown/blocks.ts';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import { findTerms } from '../../../core/src/terms/find-terms.ts';
import { compileTerms, type TermOptions } from '../../../core/src/terms/term-index.ts';

/** The lines of a term that a test is not about. */
export const REST = `    reason: It hides the person. Other words show the person.
    source: Practice Lens editors (2026)
    match: [a]
    clean: [b]`;

/** Terms as `id` and the lines that make it, each ended by `REST`. */
export function packOf(terms: Readonly<Record<string, string>>, theme = 'people'): TermPack {
  const bodies = Object.entries(terms).map(([id, lines]) => `  - id: ${id}\n    ${lines.trim()}\n${REST}`);
  const { pack, problems } = readPack([`theme: ${theme}`, 'terms:', ...bodies].join('\n'), `${theme}.yml`);
  assert.deepEqual(problems, []);
  assert.ok(pack);
  return pack;
}

export interface Seen {
  /** The source text of each hit. */
  readonly marked: readonly string[];
  /** The first replacement of each hit. */
  readonly suggested: readonly string[];
  readonly advised: readonly string[];
  /** `exemption: text` of what was left alone. */
  readonly spared: readonly string[];
}

const PLAIN: TermOptions = { allowNames: [], rules: {}, preferences: {}, t: english };

export function lookAt(
  source: string,
  packs: TermPack | readonly TermPack[],
  { kind = 'other', ...options }: Partial<TermOptions> & { readonly kind?: DocumentKind } = {},
): Seen {
  const index = compileTerms([packs].flat(), { ...PLAIN, ...options });
  const found = blocksOf(parseMarkdown(source)).map((block) => ({ block, ...findTerms(block, index, { kind }) }));
  const hits = found.flatMap(({ block, hits }) =>
    hits.map((hit) => ({ ...hit, span: block.prose.toSource(hit.span) })),
  );
  return {
    marked: hits.map(({ span }) => source.slice(span.start, span.end)),
    suggested: hits.flatMap(({ replacements }) => replacements.slice(0, 1)),
    advised: hits.flatMap(({ advice }) => advice),
    spared: found.flatMap(({ block, exempt }) =>
      exempt.map(({ exemption, span }) => `${exemption}: ${block.prose.text.slice(span.start, span.end)}`),
    ),
  };
}
