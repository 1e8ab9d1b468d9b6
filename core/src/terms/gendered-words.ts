/** The balance of wording that readers associate with men or with women, over a whole posting; single words are never marked. */
import type { Block } from '../markdown/block.ts';
import { compilePhrases, phrasesAt, type PhraseIndex } from '../text/phrase-index.ts';
import { rememberedWordsOf } from '../text/words.ts';
import type { YamlReader } from '../text/yaml.ts';

export const LEANINGS = ['men', 'women'] as const;
export type Leaning = (typeof LEANINGS)[number];

export interface GenderedWords {
  readonly source: string;
  readonly words: Readonly<Record<Leaning, readonly string[]>>;
}

export interface WordingBalance {
  readonly source: string;
  /** Each word that stands in the document with how often, in the order in which they come. */
  readonly words: Readonly<Record<Leaning, readonly { readonly text: string; readonly count: number }[]>>;
}

export interface GenderedIndex {
  readonly source: string;
  readonly index: PhraseIndex<Leaning>;
}

/** Reads data/gendered-words.yml; mistakes are the reader's problems. */
export const readGenderedWords = ({ root }: YamlReader): GenderedWords => ({
  source: root.get('source')?.string() ?? '',
  words: { men: root.get('men')?.strings() ?? [], women: root.get('women')?.strings() ?? [] },
});

export const compileGenderedWords = ({ source, words }: GenderedWords): GenderedIndex => ({
  source,
  index: compilePhrases(LEANINGS.flatMap((leaning) => words[leaning].map((text) => [text, leaning] as const))),
});

export function wordingBalanceOf(blocks: readonly Block[], { source, index }: GenderedIndex): WordingBalance {
  const counts: Record<Leaning, Map<string, number>> = { men: new Map(), women: new Map() };
  for (const { prose } of blocks.filter(({ isQuoted }) => !isQuoted)) {
    const words = rememberedWordsOf(prose.text);
    for (let at = 0; at < words.length; at++) {
      const [hit] = phrasesAt(words, at, prose.text, index);
      if (!hit) continue;
      const text = prose.text.slice(words[hit.first]?.start, words[hit.end - 1]?.end).toLowerCase();
      counts[hit.value].set(text, (counts[hit.value].get(text) ?? 0) + 1);
      at = hit.end - 1;
    }
  }
  const listed = (leaning: Leaning) => [...counts[leaning]].map(([text, count]) => ({ text, count }));
  return { source, words: { men: listed('men'), women: listed('women') } };
}
