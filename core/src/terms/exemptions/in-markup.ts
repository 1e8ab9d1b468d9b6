import { contains } from '../../text/span.ts';
import type { Exemption } from './exemption.ts';

/** Code, addresses and raw HTML are no prose; what is struck out is on its way out already. */
export const inMarkup: Exemption = {
  name: 'markup',
  applies: ({ block, span }) =>
    block.prose.zones.some((zone) => KINDS.has(zone.kind) && contains(zone, span)) ||
    isInAddress(block.prose.text, span.start),
};

const KINDS: ReadonlySet<string> = new Set(['code', 'address', 'html', 'image', 'deleted', 'footnote']);

/** A bare address or file name that the parser leaves as text: no space up to a slash, an at sign or a file's ending. */
function isInAddress(text: string, at: number): boolean {
  const start = text.slice(0, at).search(/\S+$/);
  const stretch = /^\S+/.exec(text.slice(start < 0 ? at : start))?.[0] ?? '';
  return /:\/\/|^www\.|@\w+\.|\.(?:html?|pdf|docx?|org|com|edu|gov)\b/i.test(stretch);
}
