/** Coverage of each section: a heading with all that stands under it, deeper sections included. */
import type { AnnotatedBlock } from '../document.ts';
import type { Profile } from '../levels/profile.ts';
import { coverageOf, type Coverage } from './coverage.ts';

export interface SectionCoverage {
  readonly heading: AnnotatedBlock;
  readonly coverage: Coverage;
}

/** In reading order; text before the first heading is in none. */
export function sectionsOf(blocks: readonly AnnotatedBlock[], profile: Profile): SectionCoverage[] {
  return blocks.flatMap((heading, at) => {
    if (heading.block.kind !== 'heading') return [];
    let end = at + 1;
    while (end < blocks.length && !endsSection(blocks[end], heading)) end++;
    return [{ heading, coverage: coverageOf(blocks.slice(at + 1, end), profile) }];
  });
}

const endsSection = (annotated: AnnotatedBlock | undefined, { block: heading }: AnnotatedBlock): boolean =>
  annotated?.block.kind === 'heading' && (annotated.block.depth ?? 0) <= (heading.depth ?? 0);
