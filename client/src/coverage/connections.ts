/** Which levels paragraphs say are connected: a picture of levels and lines between them, and the same in words. Pure. */
import type { BlockFacts, Translate } from '@practice-lens/server/protocol';
import { TONES, escape } from '../page/html.ts';
import { signShapes, type Sign } from '../signs.ts';
import { paragraphs } from '../words.ts';

/** Two levels, and the paragraphs that say how these are linked. */
export interface Connection {
  /** Places among the profile's levels. */
  readonly pair: readonly [number, number];
  readonly label: string;
  /** Where those paragraphs stand. */
  readonly lines: readonly number[];
}

export function connectionsOf(blocks: readonly BlockFacts[], levels: readonly string[], t: Translate): Connection[] {
  const linking = blocks.filter(({ links }) => links.length > 0);
  return pairsOf(levels).flatMap(([a, b]) => {
    const [one = '', other = ''] = [levels[a], levels[b]];
    const lines = linking
      .filter((block) => block.levels.includes(one) && block.levels.includes(other))
      .map(({ range }) => range.start.line);
    return lines.length > 0 ? [{ pair: [a, b], label: `${t(one)}${t(' and ')}${t(other)}`, lines }] : [];
  });
}

const pairsOf = (levels: readonly string[]): [number, number][] =>
  levels.flatMap((_, a) => levels.slice(a + 1).map((_, more): [number, number] => [a, a + 1 + more]));

/** Nothing where no paragraph connects two levels. The lines can be pressed; for keys and ears the list beside them can. */
export function connectionsHtml(
  connections: readonly Connection[],
  levels: readonly { readonly name: string; readonly sign: Sign }[],
  t: Translate,
): string {
  if (connections.length === 0) return '';
  const places = levels.map((_, at) => placeOf(at, levels.length));
  const lines = connections.map((one) => lineHtml(one, places, t));
  const nodes = levels.map(({ name, sign }, at) => nodeHtml(name, sign, places[at] ?? MIDDLE));
  const rows = connections.map((one) => rowHtml(one, t));
  return `<div class="two"><svg width="150" height="136" viewBox="0 0 150 136" aria-hidden="true">${[...lines, ...nodes].join('')}</svg><table title="${escape(t('Paragraphs that address both levels and say how these hang together'))}">${rows.join('')}</table></div>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const MIDDLE: Place = { x: 75, y: 62 };
const REACH = 44;
const NODE = 16;

/** On a circle, three as the circles of the picture where levels meet. */
function placeOf(at: number, count: number): Place {
  const angle = Math.PI * ((2 * at - 1) / count - 1 / 2);
  return { x: rounded(MIDDLE.x + REACH * Math.cos(angle)), y: rounded(MIDDLE.y + REACH * Math.sin(angle)) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const MOST_WIDTH = 10;

function lineHtml({ pair: [a, b], label, lines }: Connection, places: readonly Place[], t: Translate): string {
  const [from, to] = [places[a] ?? MIDDLE, places[b] ?? MIDDLE];
  const ends = `x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"`;
  const [x, y] = [rounded((from.x + to.x) / 2), rounded((from.y + to.y) / 2)];
  return `<g class="connection" data-lines="${lines.join(' ')}"><title>${escape(spoken(label, lines.length, t))}</title><line ${ends} class="reach"/><line ${ends} stroke-width="${Math.min(MOST_WIDTH, 1 + lines.length)}"/><circle cx="${x}" cy="${y}" r="9"/><text x="${x}" y="${y + 4}" text-anchor="middle">${lines.length}</text></g>`;
}

function nodeHtml(name: string, sign: Sign, { x, y }: Place): string {
  const tone = `var(--${TONES[sign.tone]})`;
  const under = y < MIDDLE.y ? -NODE - 5 : NODE + 12;
  return `<circle cx="${x}" cy="${y}" r="${NODE}" fill="var(--bg)"/><circle cx="${x}" cy="${y}" r="${NODE}" fill="${tone}" fill-opacity=".16" stroke="${tone}" stroke-width="1.5"/><g transform="translate(${x - 7} ${y - 7})">${signShapes(sign, tone)}</g><text class="dim" x="${x}" y="${y + under}" text-anchor="middle">${escape(name)}</text>`;
}

function rowHtml({ label, lines }: Connection, t: Translate): string {
  const name = escape(spoken(label, lines.length, t));
  return `<tr><td><button class="link" data-key="c ${escape(label)}" data-lines="${lines.join(' ')}" title="${escape(t('Show them one after the other'))}" aria-label="${name}">${escape(label)}</button></td><td>${lines.length}</td></tr>`;
}

const spoken = (label: string, count: number, t: Translate): string => `${label}: ${paragraphs(count, t)}`;
