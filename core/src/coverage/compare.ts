/** Two versions of a document beside each other: which paragraphs changed their levels, came or went, and what that adds up to. */
import type { AnnotatedBlock, DocumentFacts } from '../document.ts';
import { levelsOf } from '../levels/annotation.ts';
import type { Level } from '../levels/systems.ts';
import { rememberedWordsOf } from '../text/words.ts';
import type { Coverage } from './coverage.ts';
import { sectionsOf } from './sections.ts';

export interface Comparison {
  /** In the reading order of the later version, what went at the place where it stood. Paragraphs as before are left out. */
  readonly paragraphs: readonly ParagraphChange[];
  /** In reading order, those that are gone last; sections with the same numbers are left out. */
  readonly sections: readonly SectionChange[];
}

export interface ParagraphChange {
  readonly change: 'levels' | 'new' | 'gone';
  /** Nothing for one that is new or gone. */
  readonly before?: PlacedLevels;
  readonly after?: PlacedLevels;
}

export interface PlacedLevels {
  readonly annotated: AnnotatedBlock;
  readonly levels: readonly Level[];
}

export interface SectionChange {
  /** The headings above it and its own. */
  readonly path: readonly string[];
  readonly before?: Coverage;
  readonly after?: Coverage;
}

/** As much of an analysis as is compared. */
export interface Version {
  readonly document: DocumentFacts;
}

/** Nothing stands for a document that is not there. */
export function compare(before: Version | undefined, after: Version | undefined): Comparison {
  return { paragraphs: paragraphChanges(placed(before), placed(after)), sections: sectionChanges(before, after) };
}

interface Placed extends PlacedLevels {
  /** The text, folded, as it is counted. */
  readonly key: string;
}

function placed(version: Version | undefined): Placed[] {
  if (!version) return [];
  const { blocks, profile } = version.document;
  return blocks.flatMap((annotated) => {
    if (annotated.block.kind === 'heading') return [];
    const levels = levelsOf(annotated.annotation, profile).map(({ level }) => level);
    return [{ annotated, key: annotated.key, levels }];
  });
}

function paragraphChanges(before: readonly Placed[], after: readonly Placed[]): ParagraphChange[] {
  const pairs = paired(before, after);
  const kept = new Set(pairs.values());
  const changes = after.flatMap((paragraph): { readonly at: number; readonly change: ParagraphChange }[] => {
    const earlier = pairs.get(paragraph);
    if (earlier && earlier.levels.join() === paragraph.levels.join()) return [];
    const at = paragraph.annotated.block.span.start;
    return [
      {
        at,
        change: earlier ? { change: 'levels', before: earlier, after: paragraph } : { change: 'new', after: paragraph },
      },
    ];
  });
  const gone = before
    .filter((paragraph) => !kept.has(paragraph))
    .map((paragraph) => ({
      at: paragraph.annotated.block.span.start,
      change: { change: 'gone', before: paragraph } satisfies ParagraphChange,
    }));
  return [...changes, ...gone].sort((a, b) => a.at - b.at).map(({ change }) => change);
}

/** Each paragraph with what it was: word for word wherever it stood, else the most similar one that is left. */
function paired(before: readonly Placed[], after: readonly Placed[]): Map<Placed, Placed> {
  const pairs = new Map<Placed, Placed>();
  const left = new Map<string, Placed[]>();
  for (const paragraph of before) left.set(paragraph.key, [...(left.get(paragraph.key) ?? []), paragraph]);
  for (const paragraph of after) {
    const same = left.get(paragraph.key)?.shift();
    if (same) pairs.set(paragraph, same);
  }
  const open = [...left.values()].flat();
  for (const paragraph of after.filter((paragraph) => !pairs.has(paragraph))) {
    const found = mostSimilar(paragraph, open);
    if (!found) continue;
    pairs.set(paragraph, found);
    open.splice(open.indexOf(found), 1);
  }
  return pairs;
}

/** Of two versions of a paragraph at least so many words are the same; below it is another paragraph. */
const LEAST_SIMILAR = 0.5;

/** How many candidates are looked at: a document that was written anew altogether has no versions of paragraphs. */
const MOST_CANDIDATES = 400;

function mostSimilar(paragraph: Placed, candidates: readonly Placed[]): Placed | undefined {
  let best: { readonly candidate: Placed; readonly similarity: number } | undefined;
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    const similarity = similarityOf(paragraph, candidate);
    if (similarity >= LEAST_SIMILAR && similarity > (best?.similarity ?? 0)) best = { candidate, similarity };
  }
  return best?.candidate;
}

/** Twice the words that both have, as a part of all their words: 0 to 1. */
function similarityOf(a: Placed, b: Placed): number {
  const [wordsOfA, wordsOfB] = [wordSet(a), wordSet(b)];
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  const all = wordsOfA.size + wordsOfB.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

const wordSet = ({ annotated }: Placed): ReadonlySet<string> =>
  new Set(rememberedWordsOf(annotated.block.prose.text).map(({ form }) => form));

function sectionChanges(before: Version | undefined, after: Version | undefined): SectionChange[] {
  const [earlier, later] = [sectionsByPath(before), sectionsByPath(after)];
  const paths = new Map([...later, ...earlier].map(([key, { path }]) => [key, path]));
  return [...paths].flatMap(([key, path]) => {
    const [was, is] = [earlier.get(key)?.coverage, later.get(key)?.coverage];
    if (was && is && countsIn(was) === countsIn(is)) return [];
    return [{ path, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}

const countsIn = ({ byLevel }: Coverage): string =>
  JSON.stringify(Object.entries(byLevel).map(([level, { blocks }]) => [level, blocks]));

function sectionsByPath(
  version: Version | undefined,
): Map<string, { readonly path: readonly string[]; readonly coverage: Coverage }> {
  if (!version) return new Map();
  const { document } = version;
  return new Map(
    sectionsOf(document.blocks, document.profile).map(({ heading: { block }, coverage }) => {
      const path = [...block.headingPath, block.prose.text.trim()];
      return [path.join('\n'), { path, coverage }];
    }),
  );
}
