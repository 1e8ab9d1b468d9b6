/** Makes documents that look like Markdown and are not well behaved: every construct, in any order and nesting, with odd characters. */
import { builtIn } from '@practice-lens/data';
import { randomFrom } from '../../training/src/random.ts';

/** Choices that follow from a seed alone. */
export class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  is(probability: number): boolean {
    return this.#random() < probability;
  }

  of<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  /** From `least` to `most` results of `make`. */
  some<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, make);
  }
}

const FORMS = builtIn.packs.flatMap(({ terms }) => terms.flatMap(({ forms }) => forms.map(({ text }) => text)));
const CUES = builtIn.cues.flatMap(({ cues }) => cues.map(({ phrase }) => phrase));
const PLAIN =
  'students learn to work with families and the agency in the community, e.g. Dr. Doe; macro practice'.split(' ');

/** Each broke some program once: direction marks, joiners, halves of characters, line ends of other systems. */
export const ODD = [
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u200f',
  '\ufeff',
  '\u00ad',
  '\ud83d',
  '\ude00',
  '😀',
  'e\u0301',
  '\u0130',
  'ß',
  'ﬁ',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u00a0',
  '\f',
  '\v',
  '\t',
  '\r',
  '\r\n',
  '&amp;',
  '&#x1F600;',
  '&nosuch;',
  '&#0;',
  '\\*',
  '\\',
  '\0',
  '’',
  '“',
  '”',
  '"',
  "'",
  '–',
  '|',
  '`',
  '``',
  '*',
  '**',
  '_',
  '~',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '<',
  '>',
  '<!--',
  '-->',
  '$',
  '^',
  ':',
  'www.',
  'a@b.org',
  'https://a.org/x_y(z)',
] as const;

const word = (chance: Chance): string => {
  if (chance.is(0.12)) return chance.of(FORMS);
  if (chance.is(0.12)) return chance.of(CUES);
  return chance.is(0.06) ? chance.of(ODD) : chance.of(PLAIN);
};

export const words = (chance: Chance, most = 14): string => {
  const text = chance.some(1, most, () => word(chance)).join(chance.is(0.05) ? '' : ' ');
  return chance.is(0.1) ? text.toUpperCase() : text;
};

const INLINE: readonly ((inner: string, chance: Chance) => string)[] = [
  (inner) => `*${inner}*`,
  (inner) => `**${inner}**`,
  (inner) => `_${inner}_`,
  (inner) => `~~${inner}~~`,
  (inner) => `\`${inner}\``,
  (inner) => `[${inner}](<x y> "t")`,
  (inner) => `[${inner}][a]`,
  (inner) => `![${inner}](x.png)`,
  (inner) => `“${inner}”`,
  (inner) => `"${inner}"`,
  (inner) => `<span title="${inner}">${inner}</span>`,
  (inner) => `${inner}[^1]`,
  (inner) => `${inner}  \n`,
  (inner) => `${inner}\\\n`,
  (inner) => `${inner}\n`,
  (_, chance) => directive(chance),
];

const inline = (chance: Chance, depth = 0): string =>
  chance
    .some(1, 4, () =>
      chance.is(0.5) || depth > 3 ? words(chance) : chance.of(INLINE)(inline(chance, depth + 1), chance),
    )
    .join(chance.is(0.8) ? ' ' : '');

function directive(chance: Chance): string {
  const name = chance.of(['level', 'ignore', 'ignore-start', 'ignore-end', 'ignore-file', 'nonsense', '']);
  const subjects = chance
    .some(0, 2, () => chance.of(['macro', 'none', 'the-homeless', 'flagged-term', '"', 'x']))
    .join(' ');
  const reason = chance.of(['', ' reason="why not"', " reason='", ' reason=x', ' reason="“"']);
  return `<!-- practice-lens ${name} ${subjects}${reason} ${chance.of(['-->', '-->', '->', '--!>'])}`;
}

const indented = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? first : rest) + line)
    .join('\n');

