/** Reads what spares a term or what it needs beside it. */
import type { YamlValue } from '../text/yaml.ts';
import type { TermContext } from './pack.ts';

const LISTS = ['unless', 'unlessBefore', 'unlessAfter', 'onlyBefore', 'onlyAfter'] as const;
/** True or false; all but the first each turn an exemption on. */
const FLAGS = ['asNoun', 'unlessDenied', 'unlessServed', 'unlessFigures', 'unlessAccommodated'] as const;

export const CONTEXT_KEYS: readonly (keyof TermContext)[] = [...LISTS, ...FLAGS];

export function readContext(value: YamlValue): TermContext {
  const list = (key: (typeof LISTS)[number]): string[] =>
    (value.get(key)?.strings() ?? []).map((text) => text.toLowerCase());
  const is = (key: (typeof FLAGS)[number]): boolean => value.get(key)?.boolean() ?? false;
  return {
    unless: list('unless'),
    unlessBefore: list('unlessBefore'),
    unlessAfter: list('unlessAfter'),
    onlyBefore: list('onlyBefore'),
    onlyAfter: list('onlyAfter'),
    asNoun: is('asNoun'),
    unlessDenied: is('unlessDenied'),
    unlessServed: is('unlessServed'),
    unlessFigures: is('unlessFigures'),
    unlessAccommodated: is('unlessAccommodated'),
  };
}
