/** Where a text says that levels are connected: phrases of several kinds close together (data/links.yml). */
import { join, type Span } from '../text/span.ts';
import { compileClasses, type ClassFinder, type ClassHit, type PhraseClasses } from './phrase-classes.ts';
import { rememberedWordsOf, type Word } from '../text/words.ts';
import { LINKS, type Link, type System } from './systems.ts';

/** What a link rests on besides its phrases: systems of different size, or an organization. */
export const LINK_NEEDS = ['two-levels', 'organization'] as const;
export type LinkNeed = (typeof LINK_NEEDS)[number];

export interface LinkRule {
  readonly link: Link;
  /** Kinds of phrases; one of each must be there. */
  readonly parts: readonly string[];
  /** How many words the phrases may lie apart, from the first to the last. */
  readonly within: number;
  readonly needs?: LinkNeed;
}

export interface LinkData {
  readonly rules: readonly LinkRule[];
  readonly phrases: PhraseClasses;
}

export interface LinkRules {
  readonly rules: readonly LinkRule[];
  readonly phrases: ClassFinder;
}

export interface FoundLink {
  readonly link: Link;
  /** Offsets into the prose, from the first to the last of its phrases. */
  readonly span: Span;
}

export const compileLinks = ({ rules, phrases }: LinkData): LinkRules => ({ rules, phrases: compileClasses(phrases) });

/** Each kind of link at most once, in the order of `LINKS`. */
export function linksIn(text: string, systems: readonly System[], { rules, phrases }: LinkRules): FoundLink[] {
  const fitting = rules.filter(({ needs }) => isMet(needs, systems));
  if (systems.length === 0 || fitting.length === 0) return [];
  const hits = phrases(text);
  if (hits.length === 0) return [];
  return LINKS.flatMap((link) => {
    const together = fitting
      .filter((rule) => rule.link === link)
      .map((rule) => closestOf(rule, hits))
      .find((found) => found !== undefined);
    const span = together && spanOf(together, rememberedWordsOf(text));
    return span ? [{ link, span }] : [];
  });
}

function isMet(needs: LinkNeed | undefined, systems: readonly System[]): boolean {
  switch (needs) {
    case undefined:
      return true;
    case 'organization':
      return systems.includes('organization');
    case 'two-levels':
      return new Set(systems.map(sizeOf)).size > 1;
  }
}

/** Levels differ by profile; whether two systems differ in size does not. */
function sizeOf(system: System): number {
  if (system === 'society') return 2;
  return system === 'individual' || system === 'family' ? 0 : 1;
}

/** One hit of each part, different ones, close enough. */
function closestOf({ parts, within }: LinkRule, hits: readonly ClassHit[]): readonly ClassHit[] | undefined {
  for (const start of hits) {
    const near = hits.filter(({ first, end }) => first >= start.first && end - start.first <= within);
    const chosen = assign(parts, near);
    if (chosen) return chosen;
  }
  return undefined;
}

/** A different hit for each part; a hit can be of several kinds. */
function assign(parts: readonly string[], hits: readonly ClassHit[]): readonly ClassHit[] | undefined {
  const [part, ...others] = parts;
  if (part === undefined) return [];
  for (const hit of hits.filter(({ classes }) => classes.includes(part))) {
    const rest = assign(
      others,
      hits.filter((other) => other !== hit),
    );
    if (rest) return [hit, ...rest];
  }
  return undefined;
}

function spanOf(hits: readonly ClassHit[], words: readonly Word[]): Span | undefined {
  const spans = hits.flatMap(({ first, end }) => {
    const [from, to] = [words[first], words[end - 1]];
    return from && to ? [{ start: from.start, end: to.end }] : [];
  });
  return spans.length > 0 ? spans.reduce(join) : undefined;
}
