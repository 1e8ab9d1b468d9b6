import type { Blockquote, Heading, List, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { Carried } from '../text/carried.ts';
import type { BareBlock, Block, BlockKind } from './block.ts';
import type { Parsed } from './parse.ts';
import type { Part } from './part.ts';
import { DEEPEST } from './depth.ts';
import { placedBlocks } from './placed.ts';
import { writtenIn } from './prose.ts';

/** The blocks of a top-level node. */
export interface PartBlocks {
  readonly node: RootContent;
  /** What stands above the node, and above the next one. */
  readonly under: Under;
  readonly below: Under;
  readonly blocks: readonly BareBlock[];
}

interface Under {
  readonly section: Section | undefined;
  /** What may introduce a list: the block right above. */
  readonly above: BareBlock | undefined;
}

/** A heading with those that it stands under. */
interface Section {
  readonly heading: BareBlock;
  /** Their texts and its own. */
  readonly path: readonly string[];
  readonly outer: Section | undefined;
}

/** All blocks of a document in reading order. Code, raw HTML and link definitions are none. */
export const blocksOf = ({ parts }: Parsed): Block[] =>
  placedBlocks(parts, new Carried<Part, PartBlocks>().map(parts, blocksOfPart));

/** The blocks of a node do not depend on its place, so that those of the same node hold while nothing else is above it. */
export function blocksOfPart(
  { node }: Part,
  before: PartBlocks | undefined,
  earlier: PartBlocks | undefined,
): PartBlocks {
  const under = before?.below ?? NOTHING;
  if (earlier?.node === node && isAlike(earlier.under, under, node)) return earlier;
  const reader = new BlockReader(under.section);
  const above = reader.read(node, under.above);
  return { node, under, below: { section: reader.section, above }, blocks: reader.blocks };
}

const NOTHING: Under = { section: undefined, above: undefined };

const isAlike = (a: Under, b: Under, { type }: RootContent): boolean =>
  a.section === b.section && (a.above === b.above || !LOOKING_ABOVE.has(type));

/** Introduced by what is above, or passing it on to what is below. */
const LOOKING_ABOVE: ReadonlySet<RootContent['type']> = new Set([
  'list',
  'table',
  'blockquote',
  'footnoteDefinition',
  'html',
]);

class BlockReader {
  readonly blocks: BareBlock[] = [];
  section: Section | undefined;
  #isQuoted = false;
  #depth = 0;

  constructor(section: Section | undefined) {
    this.section = section;
  }

  /** `above` is what may introduce a list, here and in what is given back. */
  read(node: RootContent, above: BareBlock | undefined): BareBlock | undefined {
    return this.#read(node, 'paragraph', undefined, above);
  }

  /** Reads nodes that stand side by side; their paragraphs become blocks of `kind`, introduced by `leadIn`. */
  #flow(nodes: readonly RootContent[], kind: BlockKind, leadIn: BareBlock | undefined): void {
    if (this.#depth >= DEEPEST) return;
    this.#depth++;
    let above = leadIn;
    for (const node of nodes) above = this.#read(node, kind, leadIn, above);
    this.#depth--;
  }

  #read(
    node: RootContent,
    kind: BlockKind,
    leadIn: BareBlock | undefined,
    above: BareBlock | undefined,
  ): BareBlock | undefined {
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

  #list(list: List, above: BareBlock | undefined): void {
    const leadIn = above?.kind === 'heading' ? undefined : above;
    for (const item of list.children) this.#flow(item.children, 'listItem', leadIn);
  }

  #table(table: Table): void {
    let header: BareBlock | undefined;
    for (const row of table.children) {
      const block = this.#add('tableRow', row, row.children, header);
      header ??= block;
    }
  }

  #heading(node: Heading): BareBlock {
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
    leadIn: BareBlock | undefined,
  ): BareBlock {
    const block: Growing = {
      kind,
      span: { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 },
      prose: writtenIn(node, content),
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

type Growing = { -readonly [K in keyof BareBlock]: BareBlock[K] };

const TOP: readonly string[] = [];

/** `> [!NOTE]` and its like are set off by the writer, not quoted from somebody. */
function isNote({ children: [first] }: Blockquote): boolean {
  const [start] = first?.type === 'paragraph' ? first.children : [];
  return start?.type === 'text' && /^\[![A-Z]+\]/.test(start.value);
}
