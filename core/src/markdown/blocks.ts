import type { Blockquote, Heading, List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import type { Block, BlockKind } from './block.ts';
import type { Parsed } from './parse.ts';
import { DEEPEST } from './depth.ts';
import { proseOf } from './prose.ts';

/** All blocks of a document in reading order. Code, raw HTML and link definitions are none. */
export function blocksOf(parsed: Parsed): Block[] {
  const reader = new BlockReader(parsed);
  reader.flow(parsed.root, 'paragraph', undefined);
  return reader.blocks;
}

type Flow = Root | Blockquote | ListItem | Extract<RootContent, { type: 'footnoteDefinition' }>;

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #parsed: Parsed;
  #isQuoted = false;
  #depth = 0;
  readonly #headings: { depth: number; text: string; block: Block }[] = [];

  constructor(parsed: Parsed) {
    this.#parsed = parsed;
  }

  /** Reads what `parent` holds; its paragraphs become blocks of `kind`, introduced by `leadIn`. */
  flow(parent: Flow, kind: BlockKind, leadIn: Block | undefined): void {
    if (this.#depth >= DEEPEST) return;
    this.#depth++;
    let above = leadIn;
    for (const node of parent.children) {
      switch (node.type) {
        case 'heading':
          above = this.#heading(node);
          break;
        case 'paragraph':
          above = this.#add(kind, node, [node], kind === 'listItem' ? leadIn : undefined);
          break;
        case 'list':
          this.#list(node, above);
          break;
        case 'table':
          this.#table(node);
          break;
        case 'blockquote':
          this.#blockquote(node);
          break;
        case 'footnoteDefinition':
          this.flow(node, 'paragraph', undefined);
          break;
        case 'html':
          // A comment stands for no reader between a list and what introduces it.
          if (!node.value.trimStart().startsWith('<!--')) above = undefined;
          break;
        default:
          above = undefined;
      }
    }
    this.#depth--;
  }

  #blockquote(node: Blockquote): void {
    const outer = this.#isQuoted;
    this.#isQuoted = outer || !isNote(node);
    this.flow(node, 'blockquote', undefined);
    this.#isQuoted = outer;
  }

  #list(list: List, above: Block | undefined): void {
    const leadIn = above?.kind === 'heading' ? undefined : above;
    for (const item of list.children) this.flow(item, 'listItem', leadIn);
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
    const { shift } = this.#parsed;
    const heading = this.#headings.at(-1)?.block;
    const block: Block = {
      kind,
      span: {
        start: (node.position?.start.offset ?? 0) + shift,
        end: (node.position?.end.offset ?? 0) + shift,
      },
      prose: proseOf(content, this.#parsed),
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
