/** The coverage of a document as views need it: numbers, sections, and every paragraph with its place and levels. */
import {
  describeProfile,
  evidenceIn,
  levelsOf,
  rangeOf,
  sectionsOf,
  weightOf,
  type AnnotatedBlock,
  type DocumentFacts,
  type LineStarts,
  type PlacedEvidence,
  type Profile,
  type Translate,
} from '@practice-lens/core';
import type { BlockFacts, DocumentCoverage, ProfileFacts, SectionFacts } from './protocol.ts';
import type { Analyzed } from './reading.ts';
import { nameOf } from './workspace/uris.ts';

export function documentCoverageOf({ uri, version, lines, outcome: { analysis } }: Analyzed): DocumentCoverage {
  const { document, coverage, findings, problems } = analysis;
  const { blocks, profile, kind, language, path, competencies, crossings, balance } = document;
  return {
    uri,
    version,
    path,
    title: titleOf(analysis, uri),
    kind,
    language,
    profile: profile.name,
    coverage,
    sections: sectionsOf(blocks, profile).map((section) => sectionFacts(section, lines)),
    blocks: blocksOf(document, lines),
    competencies: competencies.map(({ span, ...mention }) => ({ ...mention, range: rangeOf(lines, span) })),
    crossings: crossings.map(({ paragraphs, ...crossing }) => ({
      ...crossing,
      paragraphs: paragraphs.map((span) => rangeOf(lines, span).start.line),
    })),
    ...(balance && { balance }),
    findings: findings.length,
    terms: [...new Set(findings.flatMap(({ term }) => term ?? []))].sort(),
    problems,
  };
}

export const profileFacts = (profile: Profile, t?: Translate): ProfileFacts => ({
  ...profile,
  words: describeProfile(profile, t),
});

export function titleOf({ document }: Analyzed['outcome']['analysis'], uri: string): string {
  const heading = document.blocks.find(({ block }) => block.kind === 'heading')?.block.prose.text.trim();
  return document.frontMatter.title?.text || heading || nameOf(uri);
}

const sectionFacts = (
  { heading, coverage }: ReturnType<typeof sectionsOf>[number],
  lines: LineStarts,
): SectionFacts => ({
  title: heading.block.prose.text.trim(),
  depth: heading.block.depth ?? 1,
  range: rangeOf(lines, heading.block.span),
  coverage,
});

function blocksOf(document: DocumentFacts, lines: LineStarts): BlockFacts[] {
  let section = -1;
  return document.blocks.flatMap((annotated) => {
    if (annotated.block.kind !== 'heading') return [blockFacts(annotated, document, lines, section)];
    section++;
    return [];
  });
}

function blockFacts(
  { block, annotation }: AnnotatedBlock,
  { profile, source }: DocumentFacts,
  lines: LineStarts,
  section: number,
): BlockFacts {
  return {
    kind: block.kind,
    range: rangeOf(lines, block.span),
    section,
    words: firstWordsOf(block.prose.text),
    levels: levelsOf(annotation, profile).map(({ level }) => level),
    systems: annotation.systems.map(({ system }) => system),
    mention: annotation.mention,
    links: annotation.links.map(({ link }) => link),
    counted: weightOf(annotation) > 0,
    override: annotation.override !== undefined,
    evidence: distinct(evidenceIn(source, block, annotation)).map(({ system, text, from, span }) => ({
      system,
      text,
      range: rangeOf(lines, span),
      from,
    })),
  };
}

const FIRST_CHARACTERS = 90;

/** Whole words, as far as they fit. */
export function firstWordsOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= FIRST_CHARACTERS) return line;
  const cut = line.lastIndexOf(' ', FIRST_CHARACTERS);
  return `${line.slice(0, cut > 0 ? cut : FIRST_CHARACTERS)}…`;
}

/** Each phrase once for each system, the weightiest first, on one line. */
export function distinct(evidence: readonly PlacedEvidence[]): PlacedEvidence[] {
  const seen = new Set<string>();
  return evidence
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((piece) => {
      const text = piece.text.replace(/\s+/g, ' ').trim();
      const key = `${piece.system} ${piece.from} ${text.toLowerCase()}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...piece, text }];
    });
}
