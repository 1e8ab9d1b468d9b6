/** The pipeline: text in, annotated blocks, findings and coverage out. Nothing else happens here. */
import { findCompetencies } from './competencies/find-competencies.ts';
import { coverageOf, type Coverage } from './coverage/coverage.ts';
import { crossingsOf } from './coverage/crossings.ts';
import type { DocumentKind } from './document-kind.ts';
import type { AnnotatedBlock, DocumentFacts } from './document.ts';
import type { Finding, Suppressed } from './finding.ts';
import { kindOf } from './kind.ts';
import type { Block, BlockText } from './markdown/block.ts';
import type { PartBlocks } from './markdown/blocks.ts';
import { directivesOf } from './markdown/directives.ts';
import { frontMatterOf, type FrontMatter } from './markdown/front-matter.ts';
import { blockBehind } from './markdown/placed.ts';
import { plainProse } from './markdown/prose.ts';
import { Memory } from './memory.ts';
import { annotatedBlocks, notableBlocks, overridesOf } from './placed-readings.ts';
import type { Problem } from './problem.ts';
import { profileNamed, type Rulebook } from './rulebook.ts';
import { RULES } from './rules/all.ts';
import { exemptFindings } from './rules/flagged-term.ts';
import { siftIgnored } from './rules/ignores.ts';
import { unusedIgnoreFinding } from './rules/unused-ignore.ts';
import { findTerms } from './terms/find-terms.ts';
import { wordingBalanceOf } from './terms/gendered-words.ts';
import { ENGLISH, LANGUAGE_SAMPLE, languageOf } from './text/language.ts';
import { once } from './text/once.ts';
import { byPosition } from './text/span.ts';

export interface Analysis {
  readonly document: DocumentFacts;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
}

/**
 * `path` names the document in problems and chooses its kind by glob; it is not opened. With the `memory` of an earlier
 * version of the document only what differs is read again; the result is the same.
 */
export function analyze(source: string, path: string, rulebook: Rulebook, memory = new Memory()): Analysis {
  const { t } = rulebook;
  const parsed = memory.parse(source);
  const { parts } = parsed;
  const { frontMatter, problems: frontMatterProblems } = frontMatterOf(parsed, source, path, t);
  const problems: Problem[] = [...frontMatterProblems];
  const profile =
    frontMatter.profile === undefined
      ? rulebook.profile
      : profileNamed(frontMatter.profile, rulebook.profiles, problems, t, `${path}:1:1`);
  const bare = memory.blocks(parsed);
  const kind = kindOf(path, frontMatter, blocksIn(bare), rulebook.settings.kind, rulebook.kinds);
  const directives = directivesOf(parsed);
  const readings = memory.readings(bare, rulebook, kind);
  const overrides = overridesOf(parts, bare, directives);
  const blocks = once(() => annotatedBlocks(parts, readings, overrides));
  const isBalanced = kind === 'posting' && rulebook.settings.rules['wording-balance'] !== 'off';
  const balance = once(() => wordingBalanceOf(textsOf(blocks()), rulebook.genderedWords));
  const taken = once(() => takenUp(kind, frontMatter, blocks(), rulebook));
  const document: DocumentFacts = {
    path,
    source,
    t,
    kind,
    language: languageOf(beginningOf(bare)),
    frontMatter,
    directives,
    profile,
    profiles: rulebook.profiles,
    styleRules: rulebook.styleRules,
    ...titled(frontMatter, rulebook, kind),
    get blocks() {
      return blocks();
    },
    notable: notableBlocks(parts, readings, overrides),
    blockBehind: (offset) => blockBehind(parts, bare, offset)?.span,
    get balance() {
      return isBalanced ? balance() : undefined;
    },
    get competencies() {
      return taken().competencies;
    },
    get crossings() {
      return taken().crossings;
    },
  };
  const { findings, suppressed } = findingsOf(document, rulebook);
  const coverage = once(() => coverageOf(blocks(), profile));
  return {
    document,
    findings,
    get suppressed() {
      return suppressed();
    },
    get coverage() {
      return coverage();
    },
    problems,
  };
}

/** Postings name no competencies. */
function takenUp(
  kind: DocumentKind,
  frontMatter: FrontMatter,
  blocks: readonly AnnotatedBlock[],
  { competencies: rules }: Rulebook,
): Pick<DocumentFacts, 'competencies' | 'crossings'> {
  const competencies = kind === 'posting' ? [] : findCompetencies(frontMatter, textsOf(blocks), rules);
  return { competencies, crossings: crossingsOf(blocks, competencies, rules) };
}

const textsOf = (blocks: readonly AnnotatedBlock[]): Block[] => blocks.map(({ block }) => block);

/** The title in the front matter is read like a heading: for its wording, not for levels. */
function titled({ title }: FrontMatter, { terms }: Rulebook, kind: DocumentKind): Pick<DocumentFacts, 'title'> {
  if (!title || languageOf(title.text) !== ENGLISH) return {};
  const span = { start: title.start, end: title.start + title.text.length };
  const block: Block = { kind: 'heading', span, prose: plainProse(title.text, title.start), headingPath: [] };
  const { hits, exempt } = findTerms(block, terms, { kind });
  return { title: { block, terms: hits, exempt } };
}

/** As much as tells its language. */
function beginningOf(parts: readonly PartBlocks[]): string {
  let beginning = '';
  for (const { prose } of blocksIn(parts)) {
    if (beginning.length >= LANGUAGE_SAMPLE) break;
    beginning += `${prose.text}\n`;
  }
  return beginning;
}

function* blocksIn(parts: readonly PartBlocks[]): Generator<BlockText> {
  for (const { blocks } of parts) yield* blocks;
}

function findingsOf(
  document: DocumentFacts,
  { settings }: Rulebook,
): Pick<Analysis, 'findings'> & { readonly suppressed: () => Analysis['suppressed'] } {
  const found = RULES.flatMap((rule) => [...rule.check(document)]);
  const sifted = siftIgnored(found, document.directives.known, document.blockBehind, settings.accept, document.t);
  const findings = [...sifted.findings, ...sifted.unused.map((directive) => unusedIgnoreFinding(directive, document))];
  const suppressed = once(() =>
    [...sifted.suppressed, ...exemptFindings(document)].sort((a, b) => byPosition(a.span, b.span)),
  );
  const atLevel = findings.flatMap((finding) => {
    const level = settings.rules[finding.term ?? ''] ?? settings.rules[finding.rule] ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
  return { findings: atLevel.sort((a, b) => byPosition(a.span, b.span)), suppressed };
}
