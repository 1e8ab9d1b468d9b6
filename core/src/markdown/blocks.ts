import type { Blockquote, Heading, List, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { Carried } from '../text/carried.ts';
import type { Block, BlockKind } from './block.ts';
import type { Parsed, Part } from './parse.ts';
import { DEEPEST } from './depth.ts';
import { proseOf } from './prose.ts';

/** The blocks of a top-level node, and what stands above the next one. */
export interface PartBlocks {
  readonly blocks: readonly Block[];
  readonly section: Section | undefined;
  /** What may introduce a list: the block right above. */
  readonly above: Block | undefined;
}

/** A heading with those that it stands under. */
interface Section {
  readonly heading: Block;
  /** Their texts and its own. */
  readonly path: readonly string[];
  readonly outer: Section | undefined;
}

/** All blocks of a document in reading order. Code, raw HTML and link definitions are none. */
export const blocksOf = ({ parts }: Parsed, carried = new Carried<Part, PartBlocks>()): Block[] => {
  const all: Block[] = [];
  for (const { blocks } of carried.map(parts, blocksOfPart)) for (const block of blocks) all.push(block);
  return all;
};

function blocksOfPart(part: Part, before: PartBlocks | undefined): PartBlocks {
  const reader = new BlockReader(part, before?.section);
  const above = reader.read(before?.above);
  return { blocks: reader.blocks, section: reader.section, above };
}

class BlockReader {
  readonly blocks: Block[] = [];
  section: Section | undefined;
  readonly #part: Part;
  #isQuoted = false;
  #depth = 0;

  constructor(part: Part, section: Section | undefined) {
    this.#part = part;
    this.section = section;
  }

  /** `above` is what may introduce a list, here and in what is given back. */
  read(above: Block | undefined): Block | undefined {
    return this.#read(this.#part.node, 'paragraph', undefined, above);
  }

  /** Reads nodes that stand side by side; their paragraphs become blocks of `kind`, introduced by `leadIn`. */
  #flow(nodes: readonly RootContent[], kind: BlockKind, leadIn: Block | undefined): void {
    if (this.#depth >= DEEPEST) return;
    this.#depth++;
    let above = leadIn;
    for (const node of nodes) above = this.#read(node, kind, leadIn, above);
    this.#depth--;
  }

  #read(node: RootContent, kind: BlockKind, leadIn: Block | undefined, above: Block | undefined): Block | undefined {
    switch (node.type) {
      case 'heading':
        return this.#heading(node);
      case 'paragraph':
        return this.#add(kind, node, [node], kind === 'listItem' ? leadIn : undefined);
      case 'list':
        this.#list(node, above);
        return above;
      case 'table':
        this.#table(node);
        return above;
      case 'blockquote':
        this.#blockquote(node);
        return above;
      case 'footnoteDefinition':
        this.#flow(node.children, 'paragraph', undefined);
        return above;
      case 'html':
        // A comment stands for no reader between a list and what introduces it.
        return node.value.trimStart().startsWith('<!--') ? above : undefined;
      default:
        return undefined;
    }
  }

  #blockquote(node: Blockquote): void {
    const outer = this.#isQuoted;
    this.#isQuoted = outer || !isNote(node);
    this.#flow(node.children, 'blockquote', undefined);
    this.#isQuoted = outer;
  }

  #list(list: List, above: Block | undefined): void {
    const leadIn = above?.kind === 'heading' ? undefined : above;
    for (const item of list.children) this.#flow(item.children, 'listItem', leadIn);
  }

  #table(table: Table): void {
    let header: Block | undefined;
    for (const row of table.children) {
      const block = this.#add('tableRow', row, row.children, header);
      header ??= block;
    }
  }

  #heading(node: Heading): Block {
    while ((this.section?.heading.depth ?? 0) >= node.depth) this.section = this.section?.outer;
    const heading = this.#add('heading', node, [node], undefined);
    const path = [...heading.headingPath, heading.prose.text.trim()];
    this.section = { heading, path, outer: this.section };
    return heading;
  }

  #add(
    kind: BlockKind,
    node: Heading | Paragraph | Nodes,
    content: readonly Nodes[],
    leadIn: Block | undefined,
  ): Block {
    const { shift } = this.#part;
    const { position } = node;
    const block: Growing = {
      kind,
      span: { start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? 0) + shift },
      prose: proseOf(node, content, this.#part),
      headingPath: this.section?.path ?? TOP,
    };
    if (this.section) block.heading = this.section.heading;
    if (leadIn) block.leadIn = leadIn;
    if (this.#isQuoted) block.isQuoted = true;
    if (node.type === 'heading') block.depth = node.depth;
    this.blocks.push(block);
    return block;
  }
}

type Growing = { -readonly [K in keyof Block]: Block[K] };

const TOP: readonly string[] = [];

/** `> [!NOTE]` and its like are set off by the writer, not quoted from somebody. */
function isNote({ children: [first] }: Blockquote): boolean {
  const [start] = first?.type === 'paragraph' ? first.children : [];
  return start?.type === 'text' && /^\[![A-Z]+\]/.test(start.value);
}
