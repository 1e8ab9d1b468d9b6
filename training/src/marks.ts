/**
 * The labels in training documents, in place: `{I F}`, `{-}`, `{I F G O C; generic}`, `{S; named macro}`, `{I S; link inform}` at
 * the end of each block.
 */
import { LEVELS, LINKS, type Level, type Link, type System } from '@practice-lens/core';

export interface Mark {
  readonly systems: readonly System[];
  readonly named: readonly Level[];
  readonly generic: boolean;
  readonly links: readonly Link[];
}

const LETTERS: Readonly<Record<string, System>> = {
  I: 'individual',
  F: 'family',
  G: 'group',
  O: 'organization',
  C: 'community',
  S: 'society',
};

/** `IF`, or `-` for none, in the order of the letters. */
export const lettersOf = (systems: readonly System[]): string =>
  Object.entries(LETTERS)
    .filter(([, system]) => systems.includes(system))
    .map(([letter]) => letter)
    .join('') || '-';

export const systemsOf = (letters: string): System[] => [...letters].flatMap((letter) => LETTERS[letter] ?? []);

const EXTRA = `generic|named(?: (?:${LEVELS.join('|')}))+|link(?: (?:${LINKS.join('|')}))+`;
const SHAPE = `\\{(-|[IFGOCS](?: [IFGOCS])*)((?:; ?(?:${EXTRA}))*)\\}`;
const AT_END = new RegExp(`${SHAPE}\\s*$`);
const ANYWHERE = new RegExp(`[ \\t]*${SHAPE}`, 'g');

/** The mark at the end of a block's text; nothing where there is none. */
export function markOf(text: string): Mark | undefined {
  const [, letters, extras = ''] = AT_END.exec(text) ?? [];
  if (letters === undefined) return undefined;
  const words = (name: string): string[] => new RegExp(`${name} ([a-z -]+)`).exec(extras)?.[1]?.trim().split(' ') ?? [];
  return {
    systems: systemsOf(letters),
    named: words('named'),
    generic: /generic/.test(extras),
    links: LINKS.filter((link) => words('link').includes(link)),
  };
}

export const withoutMarks = (source: string): string => source.replace(ANYWHERE, '');
