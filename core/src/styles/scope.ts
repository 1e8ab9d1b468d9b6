/** Which parts of a document a style rule looks at: Vale's scopes, as far as a syntax tree knows them. */
import type { Block } from '../markdown/block.ts';
import { sentencesOf } from '../text/words.ts';
import type { YamlValue } from '../text/yaml.ts';
import type { Stretch } from './style-rule.ts';

export interface Scope {
  /** Any of these, each a set of conditions that hold together. */
  readonly any: readonly (readonly Condition[])[];
  readonly bySentence: boolean;
}

interface Condition {
  readonly holds: (block: Block) => boolean;
  readonly isNegated: boolean;
}

export const EVERYWHERE: Scope = { any: [[]], bySentence: false };

const KINDS: Readonly<Record<string, (block: Block) => boolean>> = {
  text: () => true,
  paragraph: ({ kind }) => kind === 'paragraph',
  sentence: () => true,
  heading: ({ kind }) => kind === 'heading',
  list: ({ kind }) => kind === 'listItem',
  table: ({ kind }) => kind === 'tableRow',
  'table.cell': ({ kind, leadIn }) => kind === 'tableRow' && leadIn !== undefined,
  'table.header': ({ kind, leadIn }) => kind === 'tableRow' && leadIn === undefined,
  blockquote: ({ kind, isQuoted }) => kind === 'blockquote' || isQuoted === true,
};

const HEADING = /^heading\.h([1-6])$/;

/** `heading`, `~blockquote`, `list & ~blockquote`, a list of such: nothing, after complaining, for a scope unknown here. */
export function readScope(value: YamlValue | undefined): Scope | undefined {
  const named = value?.strings() ?? [];
  if (!value || named.length === 0) return EVERYWHERE;
  const any = named.map((scope) =>
    scope.split('&').map((part) => conditionOf(part.trim().replace(/^text\.(?=.)/, ''))),
  );
  const known = any.every((conditions) => conditions.every((condition) => condition !== undefined));
  if (!known)
    return value.complain(
      'style-scope',
      value.t('The scope "{0}" is not known here.', named.join(', ')),
      value.t(
        'Scopes are {0} and heading.h1 to heading.h6, with "~" for "not" and "&" for "and".',
        Object.keys(KINDS).join(', '),
      ),
    );
  return { any: any as Condition[][], bySentence: named.some((scope) => scope.includes('sentence')) };
}

function conditionOf(part: string): Condition | undefined {
  const name = part.replace(/^~/, '');
  const depth = HEADING.exec(name)?.[1];
  const holds = depth ? (block: Block) => block.depth === Number(depth) : Object.hasOwn(KINDS, name) && KINDS[name];
  return holds ? { holds, isNegated: part.startsWith('~') } : undefined;
}

export function stretchesOf(blocks: readonly Block[], { any, bySentence }: Scope): Stretch[] {
  const meant = blocks.filter((block) =>
    any.some((conditions) => conditions.every(({ holds, isNegated }) => holds(block) !== isNegated)),
  );
  return meant.flatMap((block): Stretch[] => {
    const { text } = block.prose;
    return (bySentence ? sentencesOf(text) : [{ start: 0, end: text.length }]).map((span) => ({ ...span, block }));
  });
}
