/** Two pictures of the HTML report, each with its numbers in words: the document in reading order, and where levels meet. */
import type { Coverage } from '../coverage/coverage.ts';
import type { Translate } from '../translate.ts';
import { escaped } from './escaped.ts';
import type { BlockReport } from './json.ts';
import { isCounted, lineOf } from './words.ts';

/** One column a paragraph, one cell a level; a column leads to its paragraph, `d<document>p<block>`. */
export function readingStrip(
  blocks: readonly BlockReport[],
  levels: readonly string[],
  at: number,
  t: Translate,
): string {
  const columns = blocks.map((block, number) =>
    block.kind === 'heading' ? '<span class="gap"></span>' : columnOf(block, levels, `d${at}p${number}`, t),
  );
  return `<h3>${escaped(t('In reading order'))}</h3>
<p>${escaped(t('From top to bottom: {0}. A column is a paragraph; a gap is a heading.', levels.map((level) => t(level)).join(', ')))}</p>
<p class="strip">${columns.join('')}</p>`;
}

function columnOf(block: BlockReport, levels: readonly string[], id: string, t: Translate): string {
  const has = (level: string): boolean => isCounted(block) && block.levels.some((found) => found.level === level);
  const own = levels.filter(has).map((level) => t(level));
  const said = `${lineOf(block.range, t)}: ${own.length > 0 ? own.join(t(' and ')) : t('addresses no level')}`;
  const cells = levels.map((level, tone) => `<i${has(level) ? ` class="t${Math.min(tone, LAST_TONE)}"` : ''}></i>`);
  return `<a href="#${id}" title="${escaped(said)}" aria-label="${escaped(said)}">${cells.join('')}</a>`;
}

const LAST_TONE = 2;

const CIRCLES = [
  [70, 60],
  [130, 60],
  [100, 110],
] as const;

/** In the order only a, only b, only c, a and b, b and c, a and c, all three. */
const NUMBERS = [
  [48, 54],
  [152, 54],
  [100, 140],
  [100, 46],
  [134, 98],
  [66, 98],
  [100, 80],
] as const;

const NAMES = [
  [20, 14],
  [180, 14],
  [100, 176],
] as const;

/** For three levels three circles; for other numbers of levels a list says it. */
export function meetingPicture({ byLevel, overlaps }: Coverage, t: Translate): string {
  const levels = Object.keys(byLevel);
  const [a, b, c] = levels;
  const regions = Object.entries(overlaps).map(([key, count]) => `${saidOf(key, t)}: ${count}`);
  const meaning = escaped(t('Paragraphs that address exactly these levels'));
  const list = `<ul title="${meaning}">${regions.map((region) => `<li>${escaped(region)}</li>`).join('')}</ul>`;
  const title = `<h3>${escaped(t('Where levels meet'))}</h3>`;
  if (a === undefined || b === undefined || c === undefined || levels.length > CIRCLES.length) return `${title}${list}`;
  const sets = [[a], [b], [c], [a, b], [b, c], [a, c], [a, b, c]];
  const counts = sets.map((key) => overlaps[key.join('+')] ?? 0);
  const shapes = [
    ...CIRCLES.map(([x, y], tone) => `<circle class="t${tone}" cx="${x}" cy="${y}" r="48"/>`),
    ...NUMBERS.map(([x, y], at) => {
      const region = saidOf(sets[at]?.join('+') ?? '', t);
      return `<text x="${x}" y="${y + 5}"><title>${escaped(region)}</title>${counts[at] ?? 0}</text>`;
    }),
    ...NAMES.map(([x, y], at) => `<text x="${x}" y="${y}">${escaped(t(levels[at] ?? ''))}</text>`),
  ];
  return `${title}<div class="meeting"><svg viewBox="0 0 200 184" width="200" height="184" aria-hidden="true">${shapes.join('')}</svg>${list}</div>`;
}

function saidOf(key: string, t: Translate): string {
  const levels = key.split('+').map((level) => t(level));
  return levels.length === 1 ? t('only {0}', levels[0] ?? '') : levels.join(t(' and '));
}
