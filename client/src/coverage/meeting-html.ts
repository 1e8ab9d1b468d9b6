/** Where levels meet, as circles and as a table. Pure. */
import type { Translate } from '@practice-lens/server/protocol';
import { TONES, escape } from '../page/html.ts';
import type { Meeting, Region } from './meeting.ts';
import type { Bar } from './model.ts';
import { numberHtml } from './number.ts';

const CIRCLES = [
  [54, 48],
  [96, 48],
  [75, 84],
] as const;
const NUMBER_PLACES = [
  [38, 40],
  [112, 40],
  [75, 106],
  [75, 34],
  [100, 74],
  [50, 74],
  [75, 60],
] as const;
const NAME_PLACES = [
  [18, 10],
  [132, 10],
  [75, 131],
] as const;

export function meetingHtml({ regions, counts }: Meeting, levels: readonly Bar[], t: Translate): string {
  const rows = (regions ?? counts).map((region) => {
    return `<tr><td>${escape(region.label)}</td><td>${numberHtml(region, `m ${region.label}`, t)}</td></tr>`;
  });
  const table = `<table title="${escape(t('Paragraphs by the levels that each addresses'))}">${rows.join('')}</table>`;
  return regions ? `<div class="two">${circlesHtml(regions, levels)}${table}</div>` : table;
}

/** For pointers and eyes; the table beside it says the same for keys and ears. */
function circlesHtml(regions: readonly Region[], levels: readonly Bar[]): string {
  const circles = CIRCLES.map(
    ([x, y], at) =>
      `<circle cx="${x}" cy="${y}" r="38" fill="var(--${TONES[at]})" fill-opacity=".16" stroke="var(--${TONES[at]})" stroke-width="1.5"/>`,
  );
  const numbers = regions.map(({ label, count, lines }, at) => {
    const [x, y] = NUMBER_PLACES[at] ?? [0, 0];
    const led = lines.length > 0 ? ` class="led" data-lines="${lines.join(' ')}"` : '';
    return `<text${led} x="${x}" y="${y + 4}" text-anchor="middle"><title>${escape(label)}</title>${count}</text>`;
  });
  const names = NAME_PLACES.map(
    ([x, y], at) => `<text class="dim" x="${x}" y="${y}" text-anchor="middle">${escape(levels[at]?.name ?? '')}</text>`,
  );
  const spoken = regions.map(({ label, count }) => `${label} ${count}`).join(', ');
  return `<svg width="150" height="136" viewBox="0 0 150 136" role="img" aria-label="${escape(spoken)}">${[...circles, ...numbers, ...names].join('')}</svg>`;
}
