/** What the coverage view shows, in words and numbers ready to print. Pure: made from the server's answer, tested as text. */
import type {
  BlockFacts,
  CoverageResult,
  DocumentCoverage,
  ProfileFacts,
  WordingBalance,
} from '@practice-lens/server/protocol';
import { plural } from '../page/html.ts';
import { signOf, type Sign } from '../signs.ts';

export interface CoverageModel {
  readonly title: string;
  readonly kind: string;
  readonly profile: string;
  /** "71 paragraphs · 41 address a level" */
  readonly summary: string;
  /** Of a posting, where its work mostly lies; else empty. */
  readonly mix: string;
  readonly levels: readonly Bar[];
  readonly sections: readonly Section[];
  readonly meeting: Meeting;
  readonly systems: readonly Bar[];
  /** Of a posting: words that readers associate with men or with women, and what that is about; else none. */
  readonly balance: readonly string[];
  readonly links: readonly Apart[];
  readonly apart: readonly Apart[];
}

export interface Bar {
  readonly name: string;
  readonly sign: Sign;
  readonly count: number;
  readonly words: number;
  /** 0 to 1. */
  readonly share: number;
}

export interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly line: number;
  readonly rows: readonly StripRow[];
}

export interface StripRow {
  readonly line: number;
  /** One entry a level of the profile, in order. */
  readonly cells: readonly boolean[];
  readonly isCounted: boolean;
  readonly label: string;
}

export interface Meeting {
  /** Only for three levels: the seven regions in the order a, b, c, ab, bc, ac, abc. */
  readonly regions?: readonly [number, number, number, number, number, number, number];
  readonly counts: readonly { readonly label: string; readonly count: number }[];
}

/** A kind of paragraph that is told apart, and where those stand. */
export interface Apart {
  readonly count: number;
  readonly label: string;
  readonly lines: readonly number[];
}

const KIND_NAMES = { curriculum: 'Course material', posting: 'Job posting', other: 'Document' } as const;

/** Of the answer's first document; nothing when it holds none. */
export function modelOf({ documents, profile: ofRun, profiles }: CoverageResult): CoverageModel | undefined {
  const [document] = documents;
  return document && modelOfDocument(document, profiles.find(({ name }) => name === document.profile) ?? ofRun);
}

function modelOfDocument(document: DocumentCoverage, profile: ProfileFacts): CoverageModel {
  const { coverage, blocks } = document;
  const levels = Object.keys(coverage.byLevel);
  const bars = (tallies: typeof coverage.byLevel, levelOf: (name: string) => string): Bar[] =>
    Object.entries(tallies).map(([name, tally]) => ({
      name,
      count: tally.blocks,
      words: tally.words,
      share: tally.share,
      sign: signOf(levelOf(name), levels),
    }));
  const levelOfSystem = (system: string): string =>
    profile.levels.find((entry) => entry.systems.some((held) => held === system))?.level ?? '';
  return {
    title: document.title,
    kind: KIND_NAMES[document.kind],
    profile: profile.title,
    summary: `${plural(blocks.length, 'paragraph')} · ${coverage.labelled.blocks} ${coverage.labelled.blocks === 1 ? 'addresses' : 'address'} a level`,
    mix: document.kind === 'posting' ? mixOf(coverage.byLevel) : '',
    levels: bars(coverage.byLevel, (level) => level),
    sections: sectionsOf(document, levels),
    meeting: meetingOf(coverage.overlaps, levels),
    systems: bars(coverage.bySystem, levelOfSystem),
    balance: document.balance ? balanceOf(document.balance) : [],
    links: linksOf(blocks),
    apart: apartOf(blocks),
  };
}

/** Sections that hold a paragraph of their own; what stands before the first heading opens the strip. */
function sectionsOf({ sections, blocks }: DocumentCoverage, levels: readonly string[]): Section[] {
  const rowsOf = (at: number): StripRow[] =>
    blocks.filter(({ section }) => section === at).map((block) => stripRowOf(block, levels));
  const opening: Section = { heading: 'Opening', depth: 0, line: 0, rows: rowsOf(-1) };
  const headed = sections.map(({ title, depth, range }, at): Section => ({
    heading: title,
    depth,
    line: range.start.line,
    rows: rowsOf(at),
  }));
  return [opening, ...headed].filter(({ rows }) => rows.length > 0);
}

