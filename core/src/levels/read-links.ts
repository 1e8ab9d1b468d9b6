import type { YamlReader, YamlValue } from '../text/yaml.ts';
import { LINK_NEEDS, type LinkData, type LinkRule } from './links.ts';
import { LINKS } from './systems.ts';

/** Reads data/links.yml; mistakes are the reader's problems. */
export function readLinks({ root }: YamlReader): LinkData {
  const phrases = root.get('phrases')?.record((value) => value.strings()) ?? {};
  const rules = LINKS.flatMap((link) => {
    const ruleOf = (item: YamlValue): LinkRule => {
      const within = item.get('within')?.number(1, 100) ?? ONE_THOUGHT;
      const needs = item.get('needs')?.oneOf(LINK_NEEDS);
      return { link, parts: partsOf(item, Object.keys(phrases)), within, ...(needs ? { needs } : {}) };
    };
    return root.get('links')?.get(link)?.items(ruleOf) ?? [];
  });
  return { rules, phrases };
}

/** As many words as one thought takes. */
const ONE_THOUGHT = 40;

function partsOf(rule: YamlValue, known: readonly string[]): readonly string[] {
  const parts = rule.get('parts')?.strings() ?? [];
  for (const part of parts.filter((name) => !known.includes(name)))
    rule.complain('links-part', `"${part}" is no list of phrases.`, `Lists under "phrases" are ${known.join(', ')}.`);
  return parts;
}
