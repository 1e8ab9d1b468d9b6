/** Reads what spares a term or what it needs beside it. */
import type { YamlValue } from '../text/yaml.ts';
import { mistakeAtStart } from './form-mistakes.ts';
import type { TermContext } from './pack.ts';

const LISTS = ['unless', 'unlessBefore', 'unlessAfter', 'onlyBefore', 'onlyAfter', 'unlessWith'] as const;
/** True or false; all but the first each turn an exemption on. */
const FLAGS = ['asNoun', 'unlessDenied', 'unlessServed', 'unlessFigures', 'unlessAccommodated'] as const;

export const CONTEXT_KEYS: readonly (keyof TermContext)[] = [...LISTS, ...FLAGS];

export function readContext(value: YamlValue): TermContext {
  const list = (key: (typeof LISTS)[number]): string[] =>
    (value.get(key)?.strings() ?? []).map((text) => text.toLowerCase());
  const is = (key: (typeof FLAGS)[number]): boolean => value.get(key)?.boolean() ?? false;
  return {
    unless: value.get('unless')?.items(phraseIn) ?? [],
    unlessBefore: list('unlessBefore'),
    unlessAfter: list('unlessAfter'),
    onlyBefore: list('onlyBefore'),
    onlyAfter: list('onlyAfter'),
    unlessWith: list('unlessWith'),
    asNoun: is('asNoun'),
    unlessDenied: is('unlessDenied'),
    unlessServed: is('unlessServed'),
    unlessFigures: is('unlessFigures'),
    unlessAccommodated: is('unlessAccommodated'),
  };
}

/** A phrase that can be found; complains if not. */
function phraseIn(item: YamlValue): string | undefined {
  const text = item.string();
  const mistake = text === undefined ? undefined : mistakeAtStart(text, item.t);
  return mistake ? item.complain(mistake.code, mistake.message, mistake.hint) : text?.toLowerCase();
}
