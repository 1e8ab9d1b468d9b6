/**
 * What was made of a document, kept so that its next version costs only what differs. Blocks are known by all that their
 * reading depends on, which is text and no place: paragraphs may move, and a changed heading lets those below be read anew.
 */
import type { DocumentKind } from './document-kind.ts';
import type { Block } from './markdown/block.ts';
import { parseMarkdown, type Parsed } from './markdown/parse.ts';
import { readBlock, type BlockReading } from './read-block.ts';
import type { Rulebook } from './rulebook.ts';

/** One for each document that is edited. */
export class Memory {
  #parsed: Parsed | undefined;
  #rulebook: Rulebook | undefined;
  #kind: DocumentKind | undefined;
  #readings: ReadonlyMap<string, BlockReading> = new Map();

  parse(source: string): Parsed {
    return (this.#parsed = parseMarkdown(source, this.#parsed));
  }

  /** The blocks of one version, all at once: what is not among them is forgotten. */
  read(blocks: readonly Block[], rulebook: Rulebook, kind: DocumentKind): (BlockReading & { readonly block: Block })[] {
    const known = rulebook === this.#rulebook && kind === this.#kind ? this.#readings : new Map<string, BlockReading>();
    const readings = new Map<string, BlockReading>();
    const read = blocks.map((block) => {
      const key = keyOf(block);
      const reading = known.get(key) ?? readings.get(key) ?? readBlock(block, rulebook, kind);
      readings.set(key, reading);
      return { ...reading, block };
    });
    this.#readings = readings;
    this.#rulebook = rulebook;
    this.#kind = kind;
    return read;
  }
}

/** All that a reading depends on: everything of a block but its place. */
const keyOf = ({ kind, prose, headingPath, heading, leadIn, isQuoted, depth }: Block): string =>
  JSON.stringify([
    kind,
    prose.text,
    prose.zones,
    headingPath,
    heading?.prose.text,
    leadIn?.prose.text,
    isQuoted,
    depth,
  ]);
