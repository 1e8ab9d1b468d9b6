/** Which competencies a document says it works on, and where: in its front matter, headings, tables and paragraphs. */
import type { Block } from '../markdown/block.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { CELL_GAP } from '../markdown/prose.ts';
import type { Span } from '../text/span.ts';
import { rememberedWordsOf } from '../text/words.ts';
import { wordForm, type CompetencyStandard, type Scale } from './competency.ts';
import { namesIn, type Opening } from './names.ts';

export interface CompetencyMention {
  readonly number: number;
  /** A name of the scale, where the text says one. */
  readonly degree?: string;
  /** The block that names it, or the front matter. */
  readonly span: Span;
}

/** What a text is searched for; compiled once. */
export interface CompetencyRules {
  readonly standard: CompetencyStandard;
  readonly scale: Scale;
  readonly openings: readonly Opening[];
}

export const compileCompetencies = (standard: CompetencyStandard, scale: Scale): CompetencyRules => ({
  standard,
  scale,
  openings: standard.competencies.flatMap(({ number, openings }) =>
    openings.map((words): Opening => [rememberedWordsOf(words).map(({ form }) => form), number]),
  ),
});

export function findCompetencies(
  { competencies, span }: FrontMatter,
  blocks: readonly Block[],
  rules: CompetencyRules,
): CompetencyMention[] {
  const declared = span ? competencies.flatMap((entry) => mentionsIn(entry, numbersAtStart(entry), span, rules)) : [];
  return [...declared, ...blocks.flatMap((block) => mentionsInBlock(block, rules))];
}

/** Cheap to tell, and true of nearly no block. */
const MAY_NAME = /competenc|practice|human rights|racism|individuals|ethical/i;

function mentionsInBlock(block: Block, rules: CompetencyRules): CompetencyMention[] {
  const { text } = block.prose;
  const leadIn = block.leadIn?.prose.text ?? '';
  if (block.kind === 'tableRow' && TABLE_OF_COMPETENCIES.test(leadIn))
    return mentionsIn(text, numbersAtStart(text), block.span, rules);
  if (!MAY_NAME.test(text) || LIST_OF_STANDARD.test(leadIn)) return [];
  const named = namedIn(text, rules);
  return tellsTheStandard(named, rules) ? [] : mentionsOf(named, numbersBehindTheWord(text), text, block.span, rules);
}

/** Syllabi quote the names of all competencies to say what the standard is, not that the course works on each of them. */
const tellsTheStandard = (named: readonly number[], { standard }: CompetencyRules): boolean =>
  named.length > MOST_OF_STANDARD * standard.competencies.length;

/** "The nine competencies identified in the 2022 EPAS are:" */
const LIST_OF_STANDARD =
  /\bnine\b[^.]*\bcompetenc|\bcompetencies (?:of|in|defined|identified|listed|named|set)\b[^.]*\b(?:epas|cswe|standards?)\b[^.]*:\s*$/i;
const MOST_OF_STANDARD = 0.7;

/** In the standard's order. */
function namedIn(text: string, { openings, standard }: CompetencyRules): number[] {
  const said = new Set(namesIn(text, openings).map(({ number }) => number));
  return standard.competencies.flatMap(({ number }) => (said.has(number) ? number : []));
}

const mentionsIn = (
  text: string,
  numbers: readonly number[],
  span: Span,
  rules: CompetencyRules,
): CompetencyMention[] => mentionsOf(namedIn(text, rules), numbers, text, span, rules);

/** Names go before numbers: under an older edition the same number stood for another competency. */
function mentionsOf(
  named: readonly number[],
  numbers: readonly number[],
  text: string,
  span: Span,
  rules: CompetencyRules,
): CompetencyMention[] {
  const known = new Set(rules.standard.competencies.map(({ number }) => number));
  const degree = degreeIn(text, rules.scale);
  return [...new Set(named.length > 0 ? named : numbers)]
    .filter((number) => known.has(number))
    .map((number) => ({ number, ...(degree === undefined ? {} : { degree }), span }));
}

const TABLE_OF_COMPETENCIES = /^\W*(?:\w+ ){0,3}competenc/i;

/** "6", "6: reinforced", "6. Engage…", "6b". */
const numbersAtStart = (text: string): number[] => {
  const [, number] = /^\W*(?:competency\W+)?(\d{1,2})(?:\.\d|[a-d])?(?![\d/])/i.exec(text) ?? [];
  return number === undefined ? [] : [Number(number)];
};

/** "Competency 6", "EPAS Competencies 2 & 3", "Competencies: 1–9", "Competency #4.2". */
const BEHIND_THE_WORD =
  /\bcompetenc(?:y|ies)(?: numbers?| no\.?)?[\s:#(]*((?:#?\d{1,2}(?:\.\d|[a-d])?(?:\s*(?:,|;|&|\/|and|to|through|–|-|—)\s*)*)+)/gi;

function numbersBehindTheWord(text: string): number[] {
  return [...text.matchAll(BEHIND_THE_WORD)].flatMap(([, list = '']) => numbersOf(list));
}

/** "1, 3 and 5-7": the numbers, those between the ends of a range too. */
function numbersOf(list: string): number[] {
  const found: number[] = [];
  for (const [, range, number] of list.matchAll(/(–|-|—|to|through)?\s*#?(\d{1,2})(?:\.\d|[a-d])?/g)) {
    const last = found.at(-1);
    if (range !== undefined && last !== undefined) for (let n = last + 1; n < Number(number); n++) found.push(n);
    found.push(Number(number));
  }
  return found;
}

/** Long paragraphs tell of more than one thing. */
const LONGEST_WITH_DEGREE = 200;

/** Written out, or as its letter alone in a cell or at the end. */
function degreeIn(text: string, scale: Scale): string | undefined {
  if (text.length > LONGEST_WITH_DEGREE) return undefined;
  const form = wordForm(text);
  const parts = text.split(CELL_GAP).flatMap((cell) => [cell.trim(), cell.split(/[\s:(),]+/).at(-1) ?? '']);
  const [, name] =
    Object.entries(scale).find(([letter, name]) => form.includes(wordForm(name)) || parts.includes(letter)) ?? [];
  return name;
}
