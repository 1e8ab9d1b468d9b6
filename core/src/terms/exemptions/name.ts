import { phrasesAt } from '../../text/phrase-index.ts';
import type { Word } from '../../text/words.ts';
import type { Candidate } from '../find-terms.ts';
import type { Exemption } from './exemption.ts';

/** Part of the name of a law, an agency, a programme or a work. Terms whose capitals matter are themselves written like names. */
export const name: Exemption = {
  name: 'name',
  applies: (candidate) =>
    isInKnownName(candidate) ||
    (!candidate.term.caseSensitive &&
      isInCapitalRun(candidate) &&
      (!isTitleCased(candidate) || isBesideInstitution(candidate))),
};

/** How many words before a term a known name may begin. */
const REACH = 10;

function isInKnownName({ words, first, end, block, index }: Candidate): boolean {
  for (let at = Math.max(0, first - REACH); at <= first; at++) {
    for (const hit of phrasesAt(words, at, block.prose.text, index.names)) {
      if (hit.end >= end && isCapital(words[at], block.prose.text)) return true;
    }
  }
  return false;
}

/** Headings and the like in which every long word has a capital say nothing about names. */
function isTitleCased({ words, block }: Candidate): boolean {
  const long = words.filter((word) => word.form.length > 3);
  const capitals = long.filter((word) => isCapital(word, block.prose.text)).length;
  return capitals / Math.max(1, long.length) > 0.7 && block.kind === 'heading';
}

/** In a title-cased heading only a word such as "University" right beside the term makes a name of it. */
function isBesideInstitution({ words, first, end }: Candidate): boolean {
  return [words[first - 1], words[end]].some((word) => INSTITUTIONS.has(word?.form ?? ''));
}

const INSTITUTIONS = new Set(
  'university college school institute center centre association coalition council department foundation society act alliance league office bureau'.split(
    ' ',
  ),
);

const isCapital = (word: Word | undefined, text: string): boolean =>
  word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));

const PARTICLES = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', 'against', 'with', 'de', 'la']);

/** The term has capitals and stands in a run of capitalised words that is longer than itself. */
function isInCapitalRun({ words, first, end, block }: Candidate): boolean {
  const { text } = block.prose;
  const own = words.slice(first, end).filter((word) => !PARTICLES.has(word.form));
  if (own.length === 0 || !own.every((word) => isCapital(word, text))) return false;
  const isSentenceStart = !isTight(words, first - 1, text);
  return (
    capitalBeside(words, first, -1, text) ||
    capitalBeside(words, end - 1, 1, text) ||
    (!isSentenceStart && own.length > 1)
  );
}

/** Walks from a word over particles to the next capitalised one. */
function capitalBeside(words: readonly Word[], from: number, step: -1 | 1, text: string): boolean {
  for (let at = from; ; at += step) {
    if (!isTight(words, step > 0 ? at : at - 1, text)) return false;
    const next = words[at + step];
    if (isCapital(next, text)) return true;
    if (!next || !PARTICLES.has(next.form)) return false;
  }
}

/** Only spaces or an ampersand stand between a word and the next. */
function isTight(words: readonly Word[], at: number, text: string): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && /^[\s&‑‐-]*$/.test(text.slice(word.end, next.start));
}
