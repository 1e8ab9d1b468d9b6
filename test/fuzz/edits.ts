/** Makes documents that are edited as people edit: typing, pasting, undoing, opening and closing what reaches further. */
import type { Rulebook } from '@practice-lens/core';
import { textOf } from '../../bench/src/texts.ts';
import { changeBetween } from '../../core/src/text/change.ts';
import { Chance, documentOf, edited, flow, frontMatter, ODD, words } from './maker.ts';
import { assertSameAsFresh } from './same.ts';
import { smallest } from './smallest.ts';

/** The versions of a document, each an edit further: much like a real one most of the time, and sometimes an odd one. */
export function versionsOf(seed: number, edits: number): string[] {
  const chance = new Chance(seed);
  const size = 300 + chance.below(2_500);
  let text = chance.is(0.7) ? textOf(size, seed) : documentOf(chance);
  if (chance.is(0.2)) text = frontMatter(chance) + text;
  if (chance.is(0.15)) text = text.replaceAll('\n', '\r\n');
  const versions = [text];
  while (versions.length <= edits) versions.push(...edit(versions, chance));
  return versions.slice(0, edits + 1);
}

/** What follows on the last of some versions. */
function edit(versions: readonly string[], chance: Chance): string[] {
  const text = versions.at(-1) ?? '';
  const at = placeIn(text, chance);
  const put = (what: string, to = at): string => text.slice(0, at) + what + text.slice(to);
  switch (chance.below(12)) {
    case 0:
      return typed(text, at, words(chance, 4));
    case 1:
      return typed(text, lineStart(text, at), chance.of(OPENINGS));
    case 2:
      return [put('', Math.min(text.length, at + 1 + chance.below(chance.is(0.8) ? 12 : 400)))];
    case 3:
      return [put(`\n\n${flow(chance, 2, 3)}\n\n`)];
    case 4:
      return [text.slice(0, lineStart(text, at)) + chance.of(REACHING) + text.slice(lineStart(text, at))];
    case 5:
      return [chance.of(versions), ...(chance.is(0.5) ? [text] : [])];
    case 6:
      return [put(chance.of(ODD))];
    case 7:
      return [chance.is(0.3) ? withOtherLineEnds(text) : put(chance.of(['\n', '\r\n', '\n\n', '\r']))];
    case 8:
      return [withOtherFrontMatter(text, chance)];
    case 9:
      return [indented(text, at, chance)];
    case 10:
      return [put(text.slice(at, at + chance.below(200)), placeIn(text, chance))];
    default:
      return [edited(text, chance)];
  }
}

/** Opens something at the start of a line. */
const OPENINGS = [
  '# ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '```\n',
  '~~~',
  '| ',
  '|-|-|\n',
  '---',
  '===',
  '<div>',
  '<!-- ',
  '[^1]: ',
];

/** Lines that say something about others, far away. */
const REACHING = [
  ...['[a]: /x\n', '[^1]: a note\n', '> [a]: /y "t"\n', '- [b]: /z\n', '[a]:\n/x\n', 'see [a], [b][] and [c][a][^1]\n'],
  ...['```\n', '<script>\n', '<!--\n', '-->\n', '<div>\n', '<?php\n', '***\n', '---\n', '\n', '  \n', '\t'],
  ...['<!-- practice-lens level macro -->\n', '<!-- practice-lens ignore-start the-homeless -->\n'],
  ...['<!-- practice-lens ignore-end -->\n', 'We serve the homeless.\n', '* * *\n- a\n\n\n- b\n'],
];

/** Anywhere, though the beginning and the end are edited more than their share, as they are special. */
function placeIn(text: string, chance: Chance): number {
  if (chance.is(0.1)) return Math.min(text.length, chance.below(20));
  return chance.is(0.1) ? Math.max(0, text.length - chance.below(20)) : chance.below(text.length + 1);
}

const typed = (text: string, at: number, what: string): string[] =>
  Array.from({ length: what.length }, (_, length) => text.slice(0, at) + what.slice(0, length + 1) + text.slice(at));

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const withOtherLineEnds = (text: string): string =>
  text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');

function withOtherFrontMatter(text: string, chance: Chance): string {
  switch (chance.below(5)) {
    case 0:
      return frontMatter(chance) + text;
    case 1:
      return `---\n${text}`;
    case 2:
      return text.replace(/^---\r?\n/, '');
    case 3:
      return text.replace(/\n---\r?\n/, '\n');
    default:
      return text.startsWith('\ufeff') ? text.slice(1) : `\ufeff${text}`;
  }
}

/** Some lines are moved in or out. */
function indented(text: string, at: number, chance: Chance): string {
  const [start, end] = [lineStart(text, at), Math.min(text.length, at + chance.below(150))];
  const by = chance.of(['  ', '    ', '\t', '> ', '']);
  return text.slice(0, start) + text.slice(start, end).replace(/^ {0,4}/gm, by) + text.slice(end);
}

/** The fewest versions, and of two the shortest texts, for which a mistake shows. */
export function smallestVersions(
  versions: readonly string[],
  holds: (versions: readonly string[]) => boolean,
): readonly string[] {
  let few = versions;
  for (let at = 0; at < few.length;) {
    const fewer = few.toSpliced(at, 1);
    if (holds(fewer)) few = fewer;
    else at++;
  }
  const [old = '', text = '', ...others] = few;
  const change = others.length === 0 ? changeBetween(old, text) : undefined;
  if (!change) return few;
  const { start, oldEnd, growth } = change;
  const parts = [old.slice(0, start), old.slice(start, oldEnd), text.slice(start, oldEnd + growth), old.slice(oldEnd)];
  const joined = ([before, removed, inserted, after]: readonly string[]): readonly string[] =>
    [removed, inserted].map((middle) => `${before}${middle}${after}`);
  for (let round = 0; round < 2; round++)
    for (let part = 0; part < parts.length; part++)
      parts[part] = smallest(parts[part] ?? '', (candidate) => holds(joined(parts.with(part, candidate))));
  return joined(parts);
}

/** How many edits there were until `end`; `report` hears of each document whose reading differs from a fresh one. */
export function fuzzEdits(
  seed: number,
  end: number,
  rulebooks: readonly Rulebook[],
  report: (name: string, mistake: string, text: string) => void,
): number {
  let count = 0;
  for (let at = 0; Date.now() < end; at++, count += EDITS) {
    const versions = versionsOf(seed * 1_000_003 + at, EDITS);
    const mistake = (some: readonly string[]): string | undefined => mistakeIn(some, rulebooks[at % rulebooks.length]);
    if (mistake(versions) === undefined) continue;
    const small = smallestVersions(versions, (fewer) => mistake(fewer) !== undefined);
    report('edits', mistake(small) ?? '', JSON.stringify(small));
  }
  return count;
}

const EDITS = 40;

function mistakeIn(versions: readonly string[], rulebook: Rulebook | undefined): string | undefined {
  if (!rulebook) return undefined;
  try {
    assertSameAsFresh(versions, rulebook);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
