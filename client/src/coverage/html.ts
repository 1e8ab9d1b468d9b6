/** The coverage view as HTML. Pure: a model in, a text out; every word of the document is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape, signHtml } from '../page/html.ts';
import type { Sign } from '../signs.ts';
import { paragraphs, percent, words as wordCount } from '../words.ts';
import type { Apart } from './apart.ts';
import { connectionsHtml } from './connections.ts';
import { meetingHtml } from './meeting-html.ts';
import type { Bar, CoverageModel } from './model.ts';
import { numberHtml } from './number.ts';
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

function barHtml(bar: Bar, kind: 'level' | 'system', t: Translate): string {
  const { name, sign, count, words, share, lines } = bar;
  const part = percent(share);
  const meaning = t('{0} with {1}, {2} of those that address a level', paragraphs(count, t), wordCount(words, t), part);
  const rect = `<svg width="100%" height="10" aria-hidden="true"><rect width="${part}" height="10" fill="${fill(sign)}"/></svg>`;
  const number = numberHtml({ label: name, count, lines }, `${kind} ${name}`, t);
  return `<div class="bar ${kind}" title="${escape(`${name}: ${meaning}`)}">${signHtml(sign)}<span>${escape(name)}</span><span class="track">${rect}</span><span class="num">${number} <small>· ${part}</small></span></div>`;
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
