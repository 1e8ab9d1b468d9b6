/**
 * The one door of the core. Texts and values in, values out; nothing here reads files, asks the clock or throws for
 * anything that a person can write.
 *
 *   const rulebook = compileRulebook(builtIn, readSettings(text, '.practice-lens.yml').settings);
 *   const analysis = analyze('Students lobby the legislature.', 'unit-3.md', rulebook);
 *   levelsOf(analysis.document.blocks[0].annotation, rulebook.profile); // [{ level: 'macro', score: … }]
 *
 * Every offset is a UTF-16 index into the original text, half-open. Lines and characters are counted from zero.
 */
export { analyze, type Analysis } from './analyze.ts';
export { Memory } from './memory.ts';
export { compileRulebook, type BuiltIn, type Rulebook } from './rulebook.ts';
export { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';
export { DEFAULT_SETTINGS, readSettings, type RuleLevel, type Settings } from './settings.ts';
export type { Problem } from './problem.ts';
export { english, translator, translatorFor, type Translate, type Translations } from './translate.ts';
export type { AnnotatedBlock, DocumentFacts } from './document.ts';
export type { Finding, Silencer, Suppressed } from './finding.ts';
export { SEVERITIES, reaches, type Severity } from './severity.ts';

export type { Block, BlockKind } from './markdown/block.ts';
export { DIRECTIVES, type Directive } from './markdown/directives.ts';
export { FRONT_MATTER_KEYS } from './markdown/front-matter.ts';
export { changeBetween, type Change } from './text/change.ts';
export {
  lineStarts,
  lineStartsAfter,
  offsetAt,
  positionAt,
  rangeOf,
  type LineStarts,
  type Position,
  type Range,
} from './text/lines.ts';
export { contains, overlaps, type Span } from './text/span.ts';
export { YamlReader, YamlValue } from './text/yaml.ts';

export {
  levelsOf,
  weightOf,
  type Annotation,
  type Evidence,
  type Mention,
  type ScoredLevel,
  type ScoredSystem,
} from './levels/annotation.ts';
export { evidenceIn, type PlacedEvidence } from './levels/place.ts';
export { DEFAULT_SCALE, readCompetencies, type Competency, type Scale } from './competencies/competency.ts';
export type { CompetencyMention } from './competencies/find-competencies.ts';
export { readCues } from './levels/read-cues.ts';
export { readProfile } from './levels/read-profile.ts';
export { describeProfile, levelNames, levelOf, type Profile } from './levels/profile.ts';
export { LEVELS, LINKS, SYSTEMS, type Level, type Link, type System } from './levels/systems.ts';
export { SECTION_KINDS } from './levels/sections.ts';

/** For training: what the model sees of a block, and what it is stored as. */
export { readClasses } from './levels/read-classes.ts';
export { compileLinks, linksIn, type LinkRules } from './levels/links.ts';
export { kindFeaturesOf, kindLikelihoods, type KindText, type StoredKindModel } from './kind-model.ts';
export { readLinks } from './levels/read-links.ts';
export { compileCues } from './levels/cues.ts';
export { compileClasses } from './levels/phrase-classes.ts';
export type { Feature } from './levels/feature-bag.ts';
export { NAMES } from './levels/feature-keys.ts';
export { featuresOf, type BlockView, type Lexicon } from './levels/features.ts';
export { viewOf } from './levels/annotate.ts';
export { namedLevelsOf } from './levels/named-levels.ts';
export { OUTPUTS, NONE, claimed, compileModel, score, type Model } from './levels/network.ts';
export {
  MOST_STEPS,
  namesOf,
  packedNames,
  packedWeights,
  type StoredModel,
  type Thresholds,
} from './levels/stored-model.ts';
export { parseMarkdown } from './markdown/parse.ts';
export { blocksOf } from './markdown/blocks.ts';

export { coverageOf, percent, type Count, type CountedBlock, type Coverage, type Tally } from './coverage/coverage.ts';
export { compare, type Comparison, type ParagraphChange, type SectionChange } from './coverage/compare.ts';
export type { Crossing } from './coverage/crossings.ts';
export { gapsOf, missingTo, type Gap } from './coverage/gaps.ts';
export {
  byPath,
  overlapsAmong,
  type Overlap,
  type OverlappingDocument,
  type Point,
  type Shared,
} from './coverage/overlaps.ts';
export { sectionsOf, type SectionCoverage } from './coverage/sections.ts';
export { RULES } from './rules/all.ts';
export { DOCS, type Rule } from './rules/rule.ts';

export { LEANINGS, readGenderedWords, type Leaning, type WordingBalance } from './terms/gendered-words.ts';
export { NO_OWN_RULES, withOwnFile, type OwnRules } from './own-rules.ts';
export { findTerms } from './terms/find-terms.ts';
export { readPack } from './terms/read-pack.ts';
export type { Term, TermPack } from './terms/pack.ts';
export { describePack } from './terms/describe-pack.ts';

export {
  REPORT_VERSION,
  blockReportOf,
  documentReportOf,
  reportOf,
  reportPartOf,
  type BlockReport,
  type DocumentReport,
  type Report,
  type ReportPart,
} from './report/json.ts';
export { csvReport } from './report/csv.ts';
export { githubReport } from './report/github.ts';
export { htmlReport } from './report/html.ts';
export { markdownReport } from './report/markdown.ts';
export { sarifReport } from './report/sarif.ts';
export { problemText, textReport } from './report/text.ts';
