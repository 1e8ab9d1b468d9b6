/** From a block to the client systems that it addresses, with the evidence for each. */
import type { Block } from '../markdown/block.ts';
import { cut, overlaps } from '../text/span.ts';
import type { Annotation, Evidence, Mention, ScoredSystem } from './annotation.ts';
import { findCues, type CueHit, type CueIndex, type CueKind } from './cues.ts';
import { formulaOf } from './generic.ts';
import { namedLevelsOf } from './named-levels.ts';
import type { SectionIndex, SectionKind } from './sections.ts';
import { stemmedWordsOf } from './stems.ts';
import { SYSTEMS, type Level, type System } from './systems.ts';

/** What annotating needs, compiled once. */
export interface LevelRules {
  readonly cues: CueIndex;
  readonly sections: SectionIndex;
}

export function annotate(block: Block, source: string, rules: LevelRules): Annotation {
  const section = rules.sections(block.headingPath);
  const threshold = section === 'silent' ? THRESHOLD_IN_SILENCE : THRESHOLD;
  const formula = formulaOf(block.prose.text);
  const inFormula = formula && block.prose.toSource(formula.span);
  const own = evidenceOf(block, source, rules, 'text').filter(({ span }) => !inFormula || !overlaps(inFormula, span));
  const named = namesOf(block);
  let evidence = own;
  let systems = claims(own, threshold);
  if (block.kind === 'heading') return { ...NOTHING, systems, named, evidence, mention: 'heading' };
  if (systems.length === 0 && formula) return genericAnnotation(block, source, formula, named);
  const inherits = systems.length === 0 && block.kind === 'listItem' && block.leadIn !== undefined && section !== 'silent';
  if (inherits && block.leadIn) {
    evidence = evidenceOf(block.leadIn, source, rules, 'lead-in');
    systems = claims(evidence, THRESHOLD);
  }
  const mention = mentionOf(systems, named, section, inherits);
  return { ...NOTHING, systems, named, mention, evidence: evidence.filter((e) => systems.some((s) => s.system === e.system)) };
}

const NOTHING: Annotation = { systems: [], named: [], generic: false, links: [], mention: 'none', evidence: [] };

const THRESHOLD = 0.5;
const THRESHOLD_IN_SILENCE = 0.9;

/** How much a phrase of each kind says on its own. */
const WEIGHT: Readonly<Record<CueKind, number>> = {
  work: 0.8,
  record: 0.7,
  method: 0.7,
  concept: 0.55,
  object: 0.55,
  title: 0.55,
  role: 0.3,
};
const UNSURE = 0.6;

const weightOfCue = ({ cue }: CueHit): number => WEIGHT[cue.kind] * (cue.unsure ? UNSURE : 1);

function evidenceOf(block: Block, source: string, rules: LevelRules, from: Evidence['from']): Evidence[] {
  return findCues(stemmedWordsOf(block.prose.text), rules.cues).map((hit) => {
    const span = block.prose.toSource(hit.span);
    return { span, text: cut(source, span), system: hit.system, weight: weightOfCue(hit), from };
  });
}

/** Several pieces of evidence for one system add up as independent chances. */
function claims(evidence: readonly Evidence[], threshold: number): ScoredSystem[] {
  return SYSTEMS.map((system) => ({ system, score: 1 - doubt(evidence, system) })).filter(({ score }) => score >= threshold);
}

const doubt = (evidence: readonly Evidence[], system: System): number =>
  evidence.filter((piece) => piece.system === system).reduce((product, piece) => product * (1 - piece.weight), 1);

function namesOf(block: Block): Level[] {
  return [...new Set(namedLevelsOf(block.prose.text).map(({ level }) => level))];
}

function genericAnnotation(block: Block, source: string, formula: NonNullable<ReturnType<typeof formulaOf>>, named: readonly Level[]): Annotation {
  const span = block.prose.toSource(formula.span);
  const evidence = formula.systems.map((system): Evidence => ({ span, text: cut(source, span), system, weight: 0.5, from: 'text' }));
  const systems = SYSTEMS.filter((system) => formula.systems.includes(system)).map((system) => ({ system, score: THRESHOLD }));
  return { ...NOTHING, systems, named, evidence, generic: true, mention: 'generic' };
}

function mentionOf(systems: readonly ScoredSystem[], named: readonly Level[], section: SectionKind | undefined, inherits: boolean): Mention {
  if (systems.length === 0) return named.length > 0 ? 'named-only' : 'none';
  if (section === 'reading' || section === 'qualification') return section;
  return inherits ? 'inherited' : 'work';
}
