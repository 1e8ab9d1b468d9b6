import { contains, type Span } from '../../text/span.ts';
import type { Exemption } from './exemption.ts';

/** Words in quotation marks or in a block quote are somebody's own, or are talked about. */
export const quotation: Exemption = {
  name: 'quotation',
  applies: ({ block, span }) =>
    block.kind === 'blockquote' || quotesIn(block.prose.text).some((quote) => contains(quote, span)),
};

const PAIRS: readonly RegExp[] = [
  /“[^”]*”/g,
  /„[^“”]*[“”]/g,
  /«[^»]*»/g,
  /(?<![\p{L}\p{N}])"[^"\n]+"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])‘[^‘]+?’(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])'[^'\n]+'(?![\p{L}\p{N}])/gu,
];

function quotesIn(text: string): Span[] {
  return PAIRS.flatMap((pair) =>
    [...text.matchAll(pair)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
