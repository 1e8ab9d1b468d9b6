import type { Blockquote, Heading, List, Nodes, Paragraph, RootContent, Table } from 'mdast';
import type { Block, BlockKind } from './block.ts';
import type { Parsed, Part } from './parse.ts';
import { DEEPEST } from './depth.ts';
import { proseOf } from './prose.ts';

/** All blocks of a document in reading order. Code, raw HTML and link definitions are none. */
export function blocksOf({ parts }: Parsed): Block[] {
  const reader = new BlockReader();
  let above: Block | undefined;
  for (const part of parts) above = reader.part(part, above);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  #part: Pick<Part, 'offsets' | 'shift'> = { offsets: new WeakMap(), shift: 0 };
  #isQuoted = false;
  #depth = 0;
  readonly #headings: { depth: number; text: string; block: Block }[] = [];

  /** `above` is what may introduce a list, here and in what is given back: the block right above. */
  part(part: Part, above: Block | undefined): Block | undefined {
    this.#part = part;
    return this.#read(part.node, 'paragraph', undefined, above);
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
    while ((this.#headings.at(-1)?.depth ?? 0) >= node.depth) this.#headings.pop();
    const block = this.#add('heading', node, [node], undefined);
    this.#headings.push({ depth: node.depth, text: block.prose.text.trim(), block });
    return block;
  }

  #add(
    kind: BlockKind,
    node: Heading | Paragraph | Nodes,
    content: readonly Nodes[],
    leadIn: Block | undefined,
  ): Block {
    const { shift } = this.#part;
    const heading = this.#headings.at(-1)?.block;
    const block: Block = {
      kind,
      span: {
        start: (node.position?.start.offset ?? 0) + shift,
        end: (node.position?.end.offset ?? 0) + shift,
      },
      prose: proseOf(node, content, this.#part),
      headingPath: this.#headings.map((heading) => heading.text),
      ...(heading && { heading }),
      ...(leadIn && { leadIn }),
      ...(this.#isQuoted && { isQuoted: true }),
      ...(node.type === 'heading' && { depth: node.depth }),
    };
    this.blocks.push(block);
    return block;
  }
}

/** `> [!NOTE]` and its like are set off by the writer, not quoted from somebody. */
function isNote({ children: [first] }: Blockquote): boolean {
  const [start] = first?.type === 'paragraph' ? first.children : [];
  return start?.type === 'text' && /^\[![A-Z]+\]/.test(start.value);
}