function stripRowOf(
  { levels: found, counted, mention, evidence, words, range }: BlockFacts,
  levels: readonly string[],
): StripRow {
  const said = counted ? found.join(' and ') : (NOT_COUNTED[mention] ?? 'addresses no level');
  const because =
    counted && evidence.length > 0
      ? ` (${evidence
          .slice(0, MOST_EVIDENCE)
          .map(({ text }) => `“${text}”`)
          .join(', ')})`
      : '';
  return {
    line: range.start.line,
    cells: levels.map((level) => counted && found.includes(level)),
    isCounted: counted,
    label: `${words} – ${said}${because}`,
  };
}

const MOST_EVIDENCE = 4;

const NOT_COUNTED: Readonly<Record<string, string>> = {
  generic: 'lists all systems in one formula',
  'named-only': 'names a level without describing work',
  reading: 'is a work to read',
  'other-language': 'is not in English',
};

function meetingOf(overlaps: Readonly<Record<string, number>>, levels: readonly string[]): Meeting {
  const having = (size: number): number =>
    sum(
      Object.entries(overlaps)
        .filter(([key]) => key.split('+').length === size)
        .map(([, count]) => count),
    );
  const sizes =
    levels.length === 3
      ? ['one level', 'two levels', 'all three']
      : levels.map((_, at) => (at === 0 ? 'one level' : `${at + 1} levels`));
  const counts = sizes
    .map((label, at) => ({ label, count: having(at + 1) }))
    .filter(({ count }, at) => at < 2 || count > 0 || levels.length === 3);
  const [a, b, c] = levels;
  if (a === undefined || b === undefined || c === undefined || levels.length !== 3) return { counts };
  const at = (...names: readonly string[]): number => overlaps[names.join('+')] ?? 0;
  return { counts, regions: [at(a), at(b), at(c), at(a, b), at(b, c), at(a, c), at(a, b, c)] };
}

/** "Mostly micro (60%), also mezzo (35%) and macro (10%)." */
function mixOf(byLevel: DocumentCoverage['coverage']['byLevel']): string {
  const [first, ...others] = Object.entries(byLevel)
    .filter(([, { blocks }]) => blocks > 0)
    .toSorted(([, a], [, b]) => b.share - a.share)
    .map(([level, { share }]) => ({ said: `${level} (${Math.round(share * 100)}%)`, share }));
  if (!first) return '';
  const rest = others.map(({ said }) => said).join(' and ');
  return `Mostly ${first.said}${rest === '' ? '' : `, also ${rest}`}.`;
}

function balanceOf({ words, source }: WordingBalance): string[] {
  const said = (who: 'men' | 'women'): string => {
    const list = words[who].map(({ text, count }) => (count > 1 ? `${text} (${count})` : text));
    return `Words that many readers associate with ${who}: ${list.length > 0 ? list.join(', ') : 'none'}.`;
  };
  if (words.men.length + words.women.length === 0) return [];
  return [
    said('men'),
    said('women'),
    `No single word is wrong. Where one side clearly outweighs the other, fewer of the others tend to apply (${source}).`,
  ];
}

const LINKS: readonly (readonly [link: BlockFacts['links'][number], one: string, many: string])[] = [
  ['separate', 'does work at several levels, each apart', 'do work at several levels, each apart'],
  ['inform', 'lets one level inform another', 'let one level inform another'],
  ['small-context', 'seeks justice within a small setting', 'seek justice within a small setting'],
  ['unifying', 'applies one idea across levels', 'apply one idea across levels'],
];

const linksOf = (blocks: readonly BlockFacts[]): Apart[] =>
  LINKS.flatMap(([link, one, many]) =>
    apart(
      blocks.filter(({ links }) => links.includes(link)),
      one,
      many,
    ),
  );

const APART: readonly (readonly [mention: string, one: string, many: string])[] = [
  ['none', 'addresses no level', 'address no level'],
  ['generic', 'lists all systems in one formula', 'list all systems in one formula'],
  ['named-only', 'names a level without describing work', 'name a level without describing work'],
  ['reading', 'is a work to read', 'are works to read'],
  ['other-language', 'is not in English', 'are not in English'],
];

const apartOf = (blocks: readonly BlockFacts[]): Apart[] =>
  APART.flatMap(([mention, one, many]) =>
    apart(
      blocks.filter((block) => block.mention === mention && !block.counted),
      one,
      many,
    ),
  );

function apart(blocks: readonly BlockFacts[], one: string, many: string): Apart[] {
  const lines = blocks.map(({ range }) => range.start.line);
  return lines.length > 0 ? [{ count: lines.length, label: lines.length === 1 ? one : many, lines }] : [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
