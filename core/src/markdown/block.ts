import type { Span } from '../text/span.ts';
import type { Prose, ProseText, Written } from './prose.ts';

export type BlockKind = 'paragraph' | 'listItem' | 'tableRow' | 'heading' | 'blockquote';

/**
 * The unit that is annotated: a paragraph, a list item's own paragraph without nested lists, a table row (the header row
 * included), a paragraph in a block quote, or a heading.
 */
export interface Block extends BlockText {
  /** Its place in the source. */
  readonly span: Span;
  readonly prose: Prose;
  readonly heading?: Block;
  readonly leadIn?: Block;
}

/** A block without its place: all that reading it depends on. */
export interface BlockText {
  readonly kind: BlockKind;
  readonly prose: ProseText;
  /** The texts of the headings it stands under, the outermost first; for a heading, those above it. */
  readonly headingPath: readonly string[];
  /** The nearest heading above. */
  readonly heading?: BlockText;
  /** The paragraph or list item that introduces the list this item belongs to, or the header row of its table. */
  readonly leadIn?: BlockText;
  /** Inside a block quote, at any depth; notes and warnings (`> [!NOTE]`) are the writer's own and no quotes. */
  readonly isQuoted?: true;
  /** Only for headings: 1 to 6. */
  readonly depth?: number;
}

/** A block as it stands in the tree of its top-level node, which is parsed once and may stand anywhere. */
export interface BareBlock extends BlockText {
  readonly prose: Written;
  /** In the offsets of the tree. */
  readonly span: Span;
  readonly heading?: BareBlock;
  readonly leadIn?: BareBlock;
}
