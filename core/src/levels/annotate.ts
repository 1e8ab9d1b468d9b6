/** From a block to the client systems that it addresses, with the words that each claim rests on. */
import type { BlockText } from '../markdown/block.ts';
import { contains, type Span } from '../text/span.ts';
import type { Annotation, Evidence, Mention, SaidLink, ScoredSystem } from './annotation.ts';
import { activitiesIn } from './activities.ts';
import { findCues } from './cues.ts';
import { supportFor, type Support } from './evidence.ts';
import { featuresOf, type BlockView, type Lexicon } from './features.ts';
import { formulaOf, type Formula } from './generic.ts';
import { namedLevelsOf } from './named-levels.ts';
import { claimed, score, type Model } from './network.ts';
import { linksIn, type LinkRules } from './links.ts';
import type { ClassFinder } from './phrase-classes.ts';
import type { SectionIndex, SectionKind } from './sections.ts';
import { rememberedWordsOf } from '../text/words.ts';
import { SYSTEMS, type Level, type System } from './systems.ts';

/** What annotating needs, compiled once. */
export interface LevelRules extends Lexicon {
  readonly sections: SectionIndex;
  readonly activities: ClassFinder;
  readonly links: LinkRules;
  readonly model: Model;
}

export function annotate(block: BlockText, rules: LevelRules): Annotation {
  const named = namesOf(block);
  const found = claimsOf(block, rules);
  const systems = found.map(({ system, score }) => ({ system, score }));
  const evidence = found.flatMap((claim) => claim.evidence);
  if (block.kind === 'heading') return { ...NOTHING, systems, named, evidence, mention: 'heading' };
  const formula = formulaIn(block.prose.text);
  if (formula && isOnlyFormula(block, formula, rules)) return genericAnnotation(formula, named);
  return {
    ...NOTHING,
    systems,
    named,
    evidence,
    links: linksOf(block, systems, rules),
    activities: systems.length > 0 ? activitiesIn(block.prose.text, rules.activities) : [],
    mention: mentionOf(systems, named, evidence, rules.sections(block.headingPath)),
  };
}

const NOTHING: Annotation = {
  systems: [],
  named: [],
  generic: false,
  links: [],
  activities: [],
  mention: 'none',
  evidence: [],
};

/** What the model sees of a block. */
export const viewOf = ({ kind, prose, headingPath, leadIn }: BlockText): BlockView => ({
  kind,
  text: prose.text,
  headingPath,
  leadIn: leadIn?.prose.text ?? '',
});

interface Claim extends ScoredSystem {
  readonly evidence: readonly Evidence[];
}

/** The claimed systems that can show what they rest on. */
function claimsOf(block: BlockText, rules: LevelRules): Claim[] {
  const scores = score(featuresOf(viewOf(block), rules, rules.model.rows), rules.model);
  const texts = {
    text: block.prose.text,
    'lead-in': block.leadIn?.prose.text ?? '',
    heading: block.heading?.prose.text ?? '',
  };
  return claimed(scores, rules.model.thresholds).flatMap((at) => {
    const system = SYSTEMS[at];
    if (!system) return [];
    const evidence = evidenceOf(supportFor(at, scores, rules.model, texts), system);
    return evidence.length > 0 ? [{ system, score: scores.probabilities[at] ?? 0, evidence }] : [];
  });
}

function evidenceOf(supports: readonly Support[], system: System): Evidence[] {
  const total = supports.reduce((sum, { strength }) => sum + strength, 0);
  return supports.map(({ from, span, strength }) => ({ span, system, weight: strength / total, from }));
}

function linksOf({ prose }: BlockText, systems: readonly ScoredSystem[], rules: LevelRules): SaidLink[] {
  const names = systems.map(({ system }) => system);
  return linksIn(prose.text, names, rules.links);
}

function namesOf(block: BlockText): Level[] {
  return [...new Set(namedLevelsOf(block.prose.text).map(({ level }) => level))];
}

/** Most texts hold no formula, which a look at two of its words tells. */
const formulaIn = (text: string): Formula | undefined =>
  /individual|famil|couple/i.test(text) && /group|communit|organi/i.test(text)
    ? formulaOf(text, rememberedWordsOf(text))
    : undefined;

/** The formula is there and no phrase outside it speaks of work with a system. */
function isOnlyFormula(block: BlockText, { span }: Formula, { cues }: LevelRules): boolean {
  const { text } = block.prose;
  const around: Span = { start: Math.max(0, text.lastIndexOf(' ', Math.max(0, span.start - 14))), end: span.end };
  return (
    findCues(rememberedWordsOf(text), cues).every((hit) => contains(around, hit.span)) &&
    text.length - (span.end - span.start) < LONGEST_AROUND
  );
}

/** In a longer block the formula is not all there is. */
const LONGEST_AROUND = 160;

function genericAnnotation({ span, systems: said }: Formula, named: readonly Level[]): Annotation {
  const evidence = said.map((system): Evidence => ({ span, system, weight: 1, from: 'text' }));
  const systems = SYSTEMS.filter((system) => said.includes(system)).map((system) => ({
    system,
    score: GENERIC_SCORE,
  }));
  return { ...NOTHING, systems, named, evidence, generic: true, mention: 'generic' };
}

const GENERIC_SCORE = 0.5;

function mentionOf(
  systems: readonly ScoredSystem[],
  named: readonly Level[],
  evidence: readonly Evidence[],
  section: SectionKind | undefined,
): Mention {
  if (systems.length === 0) return named.length > 0 ? 'named-only' : 'none';
  if (section === 'reading' || section === 'qualification') return section;
  return evidence.some(({ from }) => from === 'text') ? 'work' : 'inherited';
}