const BLOCKS: readonly ((chance: Chance, depth: number) => string)[] = [
  (chance) => inline(chance),
  (chance) => inline(chance),
  (chance) => `${'#'.repeat(1 + chance.below(7))} ${words(chance, 5)}`,
  (chance) => `${words(chance, 5)}\n${chance.of(['===', '---', '-'])}`,
  (chance, depth) =>
    chance
      .some(1, 4, () => indented(flow(chance, depth + 1, 2), chance.of(['- ', '* ', '+ ', '- [ ] ', '- [x] ']), '  '))
      .join('\n'),
  (chance, depth) =>
    chance.some(1, 3, () => indented(flow(chance, depth + 1, 2), `${chance.below(99)}. `, '    ')).join('\n\n'),
  (chance, depth) => indented(flow(chance, depth + 1, 3), '> ', chance.is(0.8) ? '> ' : ''),
  (chance, depth) => indented(`[!NOTE]\n${flow(chance, depth + 1, 2)}`, '> ', '> '),
  (chance) => table(chance),
  (chance) =>
    `${chance.of(['```', '~~~', '````'])}${chance.of(['', 'js', ' x'])}\n${inline(chance)}\n${chance.of(['```', '~~~', ''])}`,
  (chance) => indented(inline(chance), '    ', '    '),
  (chance) => `<div>\n${chance.is(0.5) ? '\n' : ''}${inline(chance)}\n</div>`,
  (chance) => directive(chance),
  (chance, depth) => `[^1]: ${indented(flow(chance, depth + 1, 2), '', '    ')}`,
  (chance) => `[a]: ${chance.of(['/x', '<x y>', ''])} ${chance.of(['', '"t"', '(the homeless)'])}`,
  (chance) => chance.of(['---', '***', '- - -']),
];

function table(chance: Chance): string {
  const columns = 1 + chance.below(4);
  const row = (): string =>
    `| ${Array.from({ length: columns + chance.below(2) }, () => inline(chance, 3).replaceAll('\n', ' ')).join(' | ')} |`;
  return [row(), `|${' --- |'.repeat(columns)}`, ...chance.some(0, 4, row)].join('\n');
}

export function flow(chance: Chance, depth: number, most: number): string {
  const blocks = chance.some(1, most, () => (depth > 4 ? inline(chance) : chance.of(BLOCKS)(chance, depth)));
  return blocks.join(chance.is(0.85) ? '\n\n' : '\n');
}

const FRONT_VALUES = [
  'syllabus',
  'posting',
  'three-level',
  'nosuch',
  '[a, b]',
  '{a: 1}',
  '"x',
  '|',
  '>-\n  a\n  b',
  '&a *a',
  '!!int x',
  '1e999',
  '~',
  '\t',
  '',
];

export const frontMatter = (chance: Chance): string =>
  `---\n${chance.some(0, 5, () => `${chance.of(['kind', 'profile', 'level', 'course', 'competencies', 'title', 'x', '?'])}: ${chance.is(0.4) ? words(chance, 4) : chance.of(FRONT_VALUES)}`).join('\n')}\n${chance.of(['---', '---', '...', ''])}\n`;

/** A document, sometimes cut, doubled or broken somewhere as an edit that is under way breaks it. */
export function documentOf(chance: Chance): string {
  let text = (chance.is(0.3) ? frontMatter(chance) : '') + flow(chance, 0, 12);
  if (chance.is(0.1)) text = `\ufeff${text}`;
  for (let edit = chance.below(4); edit > 0; edit--) text = edited(text, chance);
  return chance.is(0.15) ? text.replaceAll('\n', chance.of(['\r\n', '\r'])) : text;
}

export function edited(text: string, chance: Chance): string {
  const [a, b] = [chance.below(text.length + 1), chance.below(text.length + 1)];
  const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), Math.min(a, b) + 40)];
  switch (chance.below(4)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, start) + chance.of(ODD).repeat(1 + chance.below(3)) + text.slice(start);
    case 2:
      return text.slice(0, end) + text.slice(start);
    default:
      return text.slice(0, Math.max(a, b));
  }
}
