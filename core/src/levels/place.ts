/** Where in the source the evidence of a block stands. */
import type { Block } from '../markdown/block.ts';
import { cut } from '../text/span.ts';
import type { Annotation, Evidence } from './annotation.ts';

/** `span` is in the source. */
export interface PlacedEvidence extends Evidence {
  /** The source text of the span. */
  readonly text: string;
}

export const evidenceIn = (source: string, block: Block, { evidence }: Annotation): PlacedEvidence[] =>
  evidence.map((piece) => {
    const span = holderOf(piece, block).prose.toSource(piece.span);
    return { ...piece, span, text: cut(source, span) };
  });

/** The block in whose prose it lies. */
export function holderOf({ from }: Pick<Evidence, 'from'>, block: Block): Block {
  switch (from) {
    case 'text':
      return block;
    case 'lead-in':
      return block.leadIn ?? block;
    case 'heading':
      return block.heading ?? block;
  }
}
