/** How well claims fit what readers said: per level, per system, for "none", and for exact sets of levels. */
import { LEVELS, SYSTEMS, levelOf, type Level, type Profile, type System } from '@practice-lens/core';
import type { LabelledBlock } from './labelled.ts';

/** A block beside what the model says of it. */
export interface Judged {
  readonly block: LabelledBlock;
  readonly systems: readonly System[];
  readonly named: readonly Level[];
}

export interface Precision {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many there are. */
  readonly count: number;
}

export interface Measures {
  readonly blocks: number;
  readonly levelF1: number;
  readonly noneF1: number;
  readonly exact: number;
  readonly systemF1: number;
  readonly levels: Readonly<Record<string, Precision>>;
  readonly systems: Readonly<Record<string, Precision>>;
  readonly none: Precision;
}

/** What one reader said and the other did not is counted neither for nor against. */
export function measure(judged: readonly Judged[], profile: Profile): Measures {
  const rows = judged.map((row) => rowOf(row, profile));
  const levels = Object.fromEntries(
    LEVELS.map((level) => [
      level,
      precisionOf(
        rows.filter(({ maybe }) => !maybe.has(level)).map(({ is, said }) => [is.has(level), said.has(level)]),
      ),
    ]),
  );
  const systems = Object.fromEntries(
    SYSTEMS.map((system) => [
      system,
      precisionOf(
        judged
          .filter(({ block }) => !block.maybe.includes(system))
          .map(({ block, systems: said }) => [block.systems.includes(system), said.includes(system)]),
      ),
    ]),
  );
  const none = precisionOf(
    rows
      .filter(({ is, maybe }) => is.size > 0 || maybe.size === 0)
      .map(({ is, said }) => [is.size === 0, said.size === 0]),
  );
  return {
    blocks: rows.length,
    levelF1: mean(Object.values(levels)),
    noneF1: none.f1,
    exact: rows.filter(fits).length / Math.max(1, rows.length),
    systemF1: mean(Object.values(systems)),
    ...{ levels, systems, none },
  };
}

interface Row {
  readonly is: ReadonlySet<Level>;
  readonly maybe: ReadonlySet<Level>;
  readonly said: ReadonlySet<Level>;
}

function rowOf({ block, systems, named }: Judged, profile: Profile): Row {
  const levelsFor = (list: readonly System[], names: readonly Level[]): Set<Level> =>
    new Set([...list.flatMap((system) => levelOf(profile, system) ?? []), ...names]);
  const is = levelsFor(block.systems, block.named);
  const both = levelsFor([...block.systems, ...block.maybe], block.named);
  return { is, maybe: new Set([...both].filter((level) => !is.has(level))), said: levelsFor(systems, named) };
}

const fits = ({ is, maybe, said }: Row): boolean =>
  [...is].every((level) => said.has(level)) && [...said].every((level) => is.has(level) || maybe.has(level));

function precisionOf(pairs: readonly (readonly [is: boolean, said: boolean])[]): Precision {
  const both = pairs.filter(([is, said]) => is && said).length;
  const said = pairs.filter(([, claim]) => claim).length;
  const count = pairs.filter(([is]) => is).length;
  const precision = both / Math.max(1, said);
  const recall = both / Math.max(1, count);
  return {
    precision,
    recall,
    count,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const mean = (list: readonly Precision[]): number =>
  list.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, list.length);
