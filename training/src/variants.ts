/**
 * Further texts made of those in the corpus: neighbours run together as long paragraphs do, short items joined as clauses of
 * one sentence, and blocks without the headings above them. So the model learns that a block holds all that its parts hold,
 * and not to lean on headings. Worth 0.01 of level F1 (docs/model-card.md).
 */
import { SYSTEMS, type System } from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';
import { randomFrom } from './random.ts';

const SHARES = { runTogether: 0.3, joined: 0.4, headless: 0.3 };
const SEED = 5;
/** Longer items are not joined into one sentence by people either. In UTF-16 units. */
const SHORT = 110;

export function variantsOf(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const random = randomFrom(SEED);
  const variants: LabelledBlock[] = [];
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (next?.document === block.document) {
      if (random() < SHARES.runTogether) variants.push(runTogether(block, next));
      if (canJoin(block, next) && random() < SHARES.joined) variants.push(joined(block, next, random() < 0.5));
    }
    if (!inherits(block) && random() < SHARES.headless) variants.push(headless(block));
  });
  return variants;
}

const runTogether = (one: LabelledBlock, other: LabelledBlock): LabelledBlock => ({
  ...both(one, other),
  view: { ...one.view, kind: 'paragraph', text: `${unended(one)}. ${other.view.text}`, leadIn: '' },
});

const joined = (one: LabelledBlock, other: LabelledBlock, isAnd: boolean): LabelledBlock => ({
  ...both(one, other),
  view: { ...one.view, text: `${unended(one)}${isAnd ? ', and ' : '; '}${lowered(other.view.text)}`, leadIn: '' },
});

const headless = (block: LabelledBlock): LabelledBlock => ({
  ...block,
  view: { ...block.view, headingPath: [], leadIn: '' },
});

const canJoin = (...blocks: readonly LabelledBlock[]): boolean =>
  blocks.every(({ view, systems }) => view.text.length < SHORT && systems.length > 0);

/** What its lead-in says is part of its label. */
const inherits = ({ view }: LabelledBlock): boolean => view.leadIn !== '';

function both(one: LabelledBlock, other: LabelledBlock): LabelledBlock {
  const either = (of: (block: LabelledBlock) => readonly System[]): System[] =>
    SYSTEMS.filter((system) => of(one).includes(system) || of(other).includes(system));
  return { ...one, systems: either(({ systems }) => systems), maybe: either(({ maybe }) => maybe) };
}

const unended = ({ view }: LabelledBlock): string => view.text.replace(/[\s.;:,]*$/, '');
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
