/** The words that a claim rests on: those whose features speak most for it. */
import { contains, join, type Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { Feature, FeatureOrigin } from './features.ts';
import { contribution, type Model, type Scores } from './network.ts';

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
export function supportFor(output: number, features: readonly Feature[], scores: Scores, model: Model, texts: Readonly<Record<(typeof ORIGINS)[number], string>>): Support[] {
  const found = ORIGINS.flatMap((from) => {
    const own = features.filter((feature) => feature.from === from);
    const words = wordsOf(texts[from]);
    return stretches(texts[from], words, weighed(words, own, output, scores, model)).map((stretch) => ({ from, ...stretch }));
  }).sort((a, b) => b.strength - a.strength);
  const strongest = found[0]?.strength ?? 0;
  return found.filter(({ strength }) => strength > 0 && strength >= strongest * LEAST_PART).slice(0, MOST);
}

/** What each word adds, by where it begins: a feature's contribution is shared by the words that it comes from. */
function weighed(words: readonly Span[], features: readonly Feature[], output: number, scores: Scores, model: Model): Map<number, number> {
  const byStart = new Map<number, number>();
  for (const feature of features) {
    const places = words.filter((word) => feature.spans.some((span) => contains(span, word)));
    const each = contribution(feature, output, scores, model) / Math.max(1, places.length);
    for (const { start } of places) byStart.set(start, (byStart.get(start) ?? 0) + each);
  }
  return byStart;
}

/** Words that speak for it, joined where at most one other word stands between. */
function stretches(text: string, words: readonly Span[], strengthAt: ReadonlyMap<number, number>): { span: Span; strength: number }[] {
  const joined: { span: Span; strength: number; word: number }[] = [];
  words.forEach((word, at) => {
    const strength = strengthAt.get(word.start) ?? 0;
    if (strength <= 0) return;
    const last = joined.at(-1);
    const isNear = last && at - last.word <= 2 && !/[.;:!?|\n]/.test(text.slice(last.span.end, word.start));
    if (isNear) joined.splice(-1, 1, { span: join(last.span, word), strength: last.strength + strength, word: at });
    else joined.push({ span: { start: word.start, end: word.end }, strength, word: at });
  });
  return joined;
}
