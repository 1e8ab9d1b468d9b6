/** Coverage of each section: a heading with all that stands under it, deeper sections included. */
import type { AnnotatedBlock } from '../document.ts';
import type { Profile } from '../levels/profile.ts';
import { coverageOf, type CountedBlock, type Coverage } from './coverage.ts';

export interface SectionCoverage {
  readonly heading: AnnotatedBlock;
  readonly coverage: Coverage;
}

/** `counted` runs beside `blocks`, one for one. Sections in reading order; text before the first heading is in none. */
export function sectionsOf(
  blocks: readonly AnnotatedBlock[],
  counted: readonly CountedBlock[],
  profile: Profile,
): SectionCoverage[] {
  return blocks.flatMap((heading, at) => {
    if (heading.block.kind !== 'heading') return [];
    const end = blocks.findIndex(
      ({ block }, other) => other > at && block.kind === 'heading' && (block.depth ?? 0) <= (heading.block.depth ?? 0),
    );
    return [{ heading, coverage: coverageOf(counted.slice(at + 1, end < 0 ? undefined : end), profile) }];
  });
}
