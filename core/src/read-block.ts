/** What is found in a block, wherever in the document it stands. */
import type { DocumentKind } from './document-kind.ts';
import type { AnnotatedBlock } from './document.ts';
import { annotate } from './levels/annotate.ts';
import type { Annotation } from './levels/annotation.ts';
import type { BareBlock } from './markdown/block.ts';
import type { Rulebook } from './rulebook.ts';
import { findTerms } from './terms/find-terms.ts';
import { ENGLISH, languageOf } from './text/language.ts';
import { formOf } from './text/lexeme.ts';
import { rememberedWordsOf } from './text/words.ts';

/** What an annotated block holds, wherever it stands. */
export interface ReadBlock extends Omit<AnnotatedBlock, 'block'> {
  readonly block: BareBlock;
}

/** Whether a block holds something that a rule may speak of. Few do, so that rules need not look at each. */
export const isNotable = ({ terms, exempt, annotation }: ReadBlock): boolean =>
  terms.length > 0 || exempt.length > 0 || annotation.named.length > 0;

export function readBlock(block: BareBlock, rulebook: Rulebook, kind: DocumentKind): ReadBlock {
  const { text } = block.prose;
  const counted = {
    words: rememberedWordsOf(text).length,
    key: formOf(text.replace(/\s+/g, ' ').trim()),
  };
  if (languageOf(text) !== ENGLISH) return { block, annotation: OTHER_LANGUAGE, terms: [], exempt: [], ...counted };
  const { hits, exempt } = findTerms(block, rulebook.terms, { kind });
  return { block, annotation: annotate(block, rulebook.levels), terms: hits, exempt, ...counted };
}

const OTHER_LANGUAGE: Annotation = {
  systems: [],
  named: [],
  generic: false,
  links: [],
  activities: [],
  mention: 'other-language',
  evidence: [],
};
