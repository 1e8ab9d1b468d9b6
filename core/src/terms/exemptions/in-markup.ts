import { covering } from '../../text/intervals.ts';
import type { ZoneKind } from '../../markdown/prose.ts';
import type { Exemption } from './exemption.ts';

/** Code, addresses and raw HTML are no prose; what is struck out is on its way out already. */
export const inMarkup: Exemption = {
  name: 'markup',
  within: ({ block, text }) => {
    const zoneAt = covering(block.prose.zones.filter(({ kind }) => MARKUP.has(kind)));
    return ({ span }) => zoneAt(span) !== undefined || isInAddress(text, span.start);
  },
};

export const MARKUP: ReadonlySet<ZoneKind> = new Set(['code', 'address', 'html', 'image', 'deleted', 'footnote']);

/** How far an address is followed to either side. */
const REACH = 120;

/** A bare address or file name that the parser leaves as text: no space up to a slash, an at sign or a file's ending. */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const start = at - before.length + 1 + before.search(/\s\S*$/);
  const stretch = /^\S+/.exec(text.slice(start, at + REACH))?.[0] ?? '';
  return ADDRESS.test(stretch);
}

const ADDRESS = /:\/\/|^www\.|@\w+\.|\.(?:html?|pdf|docx?|org|com|edu|gov)\b|[/\\]\S*\.\w{2,4}$/i;
