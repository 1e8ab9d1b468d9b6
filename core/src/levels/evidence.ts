/** The words that a claim rests on: those whose features speak most for it. */
import { lastStart } from '../text/intervals.ts';
import { join, type Span } from '../text/span.ts';
import type { Feature, FeatureOrigin } from './feature-bag.ts';
import { contribution, pullOn, type Model, type Scores } from './network.ts';
import { rememberedWordsOf } from '../text/words.ts';

/** A stretch of the prose of the block, its lead-in or its heading. */
export interface Support {
  readonly from: Exclude<FeatureOrigin, 'shape'>;
  readonly span: Span;
  /** In logits. */
  readonly strength: number;
}

const ORIGINS = ['text', 'lead-in', 'heading'] as const;
/** As many as one takes in at a glance. */
const MOST = 4;
/** Weaker ones are left out. */
const LEAST_PART = 0.2;

/** The strongest stretches for an output, the strongest first; none when only the shape of the block speaks for it. */
export function supportFor(
  output: number,
  scores: Scores,
  model: Model,
  texts: Readonly<Record<(typeof ORIGINS)[number], string>>,
): Support[] {
  const pull = pullOn(output, scores, model);
  const found = ORIGINS.flatMap((from) => {
    if (!scores.features.some((feature) => feature.from === from)) return [];
    const words = rememberedWordsOf(texts[from]);
    const strengths = weighed(words, from, scores.features, pull, model);
    return stretches(texts[from], words, strengths).map((stretch) => ({ from, ...stretch }));
  }).sort((a, b) => b.strength - a.strength);
  const strongest = found[0]?.strength ?? 0;
  return found.filter(({ strength }) => strength > 0 && strength >= strongest * LEAST_PART).slice(0, MOST);
}

/** What each word adds: a feature's contribution is shared by the words that it comes from. */
function weighed(
  words: readonly Span[],
  from: FeatureOrigin,
  features: readonly Feature<number>[],
  pull: Float64Array,
  model: Model,
): Float64Array {
  const strengths = new Float64Array(words.length);
  // One list for all, since this is done for every feature of every claim.
  const places: number[] = [];
  for (const feature of features) {
    if (feature.from !== from) continue;
    places.length = 0;
    for (const span of feature.spans) addWordsIn(span, words, places);
    const each = contribution(feature, pull, model) / Math.max(1, places.length);
    for (const at of places) strengths[at] = (strengths[at] ?? 0) + each;
  }
  return strengths;
}

/** Adds which words stand in a span; none where it begins with no word. */
function addWordsIn(span: Span, words: readonly Span[], places: number[]): void {
  const first = lastStart(words, span.start);
  if (words[first]?.start !== span.start) return;
  for (let at = first; (words[at]?.end ?? Infinity) <= span.end; at++) places.push(at);
}

/** Words that speak for it, joined where at most one other word stands between. */
function stretches(text: string, words: readonly Span[], strengths: Float64Array): { span: Span; strength: number }[] {
  const joined: { span: Span; strength: number; word: number }[] = [];
  words.forEach((word, at) => {
    const strength = strengths[at] ?? 0;
    if (strength <= 0) return;
    const last = joined.at(-1);
    const isNear = last && at - last.word <= 2 && !/[.;:!?|\n]/.test(text.slice(last.span.end, word.start));
    if (isNear) joined.splice(-1, 1, { span: join(last.span, word), strength: last.strength + strength, word: at });
    else joined.push({ span: { start: word.start, end: word.end }, strength, word: at });
  });
  return joined;
}
