/** What the coverage view shows, in words and numbers ready to print. Pure: made from the server's answer, tested as text. */
import type {
  BlockFacts,
  CoverageResult,
  DocumentCoverage,
  ProfileFacts,
  Translate,
  WordingBalance,
} from '@practice-lens/server/protocol';
import { signOf, type Sign } from '../signs.ts';
import { paragraphs } from '../words.ts';
import { connectionsOf, type Connection } from './connections.ts';

export interface CoverageModel {
  readonly title: string;
  readonly kind: string;
  readonly profile: string;
  /** Which client systems make up which level, in plain words. */
  readonly meaning: string;
  /** "2 wordings to consider"; empty when there are none. */
  readonly wording: string;
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
  /** Levels that paragraphs say are connected. */
  readonly connections: readonly Connection[];
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
  /** No paragraph of it, or of a deeper section, counts for a level. */
  readonly isEmpty: boolean;
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
  /** "9 paragraphs" */
  readonly what: string;
  readonly label: string;
  readonly lines: readonly number[];
}

const kindNames = (t: Translate): Readonly<Record<DocumentCoverage['kind'], string>> => ({
  curriculum: t('Course material'),
  posting: t('Job posting'),
  other: t('Document'),
});

/** Of the answer's first document; nothing when it holds none. */
export function modelOf(
  { documents, profile: ofRun, profiles }: CoverageResult,
  t: Translate,
): CoverageModel | undefined {
  const [document] = documents;
  return document && modelOfDocument(document, profiles.find(({ name }) => name === document.profile) ?? ofRun, t);
}

function modelOfDocument(document: DocumentCoverage, profile: ProfileFacts, t: Translate): CoverageModel {
  const { coverage, blocks } = document;
  const levels = Object.keys(coverage.byLevel);
  const bars = (tallies: typeof coverage.byLevel, levelOf: (name: string) => string): Bar[] =>
    Object.entries(tallies).map(([name, tally]) => ({
      name: t(name),
      count: tally.blocks,
      words: tally.words,
      share: tally.share,
      sign: signOf(levelOf(name), levels),
    }));
  const levelOfSystem = (system: string): string =>
    profile.levels.find((entry) => entry.systems.some((held) => held === system))?.level ?? '';
  const sections = sectionsOf(document, levels, t);
  return {
    title: document.title,
    kind: kindNames(t)[document.kind],
    profile: profile.title,
    meaning: profile.words,
    wording: wordingOf(document.findings, t),
    summary: `${paragraphs(blocks.length, t)} · ${addressing(coverage.labelled.blocks, t)}`,
    mix: document.kind === 'posting' ? mixOf(coverage.byLevel, t) : '',
    levels: bars(coverage.byLevel, (level) => level),
    sections,
    meeting: meetingOf(coverage.overlaps, levels, t),
    systems: bars(coverage.bySystem, levelOfSystem),
    balance: document.balance ? balanceOf(document.balance, t) : [],
    connections: connectionsOf(blocks, levels, t),
    links: linksOf(blocks, t),
    apart: [...apartOf(blocks, t), ...emptySections(sections, t)],
  };
}

function wordingOf(findings: number, t: Translate): string {
  if (findings === 0) return '';
  return findings === 1 ? t('1 wording to consider') : t('{0} wordings to consider', findings);
}

const addressing = (count: number, t: Translate): string =>
  count === 1 ? t('1 addresses a level') : t('{0} address a level', count);

/** Sections that hold a paragraph of their own; what stands before the first heading opens the strip. */
function sectionsOf({ sections, blocks }: DocumentCoverage, levels: readonly string[], t: Translate): Section[] {
  const rowsOf = (at: number): StripRow[] =>
    blocks.filter(({ section }) => section === at).map((block) => stripRowOf(block, levels, t));
  const opening: Section = { heading: t('Opening'), depth: 0, line: 0, rows: rowsOf(-1), isEmpty: false };
  const headed = sections.map(({ title, depth, range, coverage }, at): Section => ({
    heading: title,
    depth,
    line: range.start.line,
    rows: rowsOf(at),
    isEmpty: coverage.labelled.blocks === 0,
  }));
  return [opening, ...headed].filter(({ rows }) => rows.length > 0);
}

