import { isTight, phrasesAt } from '../../text/phrase-index.ts';
import { lastStart } from '../../text/intervals.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { once } from '../../text/once.ts';
import type { Candidate, Passage } from '../passage.ts';
import type { Exemption } from './exemption.ts';
import { HEADS, OPENERS, PEOPLES } from './name-words.ts';

/** Part of the name of a law, an agency, a programme or a work. Terms whose capitals matter are themselves written like names. */
export const name: Exemption = {
  name: 'name',
  within: (passage) => {
    const titleAt = titlesIn(passage);
    return (candidate) =>
      hasCapitals(passage, candidate) &&
      (isInKnownName(passage, candidate) ||
        (!candidate.term.caseSensitive &&
          (isBesideHead(passage, candidate) ||
            (!titleAt(candidate.span) && !isPeople(passage, candidate) && isInCapitalRun(passage, candidate)))));
  },
};

/** How many words before a term a known name may begin. */
const REACH = 10;

function isInKnownName({ words, text, index }: Passage, { first, end }: Candidate): boolean {
  for (let at = Math.max(0, first - REACH); at <= first; at++) {
    for (const hit of phrasesAt(words, at, text, index.names)) {
      if (hit.end >= end && isCapital(words[at], text)) return true;
    }
  }
  return false;
}

/** Links the words of a name; only the first few lead from one capital to the next without a head such as "Act". */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'the', 'and', 'on', 'against']);
const LOOSE_LINKS: ReadonlySet<string> = new Set(['in', 'with', 'from', 'by', 'de', 'la', ...LINKS]);

const isCapital = (word: Word | undefined, text: string): boolean =>
  word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));

const ownWords = ({ words }: Passage, { first, end }: Candidate): readonly Word[] =>
  words.slice(first, end).filter((word) => !LOOSE_LINKS.has(word.form));

function hasCapitals(passage: Passage, candidate: Candidate): boolean {
  const own = ownWords(passage, candidate);
  return own.length > 0 && own.every((word) => isCapital(word, passage.text));
}

/** "Hispanics" always has a capital, which makes no name of it. */
const isPeople = (passage: Passage, candidate: Candidate): boolean =>
  ownWords(passage, candidate).every((word) => PEOPLES.has(word.form));

/** The term stands in a run of capitalised words that is longer than itself. */
function isInCapitalRun(passage: Passage, candidate: Candidate): boolean {
  const { words, text } = passage;
  const { first, end } = candidate;
  if (isCapitalNext(passage, first, -1) || isCapitalNext(passage, end - 1, 1)) return true;
  // The capital that begins a sentence says nothing, so that a link to a further capital says little.
  if (!isTight(words, first - 1, text)) return false;
  return (
    ownWords(passage, candidate).length > 1 || leadsToCapital(passage, first, -1) || leadsToCapital(passage, end - 1, 1)
  );
}

const isCapitalNext = ({ words, text }: Passage, from: number, step: -1 | 1): boolean =>
  isTight(words, step > 0 ? from : from - 1, text) &&
  isCapital(words[from + step], text) &&
  !OPENERS.has(words[from + step]?.form ?? '');

/** How many links may stand between two words of a name: "of the", "and for the". */
const MOST_LINKS = 3;

function leadsToCapital(passage: Passage, from: number, step: -1 | 1): boolean {
  for (let at = from, links = 0; links <= MOST_LINKS; at += step, links++) {
    if (isCapitalNext(passage, at, step)) return true;
    if (!isTight(passage.words, step > 0 ? at : at - 1, passage.text)) return false;
    if (!LINKS.has(passage.words[at + step]?.form ?? '')) return false;
  }
  return false;
}

/** How far the head of a name may stand from the term. */
const HEAD_REACH = 7;

/**
 * "National Coalition for the Homeless", "Homeless Prenatal Program": a head such as Coalition or Act stands beside the term,
 * or governs it by "of" or "for". In "Program Goals for Juvenile Offenders" it does neither.
 */
function isBesideHead(passage: Passage, { first, end }: Candidate): boolean {
  return runsToHead(passage, end - 1, 1) || runsToHead(passage, first, -1);
}

function runsToHead(passage: Passage, from: number, step: -1 | 1): boolean {
  const { words, text } = passage;
  for (let at = from; Math.abs(at - from) < HEAD_REACH; at += step) {
    const word = words[at + step];
    if (!word || !isTight(words, step > 0 ? at : at - 1, text)) return false;
    if (!isCapital(word, text) && !LOOSE_LINKS.has(word.form)) return false;
    // "The Elderly and the Law" joins two things; the head of a name follows without an article.
    if (step > 0 && word.form === 'the') return false;
    const isHead = HEADS.has(word.form) && isCapital(word, text);
    if (isHead && (step > 0 || at === from || LINKS.has(words[at]?.form ?? ''))) return true;
  }
  return false;
}

/** The parts of a passage (cells, lines, sentences) whose long words nearly all have capitals, where capitals say nothing about names. */
function titlesIn(passage: Passage): (span: Span) => boolean {
  const parts = once(() => partsOf(passage));
  return (span) => parts()[lastStart(parts(), span.start)]?.isTitle ?? false;
}

interface Part extends Span {
  readonly isTitle: boolean;
}

const LONG = 4;
/** The share of long words with capitals that makes a heading a title; anywhere else all of them have. */
const TITLE_SHARE = 0.7;
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(['a', 'an', 'or', 'at', 'as', 'via', ...LOOSE_LINKS]);
/** Between two words here a part ends: at the end of a sentence or line, between cells, before a dash. */
const PART_END = /[.!?;:|()•\n]|\s[-–—]\s/;

function partsOf({ words, text, block }: Passage): Part[] {
  const share = block.kind === 'heading' ? TITLE_SHARE : 1;
  const parts: Part[] = [];
  let open = 0;
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next && !PART_END.test(text.slice(word.end, next.start))) return;
    const inside = words.slice(open, at + 1);
    parts.push({ start: inside[0]?.start ?? 0, end: word.end, isTitle: isTitle(inside, text, share) });
    open = at + 1;
  });
  return parts;
}

function isTitle(words: readonly Word[], text: string, share: number): boolean {
  const own = words.filter((word) => !SMALL_IN_TITLES.has(word.form));
  const long = own.filter((word) => word.form.length >= LONG);
  const capitals = long.filter((word) => isCapital(word, text)).length;
  const small = own.filter((word) => word.form.length < LONG && !isCapital(word, text));
  return capitals >= share * long.length && small.length <= 1;
}
