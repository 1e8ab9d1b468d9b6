/** Analyses as the versioned JSON report: plain values, ranges as lines and characters, the same bytes for the same input. */
import type { Analysis } from '../analyze.ts';
import type { Competency } from '../competencies/competency.ts';
import type { CompetencyMention } from '../competencies/find-competencies.ts';
import { coverageOf, type CountedBlock, type Coverage } from '../coverage/coverage.ts';
import type { Crossing } from '../coverage/crossings.ts';
import { gapsOf, type Gap } from '../coverage/gaps.ts';
import { byPath, overlapsAmong, type Overlap } from '../coverage/overlaps.ts';
import type { AnnotatedBlock, DocumentFacts } from '../document.ts';
import type { Finding, Suppressed } from '../finding.ts';
import { levelsOf, type ScoredLevel, type ScoredSystem } from '../levels/annotation.ts';
import { evidenceIn } from '../levels/place.ts';
import type { Profile } from '../levels/profile.ts';
import type { Level, Link, System } from '../levels/systems.ts';
import type { BlockKind } from '../markdown/block.ts';
import type { Problem } from '../problem.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { Rulebook } from '../rulebook.ts';
import type { WordingBalance } from '../terms/gendered-words.ts';
import { lineStarts, rangeOf, type LineStarts, type Range } from '../text/lines.ts';

export const REPORT_VERSION = 1;

export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly tool: { readonly name: 'practice-lens'; readonly version: string };
  readonly profile: string;
  /** What the levels mean: the profile of the run, and those that documents name for themselves. */
  readonly profiles: readonly Profile[];
  /** Those of the standard, whether documents name them or not. */
  readonly competencies: readonly Pick<Competency, 'number' | 'name'>[];
  /** Sorted by path. */
  readonly documents: readonly DocumentReport[];
  /** Of all documents together. */
  readonly coverage: Coverage;
  /** What the documents together do not describe so far. */
  readonly gaps: readonly Gap[];
  /** Of the run: configuration, packs, files that could not be read. */
  readonly problems: readonly Problem[];
}

export interface DocumentReport {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly language: string;
  readonly profile: string;
  readonly blocks: readonly BlockReport[];
  readonly findings: readonly FindingReport[];
  readonly suppressed: readonly SuppressedReport[];
  readonly coverage: Coverage;
  /** Those of the standard that the document names, with the place of the block that does. */
  readonly competencies: readonly CompetencyReport[];
  /** Which of them meet which client systems, and in which paragraphs. */
  readonly crossings: readonly Crossing<Range>[];
  /** What other documents of the run describe as well, those that share most first. */
  readonly overlaps: readonly Overlap[];
  /** Of postings: words that readers associate with men or with women, over the whole text. */
  readonly balance?: WordingBalance;
  readonly problems: readonly Problem[];
}

export interface BlockReport {
  readonly kind: BlockKind;
  readonly range: Range;
  readonly headingPath: readonly string[];
  /** As a reader sees it, without marks of Markdown. */
  readonly text: string;
  readonly systems: readonly ScoredSystem[];
  /** None for headings. */
  readonly levels: readonly ScoredLevel[];
  readonly named: readonly Level[];
  readonly generic: boolean;
  readonly links: readonly Link[];
  readonly mention: string;
  readonly evidence: readonly EvidenceReport[];
  /** The levels are the author's own, set by a comment. */
  readonly override: boolean;
}

export interface EvidenceReport {
  readonly range: Range;
  readonly system: System;
  readonly weight: number;
  readonly text: string;
  readonly from: 'text' | 'lead-in' | 'heading';
}

export interface CompetencyReport extends Omit<CompetencyMention, 'span'> {
  readonly range: Range;
}

export type SuppressedReport = FindingReport & Pick<Suppressed, 'by' | 'why'>;

export interface FindingReport extends Omit<Finding, 'span'> {
  readonly range: Range;
}

/** What a report needs of an analysis, which itself is much larger. */
export interface ReportPart {
  readonly document: Omit<DocumentReport, 'overlaps'>;
  readonly profile: Profile;
  readonly counted: readonly CountedBlock[];
}

export const reportPartOf = (analysis: Analysis): ReportPart => ({
  document: documentReportOf(analysis),
  profile: analysis.document.profile,
  counted: analysis.document.blocks.map(({ annotation, words, key }) => ({ annotation, words, key })),
});

export function reportOf(
  parts: readonly ReportPart[],
  { profile, settings, competencies: { standard, scale }, t }: Rulebook,
  toolVersion: string,
  problems: readonly Problem[] = [],
): Report {
  const sorted = parts.toSorted((a, b) => byPath(a.document, b.document));
  const overlaps = overlapsAmong(sorted.map(({ document }) => document));
  const documents = sorted.map(({ document }, at) => ({ ...document, overlaps: overlaps(at) }));
  const coverage = coverageOf(
    sorted.flatMap(({ counted }) => counted),
    profile,
  );
  const { competencies } = standard;
  return {
    version: REPORT_VERSION,
    tool: { name: 'practice-lens', version: toolVersion },
    profile: profile.name,
    profiles: [...new Set([profile, ...sorted.map((part) => part.profile)])],
    competencies: competencies.map(({ number, name }) => ({ number, name })),
    documents,
    coverage,
    gaps: gapsOf({ documents, coverage, competencies, scale, targets: settings.coverage }, t),
    problems,
  };
}

export function documentReportOf({
  document,
  findings,
  suppressed,
  coverage,
  problems,
}: Analysis): ReportPart['document'] {
  const lines = lineStarts(document.source);
  return {
    path: document.path,
    kind: document.kind,
    language: document.language,
    profile: document.profile.name,
    blocks: document.blocks.map((block) => blockReportOf(block, document, lines)),
    findings: findings.map((finding) => findingReportOf(finding, lines)),
    suppressed: suppressed.map(({ by, why, ...finding }) => ({ ...findingReportOf(finding, lines), by, why })),
    coverage,
    ...(document.balance && { balance: document.balance }),
    competencies: document.competencies.map(({ span, ...mention }) => ({ ...mention, range: rangeOf(lines, span) })),
    crossings: document.crossings.map(({ paragraphs, ...crossing }) => ({
      ...crossing,
      paragraphs: paragraphs.map((span) => rangeOf(lines, span)),
    })),
    problems,
  };
}

export function blockReportOf(
  { block, annotation }: AnnotatedBlock,
  { profile, source }: DocumentFacts,
  lines: LineStarts,
): BlockReport {
  return {
    kind: block.kind,
    range: rangeOf(lines, block.span),
    headingPath: block.headingPath,
    text: block.prose.text,
    systems: annotation.systems.map(({ system, score }) => ({ system, score: rounded(score) })),
    levels:
      block.kind === 'heading'
        ? []
        : levelsOf(annotation, profile).map(({ level, score }) => ({ level, score: rounded(score) })),
    named: annotation.named,
    generic: annotation.generic,
    links: annotation.links.map(({ link }) => link),
    mention: annotation.mention,
    evidence: evidenceIn(source, block, annotation).map(({ span, ...rest }) => ({
      range: rangeOf(lines, span),
      ...rest,
      weight: rounded(rest.weight),
    })),
    override: annotation.override !== undefined,
  };
}

function findingReportOf({ span, ...finding }: Finding, lines: LineStarts): FindingReport {
  return { ...finding, range: rangeOf(lines, span) };
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;
