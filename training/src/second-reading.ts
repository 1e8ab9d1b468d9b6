/**
 * The second reading of the training texts (training/second-reading/<batch>.tsv): what another reader said of each block without
 * seeing its mark. A line holds the document's file, the fingerprint of the block's text and the letters of the systems, or `-`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';
import { lettersOf, systemsOf } from './marks.ts';

export const SECOND_READING = join(import.meta.dirname, '../second-reading');

/** Blocks by document and text: a text that has changed since then has not been read again. */
export type SecondReading = ReadonlyMap<string, readonly System[]>;

export const keyOf = (document: string, text: string): string =>
  `${document}\t${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;

export const lineOf = ({ document, view }: LabelledBlock, systems: readonly System[]): string =>
  `${keyOf(document, view.text)}\t${lettersOf(systems)}`;

export function readSecondReading(folder = SECOND_READING): SecondReading {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf('\t');
      return [line.slice(0, at), systemsOf(line.slice(at + 1))];
    }),
  );
}

/** What both readers said holds; what one of them said counts neither for nor against. */
export function withSecondReading(blocks: readonly LabelledBlock[], reading: SecondReading): LabelledBlock[] {
  return blocks.map((block) => {
    const second = reading.get(keyOf(block.document, block.view.text));
    if (!second) return block;
    const systems = block.systems.filter((system) => second.includes(system));
    const either = [...new Set([...block.systems, ...second])];
    return { ...block, systems, maybe: either.filter((system) => !systems.includes(system)) };
  });
}

export interface Agreement {
  readonly read: number;
  /** The part of the blocks of which both said the same systems. */
  readonly exact: number;
  /** The part that both or neither said to address anything. */
  readonly silence: number;
  /** For each system, Cohen's kappa: agreement beyond what chance gives, 1 at most. */
  readonly kappa: readonly (readonly [system: string, kappa: number])[];
}

export function agreementOf(
  blocks: readonly LabelledBlock[],
  reading: SecondReading,
  all: readonly System[],
): Agreement {
  const pairs = blocks.flatMap(({ document, view, systems }) => {
    const second = reading.get(keyOf(document, view.text));
    return second ? [{ first: systems, second }] : [];
  });
  const share = (same: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.filter(same).length / Math.max(1, pairs.length);
  return {
    read: pairs.length,
    exact: share(({ first, second }) => lettersOf(first) === lettersOf(second)),
    silence: share(({ first, second }) => (first.length === 0) === (second.length === 0)),
    kappa: all.map((system) => {
      const [first, second] = [
        share((pair) => pair.first.includes(system)),
        share((pair) => pair.second.includes(system)),
      ];
      const observed = share((pair) => pair.first.includes(system) === pair.second.includes(system));
      const chance = first * second + (1 - first) * (1 - second);
      return [system, chance === 1 ? 1 : (observed - chance) / (1 - chance)];
    }),
  };
}
