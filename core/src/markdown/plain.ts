/**
 * Finds what in a text needs no parser of Markdown: headings, paragraphs and simple lists of nothing but words, which are
 * most of a syllabus or posting. Whatever might be markup, or might go on over a blank line, is left to the parser.
 */
import type { Heading, List, ListItem, Paragraph } from 'mdast';
import { nextLine } from '../text/lines.ts';
import { matchAt } from '../text/match-at.ts';
import type { Span } from '../text/span.ts';
import { endOfWords, phrasing, placed } from './plain-words.ts';

/** As the parser makes them, but that places have offsets only: lines and columns are zero. */
export type PlainNode = Heading | Paragraph | List;

/** The nodes of plain words, and the stretches for the parser, in reading order; `opening` is how long the front matter is. */
export function divided(text: string, opening: number): readonly (PlainNode | Span)[] {
  const found: (PlainNode | Span)[] = opening > 0 ? [{ start: 0, end: opening }] : [];
  const begin = opening > 0 ? nextLine(text, opening) : 0;
  for (let at = behindBlankLines(text, begin); at < text.length;) {
    const node = plainNode(text, at);
    const end = node ? offsetBehind(node) : endOfRest(text, at);
    found.push(node ?? { start: at, end });
    at = behindBlankLines(text, node ? nextLine(text, end) : end);
  }
  return found;
}

const offsetBehind = (node: PlainNode | ListItem | undefined): number => node?.position?.end.offset ?? 0;

/** `at` is where a line begins and nothing is open. */
const plainNode = (text: string, at: number): PlainNode | undefined =>
  headingAt(text, at) ?? listAt(text, at) ?? paragraphAt(text, at);

function headingAt(text: string, at: number): Heading | undefined {
  const opening = matchAt(HEADING, text, at);
  const start = at + (opening?.length ?? 0);
  const end = opening === undefined ? undefined : endOfWords(text, start);
  if (opening === undefined || end === undefined || text.slice(start, end).includes('#')) return undefined;
  const depth = opening.trimEnd().length as Heading['depth'];
  const children = phrasing(text, start, end);
  return children && { type: 'heading', depth, children, position: placed(at, end) };
}

const HEADING = /#{1,6} +/y;

function paragraphAt(text: string, at: number): Paragraph | undefined {
  let end = endOfWords(text, at);
  for (let line = end; line !== undefined && matchAt(BREAK, text, line) === undefined; line = end) {
    end = endOfWords(text, nextLine(text, line));
  }
  return end === undefined ? undefined : paragraph(text, at, end);
}

function paragraph(text: string, start: number, end: number): Paragraph | undefined {
  const children = phrasing(text, start, end);
  return children && { type: 'paragraph', children, position: placed(start, end) };
}

/** Behind the last line of a paragraph: a blank one, or something that ends it without one. */
const BREAK = /(?:\r?\n)?[ \t]*$|\r?\n(?:[ \t]*\r?\n|#{1,6} |(?:[-*+]|1[.)]) {1,4}[A-Za-z])/y;

/** Items of one line each, of which none is nested. */
function listAt(text: string, at: number): List | undefined {
  const sign = signAt(text, at);
  if (sign === undefined) return undefined;
  const items: ListItem[] = [];
  let spread = false;
  let isApart = false;
  for (let line = at; signAt(text, line) === sign;) {
    const item = itemAt(text, line);
    if (!item) return undefined;
    items.push(item);
    spread ||= isApart;
    const below = nextLine(text, offsetBehind(item));
    line = behindBlankLines(text, below);
    isApart = line > below;
  }
  const end = offsetBehind(items.at(-1));
  if (matchAt(END_OF_LIST, text, end) === undefined) return undefined;
  const number = matchAt(NUMBER, text, at);
  return {
    ...{ type: 'list', ordered: number !== undefined, start: number === undefined ? null : Number(number), spread },
    ...{ children: items, position: placed(at, end) },
  };
}

function itemAt(text: string, at: number): ListItem | undefined {
  const start = at + (matchAt(ITEM, text, at)?.length ?? 0);
  const end = endOfWords(text, start);
  const content = end === undefined ? undefined : paragraph(text, start, end);
  return (
    content && {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [content],
      position: placed(at, offsetBehind(content)),
    }
  );
}

/** Up to where the words of an item begin. */
const ITEM = /(?:[-*+]|\d{1,9}[.)]) {1,4}(?=\S)/y;

const NUMBER = /\d+/y;

/** What tells one list from another right below it; nothing where no item begins. */
const signAt = (text: string, at: number): string | undefined => matchAt(ITEM, text, at)?.trimEnd().slice(-1);

/** Nothing below may belong to the list: neither what stands further in nor another item. */
const END_OF_LIST = /\s*$|\r?\n(?:[ \t]*\r?\n)+(?![ \t\r\n\d+-]|\*(?!\*?[A-Za-z]))|\r?\n#{1,6} /y;

/** Up to the next line that begins anew behind a blank one with a heading or with words. */
function endOfRest(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const blank = blankLineFrom(text, at);
    if (MAY_STAY_OPEN.test(text.slice(at, blank).replace(COMMENT, ''))) return text.length;
    at = behindBlankLines(text, blank);
    if (matchAt(BEGINNING, text, at) !== undefined) return at;
  }
  return text.length;
}

const BEGINNING = /#{1,6} |(?:\*\*?)?[A-Za-z]/y;

/** Code between fences, and HTML that ends at a sign of its own. */
const MAY_STAY_OPEN = /^[ \t>*+\-\d.)]*(?:```|~~~|<(?:[!?]|script|pre|style|textarea))/im;
const COMMENT = /<!--[^\r\n`~]*?-->/g;

/** Where the next blank line begins, from the line at `from` on. */
const blankLineFrom = (text: string, from: number): number => lineFrom(text, from, true);

const behindBlankLines = (text: string, from: number): number => lineFrom(text, from, false);

/** The first line that is blank, or is not; the end of the text where there is none. */
function lineFrom(text: string, from: number, isBlank: boolean): number {
  let at = from;
  while (at < text.length && (matchAt(BLANK, text, at) !== undefined) !== isBlank) at = nextLine(text, at);
  return at;
}

const BLANK = /[ \t]*(?=[\r\n]|$)/y;
