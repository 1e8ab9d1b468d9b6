/** The coverage view as HTML. Pure: a model in, a text out; every word of the document is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { TONES, escape, signHtml } from '../page/html.ts';
import type { Sign } from '../signs.ts';
import { paragraphs, percent, words as wordCount } from '../words.ts';
import type { Apart } from './apart.ts';
import { connectionsHtml } from './connections.ts';
import type { Meeting } from './meeting.ts';
import type { Bar, CoverageModel } from './model.ts';
import type { Section, StripRow } from './strip.ts';

export function coverageHtml(model: CoverageModel, t: Translate): string {
  return [
    PATTERNS,
    `<h1 title="${escape(model.title)}">${escape(model.title)}</h1>`,
    headHtml(model, t),
    ...(model.mix === ''
      ? []
      : [
          `<p title="${escape(t('Shares of the paragraphs that address a level; a paragraph may address several'))}">${escape(model.mix)}</p>`,
        ]),
    section('levels', t('Levels'), model.levels.map((bar) => barHtml(bar, 'level', t)).join('')),
    section('strip', t('In reading order'), stripHtml(model)),
    section('meet', t('Where levels meet'), meetingHtml(model.meeting, model.levels, t)),
    section('systems', t('Client systems'), model.systems.map((bar) => barHtml(bar, 'system', t)).join('')),
    ...(model.balance.length > 0
      ? [section('balance', t('Wording as a whole'), model.balance.map((line) => `<p>${escape(line)}</p>`).join(''))]
      : []),
    ...listSection(
      'links',
      t('Links between levels'),
      model.links,
      t,
      connectionsHtml(model.connections, model.levels, t),
    ),
    ...listSection('apart', t('Not counted'), model.apart, t),
    section('beside', t('Other documents'), besideHtml(t)),
  ].join('\n');
}

function headHtml({ kind, summary, wording, profile, meaning }: CoverageModel, t: Translate): string {
  const words =
    wording === ''
      ? ''
      : ` · <button class="link" data-key="wording" data-send='{"command":"wording"}' title="${escape(t('Show them in the list of wording'))}">${escape(wording)}</button>`;
  const framework = `<button class="chip" data-key="profile" data-send='{"command":"switchProfile"}' title="${escape(t('Choose another framework for levels'))}">${escape(profile)} ▾</button>`;
  return `<p class="sub"><span class="chip">${escape(kind)}</span> <span title="${escape(t('Headings aside; what addresses a level is counted below, what does not stands under “Not counted”'))}">${escape(summary)}</span>${words}</p>
<p class="sub">${framework} ${escape(meaning)}</p>`;
}

const section = (id: string, title: string, body: string): string =>
  `<section aria-labelledby="h-${id}"><h2 id="h-${id}">${escape(title)}</h2>${body}</section>`;

const fill = ({ tone }: Sign): string => (tone === 0 ? 'var(--micro)' : tone === 1 ? 'url(#hatch)' : 'url(#dots)');

function barHtml({ name, sign, count, words, share }: Bar, kind: 'level' | 'system', t: Translate): string {
  const part = percent(share);
  const meaning = t('{0} with {1}, {2} of those that address a level', paragraphs(count, t), wordCount(words, t), part);
  const rect = `<svg width="100%" height="10" aria-hidden="true"><rect width="${part}" height="10" fill="${fill(sign)}"/></svg>`;
  return `<div class="bar ${kind}" title="${escape(`${name}: ${meaning}`)}">${signHtml(sign)}<span>${escape(name)}</span><span class="track">${rect}</span><span class="num">${count} <small>· ${part}</small></span></div>`;
}

function stripHtml({ sections, levels }: CoverageModel): string {
  const head = `<div class="head" style="--levels:${levels.length}">${levels.map(({ sign, name }) => `<span title="${escape(name)}">${signHtml(sign)}</span>`).join('')}</div>`;
  return `<div class="roll"><div></div>${head}${sections.map((one) => sectionHtml(one, levels)).join('')}</div>`;
}

function sectionHtml({ heading, line, rows }: Section, levels: readonly Bar[]): string {
  const name = `<button class="sec" data-key="s${line}" data-send='{"line":${line}}' title="${escape(heading)}">${escape(heading)}</button>`;
  return `${name}<div class="cells">${rows.map((row) => rowHtml(row, levels)).join('')}</div>`;
}

function rowHtml({ line, cells, isCounted, label }: StripRow, levels: readonly Bar[]): string {
  const drawn = cells.map((has, at) => {
    const sign = levels[at]?.sign;
    return has && sign
      ? `<i><svg width="100%" height="6"><rect width="100%" height="6" rx="1" fill="${fill(sign)}"/></svg></i>`
      : '<i></i>';
  });
  return `<button class="row${isCounted ? '' : ' none'}" style="--levels:${levels.length}" data-key="r${line}" data-send='{"line":${line}}' title="${escape(label)}" aria-label="${escape(label)}">${drawn.join('')}</button>`;
}

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

function meetingHtml({ regions, counts }: Meeting, levels: readonly Bar[], t: Translate): string {
  const table = `<table title="${escape(t('Paragraphs by how many levels each addresses'))}">${counts.map(({ label, count }) => `<tr><td>${escape(label)}</td><td>${count}</td></tr>`).join('')}</table>`;
  if (!regions) return table;
  const circles = CIRCLES.map(
    ([x, y], at) =>
      `<circle cx="${x}" cy="${y}" r="38" fill="var(--${TONES[at]})" fill-opacity=".16" stroke="var(--${TONES[at]})" stroke-width="1.5"/>`,
  );
  const numbers = NUMBER_PLACES.map(
    ([x, y], at) => `<text x="${x}" y="${y + 4}" text-anchor="middle">${regions[at]}</text>`,
  );
  const names = NAME_PLACES.map(
    ([x, y], at) => `<text class="dim" x="${x}" y="${y}" text-anchor="middle">${escape(levels[at]?.name ?? '')}</text>`,
  );
  const [a = '', b = '', c = ''] = levels.map(({ name }) => name);
  const only = (level: string): string => t('only {0}', level);
  const both = (one: string, other: string): string => `${one}${t(' and ')}${other}`;
  const spoken = [only(a), only(b), only(c), both(a, b), both(b, c), both(a, c), t('all three')]
    .map((what, at) => `${what} ${regions[at]}`)
    .join(', ');
  return `<div class="two"><svg width="150" height="136" viewBox="0 0 150 136" role="img" aria-label="${escape(spoken)}">${[...circles, ...numbers, ...names].join('')}</svg>${table}</div>`;
}

const listSection = (id: string, title: string, items: readonly Apart[], t: Translate, picture = ''): string[] =>
  items.length > 0
    ? [section(id, title, `${picture}<ul>${items.map((item) => apartHtml(item, t)).join('')}</ul>`)]
    : [];

const besideHtml = (t: Translate): string =>
  `<button class="link" data-key="beside" data-send='{"command":"beside"}' title="${escape(t('Opens the table of the curriculum at what this document and others describe'))}">${escape(t('What do others describe as well?'))}</button>`;

const apartHtml = ({ what, label, lines }: Apart, t: Translate): string =>
  `<li><button class="link" data-key="${escape(label)}" data-lines="${lines.join(' ')}" title="${escape(t('Show them one after the other'))}">${escape(what)}</button> <span class="quiet">${escape(label)}</span></li>`;

const PATTERNS = `<svg width="0" height="0" class="patterns" aria-hidden="true"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--mezzo)"/><rect width="2" height="6" fill="var(--bg)" opacity=".45"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="var(--macro)"/><circle cx="3" cy="3" r="1.2" fill="var(--bg)" opacity=".6"/></pattern>
</defs></svg>`;
