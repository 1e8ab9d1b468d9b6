/** What the coverage view shows, in words and numbers ready to print. Pure: made from the server's answer, tested as text. */
import type {
  BlockFacts,
  CoverageResult,
  DocumentCoverage,
  ProfileFacts,
  Translate,
} from '@practice-lens/server/protocol';
import { signOf, type Sign } from '../signs.ts';
import { paragraphs } from '../words.ts';
import { apartOf, emptySections, linksOf, type Apart } from './apart.ts';
import { connectionsOf, type Connection } from './connections.ts';
import { linesOf } from './lines.ts';
import { meetingOf, type Meeting } from './meeting.ts';
import { balanceOf, mixOf } from './posting.ts';
import { sectionsOf, type Section } from './strip.ts';

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
  /** Where its paragraphs stand. */
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
  const bars = (
    tallies: typeof coverage.byLevel,
    levelOf: (name: string) => string,
    namesIn: (block: BlockFacts) => readonly string[],
  ): Bar[] =>
    Object.entries(tallies).map(([name, tally]) => ({
      name: t(name),
      count: tally.blocks,
      words: tally.words,
      share: tally.share,
      sign: signOf(levelOf(name), levels),
      lines: linesOf(blocks, (block) => namesIn(block).includes(name)),
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
    levels: bars(
      coverage.byLevel,
      (level) => level,
      (block) => block.levels,
    ),
    sections,
    meeting: meetingOf(coverage.overlaps, blocks, levels, t),
    systems: bars(coverage.bySystem, levelOfSystem, (block) => block.systems),
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
