/** The document in reading order: its sections, and under each a row for every paragraph. Pure. */
import type { BlockFacts, DocumentCoverage, Translate } from '@practice-lens/server/protocol';
import { notCounted } from './apart.ts';

export interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly line: number;
  readonly rows: readonly StripRow[];
  /** No paragraph of it, or of a deeper section, counts for a level. */
  readonly isEmpty: boolean;
}

export interface StripRow {
  readonly line: number;
  /** One entry a level of the profile, in order. */
  readonly cells: readonly boolean[];
  readonly isCounted: boolean;
  readonly label: string;
}

/** Sections that hold a paragraph of their own; what stands before the first heading opens the strip. */
export function sectionsOf({ sections, blocks }: DocumentCoverage, levels: readonly string[], t: Translate): Section[] {
  const rowsOf = (at: number): StripRow[] =>
    blocks.filter(({ section }) => section === at).map((block) => stripRowOf(block, levels, t));
  const opening: Section = { heading: t('Opening'), depth: 0, line: 0, rows: rowsOf(-1), isEmpty: false };
  const headed = sections.map(({ title, depth, range, coverage }, at): Section => ({
    heading: title,
    depth,
    line: range.start.line,
    rows: rowsOf(at),
    isEmpty: coverage.labelled.blocks === 0,
  }));
  return [opening, ...headed].filter(({ rows }) => rows.length > 0);
}

function stripRowOf(
  { levels: found, counted, mention, evidence, words, range }: BlockFacts,
  levels: readonly string[],
  t: Translate,
): StripRow {
  const said = counted ? found.map((level) => t(level)).join(t(' and ')) : notCounted(mention, t).one;
  const because =
    counted && evidence.length > 0
      ? ` (${evidence
          .slice(0, MOST_EVIDENCE)
          .map(({ text }) => `“${text}”`)
          .join(', ')})`
      : '';
  return {
    line: range.start.line,
    cells: levels.map((level) => counted && found.includes(level)),
    isCounted: counted,
    label: `${words} – ${said}${because}`,
  };
}

const MOST_EVIDENCE = 4;
