/** What was made of a document, kept so that its next version costs only what differs. It changes no result. */
import type { DocumentKind } from './document-kind.ts';
import { isNotable, type AnnotatedBlock } from './document.ts';
import type { Block } from './markdown/block.ts';
import { blocksOf, type PartBlocks } from './markdown/blocks.ts';
import { parseMarkdown, type Parsed, type Part } from './markdown/parse.ts';
import { readBlock } from './read-block.ts';
import type { Rulebook } from './rulebook.ts';
import { Carried } from './text/carried.ts';

/**
 * One for each document that is edited. Above an edit everything stays what it is. What stands below has another place, but
 * the same words: what was read of these holds.
 */
export class Memory {
  #parsed: Parsed | undefined;
  readonly #blocks = new Carried<Part, PartBlocks>();
  readonly #notable = new Carried<AnnotatedBlock, AnnotatedBlock | undefined>();
  #read: Readings | undefined;

  parse(source: string): Parsed {
    return (this.#parsed = parseMarkdown(source, this.#parsed));
  }

  blocks(parsed: Parsed): readonly Block[] {
    return blocksOf(parsed, this.#blocks);
  }

  annotated(blocks: readonly Block[], rulebook: Rulebook, kind: DocumentKind): readonly AnnotatedBlock[] {
    if (!this.#read?.isUnder(rulebook, kind)) this.#read = new Readings(rulebook, kind);
    return this.#read.of(blocks);
  }

  notable(blocks: readonly AnnotatedBlock[]): readonly AnnotatedBlock[] {
    return this.#notable
      .map(blocks, (annotated) => (isNotable(annotated) ? annotated : undefined))
      .filter((annotated) => annotated !== undefined);
  }
}

/** What was read of blocks under one rulebook and for one kind of document. */
class Readings {
  readonly #rulebook: Rulebook;
  readonly #kind: DocumentKind;
  readonly #annotated = new Carried<Block, AnnotatedBlock>();

  constructor(rulebook: Rulebook, kind: DocumentKind) {
    this.#rulebook = rulebook;
    this.#kind = kind;
  }

  isUnder(rulebook: Rulebook, kind: DocumentKind): boolean {
    return rulebook === this.#rulebook && kind === this.#kind;
  }

  of(blocks: readonly Block[]): readonly AnnotatedBlock[] {
    return this.#annotated.map(blocks, (block, _, earlier) =>
      earlier && isReadAlike(earlier.block, block)
        ? withBlock(earlier, block)
        : readBlock(block, this.#rulebook, this.#kind),
    );
  }
}

const withBlock = ({ annotation, terms, exempt, words, key }: AnnotatedBlock, block: Block): AnnotatedBlock => ({
  ...{ block, annotation, terms, exempt, words, key },
});

/** Whether all that a reading depends on is the same. Places are no part of it. */
const isReadAlike = (a: Block, b: Block): boolean =>
  a.prose.identity === b.prose.identity &&
  a.kind === b.kind &&
  a.depth === b.depth &&
  a.isQuoted === b.isQuoted &&
  a.heading?.prose.text === b.heading?.prose.text &&
  a.leadIn?.prose.text === b.leadIn?.prose.text &&
  a.headingPath.length === b.headingPath.length &&
  a.headingPath.every((heading, at) => heading === b.headingPath[at]);
