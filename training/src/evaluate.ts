/**
 * `npm run evaluate`: measures by folds that never split a source, and writes docs/model-card.md. With `--extra FOLDER …` it
 * measures on documents from outside the repository, which are the better judge; with `--floor` it writes nothing, measures
 * the shipped model on the texts that are held out, and fails where the scores have dropped.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SYSTEMS, YamlReader, readProfile, type StoredModel } from '@practice-lens/core';
import { modelCard, type Row } from './card.ts';
import { HELD_OUT, readCorpus } from './corpus.ts';
import { readExtra } from './extra.ts';
import { FeatureStore, type Features } from './fit.ts';
import { calibrationOf, judge, judgeBySource, trainerWith, type JudgedWithScores } from './folds.ts';
import type { LabelledBlock } from './labelled.ts';
import { readLexicon } from './lexicon.ts';
import { measureLinks } from './link-measures.ts';
import { measure, type Measures } from './measures.ts';
import { agreementOf, readSecondReading, withSecondReading } from './second-reading.ts';
import { variantsOf } from './variants.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where only a difference counts. */
const FEW_FOLDS = 3;
/** The least that the model reaches on the texts that are held out; lower than measured by what chance may take. */
const FLOOR = { levelF1: 0.76, noneF1: 0.84, exact: 0.78 };

const { values } = parseArgs({
  options: { extra: { type: 'string', multiple: true, default: [] }, floor: { type: 'boolean', default: false } },
});
const profile = readProfile(
  new YamlReader(readFileSync(join(ROOT, 'data/profiles/three-level.yml'), 'utf8'), 'three-level.yml').root,
);
if (!profile) throw new Error('data/profiles/three-level.yml cannot be read.');
const secondReading = readSecondReading();
const own = withSecondReading(readCorpus().blocks, secondReading);
const heldOut = readCorpus(HELD_OUT).blocks;
const model = JSON.parse(readFileSync(join(ROOT, 'data/model/levels.json'), 'utf8')) as StoredModel;
const extra = values.extra.flatMap((folder) => readExtra(folder));
const variants = variantsOf(own);
const store = new FeatureStore(readLexicon());
const trainer = trainerWith(variants, store);
const summary = (judged: Parameters<typeof measure>[0]): Measures => measure(judged, profile);

if (values.floor) checkFloor();
else writeCard();

function checkFloor(): void {
  const scores = summary(judgedHeldOut());
  for (const key of ['levelF1', 'noneF1', 'exact'] as const) {
    console.log(`${key} ${scores[key].toFixed(3)}, at least ${FLOOR[key]}`);
    if (scores[key] < FLOOR[key]) process.exitCode = 1;
  }
}

/** By the shipped model, where both readers agree. */
function judgedHeldOut(): JudgedWithScores[] {
  return judge(withSecondReading(heldOut, secondReading), model, store);
}

function writeCard(): void {
  const tested = extra.length > 0 ? extra : own;
  const always = extra.length > 0 ? own : [];
  const judged = judgeBySource(tested, always, store, trainer);
  const kept = judgedHeldOut();
  const card = modelCard({
    about: model.about,
    overall: summary(judged),
    byKind: byKind(judged),
    heldOut: [{ name: 'all', measures: summary(kept) }, ...byKind(kept)],
    agreement: agreementOf(heldOut, secondReading, SYSTEMS),
    calibration: calibrationOf(judged),
    ablations: ablations(tested, always),
    learning: learning(tested),
    links: [
      { texts: 'all', measures: measureLinks([...own, ...extra]) },
      ...(extra.length > 0 ? [{ texts: 'from outside', measures: measureLinks(extra) }] : []),
    ],
    isOutside: extra.length > 0,
  });
  writeFileSync(join(ROOT, 'docs/model-card.md'), card);
  console.log(card.split('\n').slice(0, 40).join('\n'));
}

function byKind(judged: readonly JudgedWithScores[]): Row[] {
  return [...new Set(judged.map(({ block }) => block.documentKind))]
    .sort()
    .map((kind) => ({ name: kind, measures: summary(judged.filter(({ block }) => block.documentKind === kind)) }));
}

/** What each part of the features is worth: the same folds of several sources with and without it. */
function ablations(tested: readonly LabelledBlock[], always: readonly LabelledBlock[]): Row[] {
  const sources = [...new Set(tested.map(({ source }) => source))];
  const foldOf = ({ source }: LabelledBlock): string => String(sources.indexOf(source) % FEW_FOLDS);
  const judgedBy = (others: readonly LabelledBlock[], features: Features, own = variants): Measures =>
    summary(judgeBySource(tested, others, features, trainerWith(own, features), foldOf));
  const without = (name: string, dropped: RegExp): Row => {
    const thinner: Features = {
      of: (block: LabelledBlock) => store.of(block).filter((feature) => !dropped.test(feature.key)),
    };
    return { name, measures: judgedBy(always, thinner) };
  };
  const half = always.filter((_, at) => at % 2 === 0);
  return [
    { name: 'everything', measures: judgedBy(always, store) },
    without('phrase classes and cues only, no words', /^[wb] /),
    without('words only, no classes and cues', /^(?:[cp][!~]*|q|x|hc|tc|lc) /),
    without('without headings and lead-ins', /^(?:h|H|l|hc|tc|lc) /),
    without('without lead-ins (no inheritance in lists)', /^(?:l|lc) /),
    {
      name: 'without variants (run together, joined, headless)',
      measures: judgedBy(always, store, []),
    },
    ...(always.length > 0 ? [{ name: 'half of the texts in our own words', measures: judgedBy(half, store) }] : []),
  ];
}

/** Trained on growing parts of the project's own texts alone, whole documents at a time. */
function learning(tested: readonly LabelledBlock[]): Row[] {
  const documents = [...new Set(own.map(({ document }) => document))];
  return [8, 4, 2, 1].map((part) => {
    const chosen = new Set(documents.filter((_, at) => at % part === 0));
    const blocks = own.filter(({ document }) => chosen.has(document));
    const isOwn = tested === own;
    const judged = isOwn ? judgeBySource(blocks, [], store, trainer) : judge(tested, trainer(blocks), store);
    return { name: `${blocks.length} blocks`, measures: summary(judged) };
  });
}