function stripRowOf(
  { levels: found, counted, mention, evidence, words, range }: BlockFacts,
  levels: readonly string[],
  t: Translate,
): StripRow {
  const said = counted ? found.map((level) => t(level)).join(t(' and ')) : notCounted(mention, t).one;
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

/** What is said of one such paragraph, and of several. */
interface Said {
  readonly one: string;
  readonly many: string;
}

function notCounted(mention: BlockFacts['mention'], t: Translate): Said {
  switch (mention) {
    case 'generic':
      return { one: t('lists all systems in one formula'), many: t('list all systems in one formula') };
    case 'named-only':
      return { one: t('names a level without describing work'), many: t('name a level without describing work') };
    case 'reading':
      return { one: t('is a work to read'), many: t('are works to read') };
    case 'other-language':
      return { one: t('is not in English'), many: t('are not in English') };
    default:
      return { one: t('addresses no level'), many: t('address no level') };
  }
}

function meetingOf(overlaps: Readonly<Record<string, number>>, levels: readonly string[], t: Translate): Meeting {
  const having = (size: number): number =>
    sum(
      Object.entries(overlaps)
        .filter(([key]) => key.split('+').length === size)
        .map(([, count]) => count),
    );
  const sizes =
    levels.length === 3
      ? [t('one level'), t('two levels'), t('all three')]
      : levels.map((_, at) => (at === 0 ? t('one level') : t('{0} levels', at + 1)));
  const counts = sizes
    .map((label, at) => ({ label, count: having(at + 1) }))
    .filter(({ count }, at) => at < 2 || count > 0 || levels.length === 3);
  const [a, b, c] = levels;
  if (a === undefined || b === undefined || c === undefined || levels.length !== 3) return { counts };
  const at = (...names: readonly string[]): number => overlaps[names.join('+')] ?? 0;
  return { counts, regions: [at(a), at(b), at(c), at(a, b), at(b, c), at(a, c), at(a, b, c)] };
}

/** "Mostly micro (60%), also mezzo (35%) and macro (10%)." */
function mixOf(byLevel: DocumentCoverage['coverage']['byLevel'], t: Translate): string {
  const [first, ...others] = Object.entries(byLevel)
    .filter(([, { blocks }]) => blocks > 0)
    .toSorted(([, a], [, b]) => b.share - a.share)
    .map(([level, { share }]) => ({ said: `${t(level)} (${Math.round(share * 100)}%)`, share }));
  if (!first) return '';
  const rest = others.map(({ said }) => said).join(t(' and '));
  return rest === '' ? t('Mostly {0}.', first.said) : t('Mostly {0}, also {1}.', first.said, rest);
}

function balanceOf({ words, source }: WordingBalance, t: Translate): string[] {
  const said = (who: 'men' | 'women'): string => {
    const list = words[who].map(({ text, count }) => (count > 1 ? `${text} (${count})` : text));
    const shown = list.length > 0 ? list.join(', ') : t('none');
    return who === 'men'
      ? t('Words that many readers associate with men: {0}.', shown)
      : t('Words that many readers associate with women: {0}.', shown);
  };
  if (words.men.length + words.women.length === 0) return [];
  return [
    said('men'),
    said('women'),
    t(
      'No single word is wrong. Where one side clearly outweighs the other, fewer of the others tend to apply ({0}).',
      source,
    ),
  ];
}

const LINKS: readonly BlockFacts['links'][number][] = ['separate', 'inform', 'small-context', 'unifying'];

function linkWords(link: BlockFacts['links'][number], t: Translate): Said {
  switch (link) {
    case 'separate':
      return { one: t('does work at several levels, each apart'), many: t('do work at several levels, each apart') };
    case 'inform':
      return { one: t('lets one level inform another'), many: t('let one level inform another') };
    case 'small-context':
      return { one: t('seeks justice within a small setting'), many: t('seek justice within a small setting') };
    case 'unifying':
      return { one: t('applies one idea across levels'), many: t('apply one idea across levels') };
  }
}

const linksOf = (blocks: readonly BlockFacts[], t: Translate): Apart[] =>
  LINKS.flatMap((link) =>
    apart(
      blocks.filter(({ links }) => links.includes(link)),
      linkWords(link, t),
      t,
    ),
  );

const APART: readonly BlockFacts['mention'][] = ['none', 'generic', 'named-only', 'reading', 'other-language'];

const apartOf = (blocks: readonly BlockFacts[], t: Translate): Apart[] =>
  APART.flatMap((mention) =>
    apart(
      blocks.filter((block) => block.mention === mention && !block.counted),
      notCounted(mention, t),
      t,
    ),
  );

function apart(blocks: readonly BlockFacts[], { one, many }: Said, t: Translate): Apart[] {
  const lines = blocks.map(({ range }) => range.start.line);
  if (lines.length === 0) return [];
  return [{ what: paragraphs(lines.length, t), label: lines.length === 1 ? one : many, lines }];
}

/** By name, since a reader asks which weeks or units they are. */
function emptySections(sections: readonly Section[], t: Translate): Apart[] {
  const empty = sections.filter(({ isEmpty }) => isEmpty);
  if (empty.length === 0) return [];
  const names = empty.map(({ heading }) => heading).join(', ');
  const isOne = empty.length === 1;
  return [
    {
      what: isOne ? t('1 section') : t('{0} sections', empty.length),
      label: isOne ? t('addresses no level: {0}', names) : t('address no level: {0}', names),
      lines: empty.map(({ line }) => line),
    },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
