/** A form as the parts that follow each other in a text, each with the wordings that may stand there. */
import { addTo } from '../text/grouped.ts';
import { ANY } from '../text/phrase-index.ts';
import { wordsOf } from '../text/words.ts';
import type { TermForm } from './pack.ts';
import { inBritish, otherNumber, PHRASE } from './spellings.ts';
import { VERB_FORMS } from './verb-forms.ts';
import { CHOICE, GROUP, WORD_GROUPS } from './word-groups.ts';

/** One wording of a part. */
export interface Wording {
  /** Its words in lower case; `*` is any one word. */
  readonly words: readonly string[];
  readonly text: string;
  /** As the pack has it, neither chosen from a group nor spelled by a rule. */
  readonly isWritten: boolean;
  /** Another tense or number than the pack's, which the alternatives do not fit. */
  readonly isInflected: boolean;
  /** The group that it was chosen from, so that alternatives can repeat it. */
  readonly group?: string;
}

export interface Part {
  readonly wordings: readonly Wording[];
  /** Those of a group or choice by their first words; a part that is written out has so few that nobody looks them up. */
  readonly byFirst?: ReadonlyMap<string, readonly Wording[]>;
  readonly mayBeLeftOut: boolean;
}

/** What stands between spaces; the brackets of a choice may hold spaces of their own. */
const CHUNK = /(?:\([^()]*\)|[^\s()])+/g;
const isPattern = (text: string): boolean => GROUP.test(text) || CHOICE.test(text);

/** A sign that stands alone, such as `&`, is no word of a text. */
const HOLDS_WORD = /[\p{L}\p{N}\p{M}*]/u;

/** What a form is cut into: words, groups and choices. */
export const chunksOf = (text: string): readonly string[] =>
  (text.match(CHUNK) ?? []).filter((chunk) => HOLDS_WORD.test(chunk));

/** The parts of a form, one by one, and nothing behind the last: most are never asked for, since no text comes that far. */
export type PartAt = (at: number) => Part | undefined;

/** `shared` keeps the parts that begin with a group or choice, which many forms have. */
export function partsOf({ text }: TermForm, shared: Map<string, Part>): PartAt {
  const chunks = chunksOf(text);
  const isPhrase = !isPattern(text) && PHRASE.test(text);
  const partOf = (chunk: string, at: number): Part => {
    if (isPattern(chunk)) return sharedPart(chunk, shared);
    const isVerb = at === 0 && chunks.length > 1;
    return { wordings: writtenOut(chunk, isVerb, isPhrase && at === chunks.length - 1), mayBeLeftOut: false };
  };
  const known: Part[] = [];
  return (at) => {
    const chunk = chunks[at];
    return chunk === undefined ? undefined : (known[at] ??= partOf(chunk, at));
  };
}

function sharedPart(chunk: string, shared: Map<string, Part>): Part {
  const known = shared.get(chunk);
  if (known) return known;
  const all = Array.from(choicesOf(chunk)).flatMap(({ text, group }) => alsoBritish(text, { isWritten: false, group }));
  const wordings = all.filter(({ words }) => words.length > 0);
  const part = { wordings, byFirst: byFirstWord(wordings), mayBeLeftOut: wordings.length < all.length };
  shared.set(chunk, part);
  return part;
}

function byFirstWord(wordings: readonly Wording[]): ReadonlyMap<string, readonly Wording[]> {
  const byFirst = new Map<string, Wording[]>();
  for (const wording of wordings) addTo(byFirst, wording.words[0] ?? '', wording);
  return byFirst;
}

interface Chosen {
  readonly text: string;
  readonly group: string | undefined;
}

/** Each text that a chunk may stand for, one by one: choices come first, for they may hold groups. */
export function* choicesOf(chunk: string, group?: string): Generator<Chosen, void> {
  const options = CHOICE.exec(chunk)?.[1]?.split('|');
  const named = GROUP.exec(chunk)?.[1];
  const words = named === undefined ? undefined : WORD_GROUPS.get(named);
  if (options) for (const option of options) yield* choicesOf(chunk.replace(CHOICE, () => option).trim(), group);
  else if (words)
    for (const word of words)
      yield* choicesOf(
        chunk.replace(GROUP, () => word),
        group ?? named,
      );
  else yield { text: chunk, group };
}

function writtenOut(chunk: string, isVerb: boolean, isNoun: boolean): Wording[] {
  const tenses = isVerb ? (VERB_FORMS.get(chunk) ?? []).filter((other) => other !== chunk) : [];
  const others = isNoun ? [...tenses, otherNumber(chunk)] : tenses;
  return [
    ...alsoBritish(chunk, { isWritten: true }),
    ...others.flatMap((text) => alsoBritish(text, { isWritten: false, isInflected: true })),
  ];
}

type Kind = { readonly isWritten: boolean; readonly isInflected?: boolean; readonly group?: string | undefined };

function alsoBritish(text: string, { isWritten, isInflected = false, group }: Kind): Wording[] {
  const wording = (text: string, isWritten: boolean): Wording => ({
    ...{ text, isWritten, isInflected, words: formsOf(text) },
    ...(group !== undefined && { group }),
  });
  const british = inBritish(text);
  return british === text ? [wording(text, isWritten)] : [wording(text, isWritten), wording(british, false)];
}

const ONE_WORD = /^[a-z]+$/;

// Packs hold some ten thousand words, nearly all of them plain.
const formsOf = (text: string): string[] =>
  ONE_WORD.test(text) || text === ANY ? [text] : wordsOf(text).map(({ form }) => form);
