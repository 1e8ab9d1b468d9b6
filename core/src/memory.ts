/** What was made of a document, kept so that its next version costs only what differs. It changes no result. */
import type { DocumentKind } from './document-kind.ts';
import type { Block } from './markdown/block.ts';
import { parseMarkdown, type Parsed } from './markdown/parse.ts';
import { readBlock, type BlockReading } from './read-block.ts';
import type { Rulebook } from './rulebook.ts';

interface Kept {
  readonly block: Block;
  readonly reading: BlockReading;
}

/** One for each document that is edited. */
export class Memory {
  #parsed: Parsed | undefined;
  #rulebook: Rulebook | undefined;
  #kind: DocumentKind | undefined;
  /** By the identity of their prose, and so for as long as that is in use. */
  #kept = new WeakMap<object, Kept>();

  parse(source: string): Parsed {
    return (this.#parsed = parseMarkdown(source, this.#parsed));
  }

  read(block: Block, rulebook: Rulebook, kind: DocumentKind): BlockReading {
    if (rulebook !== this.#rulebook || kind !== this.#kind) this.#kept = new WeakMap();
    this.#rulebook = rulebook;
    this.#kind = kind;
    const { identity } = block.prose;
    const kept = this.#kept.get(identity);
    if (kept && isReadAlike(kept.block, block)) return kept.reading;
    const reading = readBlock(block, rulebook, kind);
    this.#kept.set(identity, { block, reading });
    return reading;
  }
}

/** Of two blocks with the same prose: whether all else that a reading depends on is the same too. Places are no part of it. */
const isReadAlike = (a: Block, b: Block): boolean =>
  a.kind === b.kind &&
  a.depth === b.depth &&
  a.isQuoted === b.isQuoted &&
  a.heading?.prose.text === b.heading?.prose.text &&
  a.leadIn?.prose.text === b.leadIn?.prose.text &&
  a.headingPath.length === b.headingPath.length &&
  a.headingPath.every((heading, at) => heading === b.headingPath[at]);
