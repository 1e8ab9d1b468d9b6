/** A picture of the HTML report: which levels paragraphs say are connected, each pair with the way to its paragraphs. */
import type { Translate } from '../translate.ts';
import { escaped } from './escaped.ts';
import type { BlockReport } from './json.ts';
import { lineOf, paragraphs } from './words.ts';

interface Connection {
  /** Places among the levels. */
  readonly pair: readonly [number, number];
  readonly label: string;
  readonly paragraphs: readonly { readonly id: string; readonly line: string }[];
}

/** Nothing where no paragraph connects two levels. A block has the id `d<document>p<block>`. */
export function connectionsPicture(
  blocks: readonly BlockReport[],
  levels: readonly string[],
  at: number,
  t: Translate,
): string {
  const connections = connectionsOf(blocks, levels, at, t);
  if (connections.length === 0) return '';
  const places = levels.map((_, one) => placeOf(one, levels.length));
  const shapes = [
    ...connections.map((one) => lineOfPair(one, places)),
    ...levels.map((level, one) => nodeOf(t(level), one, places[one] ?? MIDDLE)),
  ];
  return `<h3>${escaped(t('Links between levels'))}</h3>
<div class="meeting"><svg viewBox="0 0 200 184" width="200" height="184" aria-hidden="true">${shapes.join('')}</svg><ul title="${escaped(t('Paragraphs that address both levels and say how these hang together'))}">${connections.map((one) => item(one, t)).join('')}</ul></div>`;
}

function connectionsOf(
  blocks: readonly BlockReport[],
  levels: readonly string[],
  at: number,
  t: Translate,
): Connection[] {
  const has = (block: BlockReport, level: string): boolean => block.levels.some((found) => found.level === level);
  return pairsOf(levels).flatMap(([a, b]) => {
    const [one = '', other = ''] = [levels[a], levels[b]];
    const found = blocks.flatMap((block, number) =>
      block.links.length > 0 && has(block, one) && has(block, other)
        ? [{ id: `d${at}p${number}`, line: lineOf(block.range, t) }]
        : [],
    );
    const label = `${t(one)}${t(' and ')}${t(other)}`;
    return found.length > 0 ? [{ pair: [a, b], label, paragraphs: found }] : [];
  });
}

const pairsOf = (levels: readonly string[]): [number, number][] =>
  levels.flatMap((_, a) => levels.slice(a + 1).map((_, more): [number, number] => [a, a + 1 + more]));

interface Place {
  readonly x: number;
  readonly y: number;
}

const MIDDLE: Place = { x: 100, y: 82 };
const REACH = 64;
const NODE = 18;
const MOST_WIDTH = 12;
const LAST_TONE = 2;

/** On a circle, three as the circles of the picture where levels meet. */
function placeOf(at: number, count: number): Place {
  const angle = Math.PI * ((2 * at - 1) / count - 1 / 2);
  return { x: rounded(MIDDLE.x + REACH * Math.cos(angle)), y: rounded(MIDDLE.y + REACH * Math.sin(angle)) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The list beside it says the same for keys and ears, so that it is pressed by a pointer only. */
function lineOfPair({ pair: [a, b], label, paragraphs: own }: Connection, places: readonly Place[]): string {
  const [from, to] = [places[a] ?? MIDDLE, places[b] ?? MIDDLE];
  const [x, y] = [rounded((from.x + to.x) / 2), rounded((from.y + to.y) / 2)];
  return `<a class="connection" href="#${own[0]?.id ?? ''}" tabindex="-1"><line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke-width="${Math.min(MOST_WIDTH, 1 + own.length)}"/><circle class="number" cx="${x}" cy="${y}" r="11"/><text x="${x}" y="${y + 5}"><title>${escaped(label)}</title>${own.length}</text></a>`;
}

function nodeOf(name: string, at: number, { x, y }: Place): string {
  const under = y < MIDDLE.y ? -NODE - 6 : NODE + 16;
  const circle = (style: string): string => `<circle class="${style}" cx="${x}" cy="${y}" r="${NODE}"/>`;
  return `${circle('number')}${circle(`t${Math.min(at, LAST_TONE)}`)}<text x="${x}" y="${y + under}">${escaped(name)}</text>`;
}

function item({ label, paragraphs: own }: Connection, t: Translate): string {
  const lines = own.map(({ id, line }) => `<a href="#${id}">${escaped(line)}</a>`);
  return `<li>${escaped(`${label}: ${paragraphs(own.length, t)}`)} (${lines.join(', ')})</li>`;
}
