/** Where a document takes up a competency with a client system: course by course the cells of a curriculum matrix. */
import type { CompetencyMention, CompetencyRules } from '../competencies/find-competencies.ts';
import { namesIn } from '../competencies/names.ts';
import type { AnnotatedBlock } from '../document.ts';
import { weightOf } from '../levels/annotation.ts';
import { formulasIn } from '../levels/generic.ts';
import { holderOf } from '../levels/place.ts';
import { SYSTEMS, type System } from '../levels/systems.ts';
import type { Block } from '../markdown/block.ts';
import { addTo } from '../text/grouped.ts';
import { overlaps, type Span } from '../text/span.ts';
import { rememberedWordsOf } from '../text/words.ts';

/**
 * A competency and a client system that meet in paragraphs: each addresses the system, and it names the competency or stands
 * under a heading or a lead-in that does. What the front matter names is said of the whole document and meets nothing, nor
 * do the systems that only the names of competencies list.
 */
export interface Crossing<Place = Span> {
  readonly number: number;
  readonly system: System;
  /** In reading order. */
  readonly paragraphs: readonly Place[];
  /** How many of them differ: as in coverage, a paragraph that stands twice counts once. */
  readonly blocks: number;
}

/** By number, then from the smallest system to the largest. */
export function crossingsOf(
  blocks: readonly AnnotatedBlock[],
  mentions: readonly CompetencyMention[],
  rules: CompetencyRules,
): Crossing[] {
  if (mentions.length === 0) return [];
  const paragraphs = namedParagraphs(blocks, mentions, rules);
  const numbers = [...new Set(paragraphs.flatMap((one) => one.numbers))].sort((a, b) => a - b);
  return numbers.flatMap((number) =>
    SYSTEMS.flatMap((system): Crossing[] => {
      const found = paragraphs.filter((one) => one.numbers.includes(number) && one.systems.includes(system));
      const blocks = new Set(found.map(({ key }) => key)).size;
      return blocks === 0 ? [] : [{ number, system, paragraphs: found.map(({ span }) => span), blocks }];
    }),
  );
}

interface NamedParagraph extends Pick<AnnotatedBlock, 'key'> {
  readonly span: Span;
  readonly numbers: readonly number[];
  readonly systems: readonly System[];
}

/** Those that count, each with the competencies that are named in it and above it. */
function namedParagraphs(
  blocks: readonly AnnotatedBlock[],
  mentions: readonly CompetencyMention[],
  rules: CompetencyRules,
): readonly NamedParagraph[] {
  const named = numbersByPlace(mentions);
  const headings: Block[] = [];
  return blocks.flatMap((annotated) => {
    const { block, annotation, key } = annotated;
    if (block.kind === 'heading') {
      enter(headings, block);
      return [];
    }
    if (weightOf(annotation) === 0) return [];
    const numbers = [...headings, ...withLeadIns(block)].flatMap(({ span }) => named.get(span.start) ?? []);
    if (numbers.length === 0) return [];
    return [{ span: block.span, key, systems: describedSystems(annotated, rules), numbers }];
  });
}

/** By the place of the block that names them. */
function numbersByPlace(mentions: readonly CompetencyMention[]): ReadonlyMap<number, readonly number[]> {
  const named = new Map<number, number[]>();
  for (const { number, span } of mentions) addTo(named, span.start, number);
  return named;
}

/** A heading ends those of its depth and deeper ones. */
function enter(headings: Block[], heading: Block): void {
  while ((headings.at(-1)?.depth ?? 0) >= (heading.depth ?? 0) && headings.length > 0) headings.pop();
  headings.push(heading);
}

const withLeadIns = (block: Block): Block[] => [block, ...(block.leadIn ? withLeadIns(block.leadIn) : [])];

/** Those with words of their own, outside of names of competencies and of lists of all systems. */
function describedSystems({ block, annotation: { evidence } }: AnnotatedBlock, rules: CompetencyRules): System[] {
  const described = evidence.filter((piece) => {
    const { text } = holderOf(piece, block).prose;
    return !listsIn(text, rules).some((list) => overlaps(list, piece.span));
  });
  return [...new Set(described.map(({ system }) => system))];
}

const listsIn = (text: string, rules: CompetencyRules): readonly Span[] => [
  ...namesIn(text, rules.openings).map(({ span }) => span),
  ...[...formulasIn(text, rememberedWordsOf(text))].map(({ span }) => span),
];
