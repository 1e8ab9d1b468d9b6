/** Kinds of paragraphs that are told apart, each with the way to them: those that link levels, those that are not counted. Pure. */
import type { BlockFacts, Translate } from '@practice-lens/server/protocol';
import { paragraphs } from '../words.ts';
import type { Section } from './strip.ts';

/** A kind of paragraph that is told apart, and where those stand. */
export interface Apart {
  /** "9 paragraphs" */
  readonly what: string;
  readonly label: string;
  readonly lines: readonly number[];
}

/** What is said of one such paragraph, and of several. */
interface Said {
  readonly one: string;
  readonly many: string;
}

export function notCounted(mention: BlockFacts['mention'], t: Translate): Said {
  switch (mention) {
    case 'generic':
      return { one: t('lists all systems in one formula'), many: t('list all systems in one formula') };
    case 'named-only':
      return { one: t('names a level without describing work'), many: t('name a level without describing work') };
    case 'reading':
      return { one: t('is a work to read'), many: t('are works to read') };
    case 'other-language':
      return { one: t('is not in English'), many: t('are not in English') };
    default:
      return { one: t('addresses no level'), many: t('address no level') };
  }
}

const LINKS: readonly BlockFacts['links'][number][] = ['separate', 'inform', 'small-context', 'unifying'];

function linkWords(link: BlockFacts['links'][number], t: Translate): Said {
  switch (link) {
    case 'separate':
      return { one: t('does work at several levels, each apart'), many: t('do work at several levels, each apart') };
    case 'inform':
      return { one: t('lets one level inform another'), many: t('let one level inform another') };
    case 'small-context':
      return { one: t('seeks justice within a small setting'), many: t('seek justice within a small setting') };
    case 'unifying':
      return { one: t('applies one idea across levels'), many: t('apply one idea across levels') };
  }
}

export const linksOf = (blocks: readonly BlockFacts[], t: Translate): Apart[] =>
  LINKS.flatMap((link) => apart(blocks, ({ links }) => links.includes(link), linkWords(link, t), t));

const APART: readonly BlockFacts['mention'][] = ['none', 'generic', 'named-only', 'reading', 'other-language'];

export const apartOf = (blocks: readonly BlockFacts[], t: Translate): Apart[] =>
  APART.flatMap((kind) =>
    apart(blocks, ({ mention, counted }) => mention === kind && !counted, notCounted(kind, t), t),
  );

function apart(
  blocks: readonly BlockFacts[],
  isOne: (block: BlockFacts) => boolean,
  { one, many }: Said,
  t: Translate,
): Apart[] {
  const lines = blocks.filter(isOne).map(({ range }) => range.start.line);
  if (lines.length === 0) return [];
  return [{ what: paragraphs(lines.length, t), label: lines.length === 1 ? one : many, lines }];
}

/** By name, since a reader asks which weeks or units they are. */
export function emptySections(sections: readonly Section[], t: Translate): Apart[] {
  const empty = sections.filter(({ isEmpty }) => isEmpty);
  if (empty.length === 0) return [];
  const names = empty.map(({ heading }) => heading).join(', ');
  const isOne = empty.length === 1;
  return [
    {
      what: isOne ? t('1 section') : t('{0} sections', empty.length),
      label: isOne ? t('addresses no level: {0}', names) : t('address no level: {0}', names),
      lines: empty.map(({ line }) => line),
    },
  ];
}
