/** What was made of a document, kept so that its next version costs only what differs. It changes no result. */
import type { DocumentKind } from './document-kind.ts';
import type { BareBlock } from './markdown/block.ts';
import { blocksOfPart, type PartBlocks } from './markdown/blocks.ts';
import { parseMarkdown, type Parsed } from './markdown/parse.ts';
import type { Part } from './markdown/part.ts';
import type { Zone } from './markdown/prose.ts';
import { isNotable, readBlock, type ReadBlock } from './read-block.ts';
import type { Rulebook } from './rulebook.ts';
import { Carried } from './text/carried.ts';

/** What was read of the blocks of a top-level node, wherever that stands. */
export interface PartReading {
  readonly of: PartBlocks;
  /** All of its blocks. */
  readonly blocks: readonly ReadBlock[];
  readonly notable: readonly ReadBlock[];
}

/** Part by part. */
export interface PartReadings {
  readonly all: readonly PartReading[];
  /** The indices of those that hold notable blocks. */
  readonly notable: readonly number[];
}

/** One for each document that is edited. */
export class Memory {
  #parsed: Parsed | undefined;
  readonly #blocks = new Carried<Part, PartBlocks>({ isAlike: (a, b) => a?.node === b?.node });
  #readings: Readings | undefined;

  parse(source: string): Parsed {
    return (this.#parsed = parseMarkdown(source, this.#parsed));
  }

  /** Part by part. */
  blocks({ parts }: Parsed): readonly PartBlocks[] {
    return this.#blocks.map(parts, blocksOfPart);
  }

  readings(blocks: readonly PartBlocks[], rulebook: Rulebook, kind: DocumentKind): PartReadings {
    if (this.#readings?.rulebook !== rulebook || this.#readings.kind !== kind) {
      const carried = new Carried<PartBlocks, PartReading>({ isMarked: ({ notable }) => notable.length > 0 });
      this.#readings = { rulebook, kind, carried };
    }
    const { carried } = this.#readings;
    const all = carried.map(blocks, (part, _, earlier) =>
      earlier?.of === part ? earlier : readPart(part, earlier, (block) => readBlock(block, rulebook, kind)),
    );
    return { all, notable: carried.marked };
  }
}

/** They hold for one rulebook and one kind of document. */
interface Readings {
  readonly rulebook: Rulebook;
  readonly kind: DocumentKind;
  readonly carried: Carried<PartBlocks, PartReading>;
}

function readPart(
  of: PartBlocks,
  earlier: PartReading | undefined,
  read: (block: BareBlock) => ReadBlock,
): PartReading {
  const blocks = of.blocks.map((block, at) => {
    const known = earlier && knownOf(block, at, of.blocks.length, earlier.blocks);
    return known ? { ...known, block } : read(block);
  });
  return { of, blocks, notable: blocks.some(isNotable) ? blocks.filter(isNotable) : NONE };
}

const NONE: readonly ReadBlock[] = [];

/** What was read of the block that stood as far from the beginning of the part, or from its end, if that is read alike. */
const knownOf = (block: BareBlock, at: number, count: number, earlier: readonly ReadBlock[]): ReadBlock | undefined =>
  [earlier[at], earlier[at + earlier.length - count]].find((known) => known && isReadAlike(known.block, block));

/** Whether all that a reading depends on is the same. Places are no part of it. */
const isReadAlike = (a: BareBlock, b: BareBlock): boolean =>
  a.prose.text === b.prose.text &&
  isSameList(a.prose.zones, b.prose.zones, isSameZone) &&
  a.kind === b.kind &&
  a.depth === b.depth &&
  a.isQuoted === b.isQuoted &&
  a.heading?.prose.text === b.heading?.prose.text &&
  a.leadIn?.prose.text === b.leadIn?.prose.text &&
  isSameList(a.headingPath, b.headingPath, (one, other) => one === other);

const isSameList = <T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T | undefined) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((entry, at) => isSame(entry, b[at])));

const isSameZone = (one: Zone, other: Zone | undefined): boolean =>
  one.kind === other?.kind && one.start === other.start && one.end === other.end;
