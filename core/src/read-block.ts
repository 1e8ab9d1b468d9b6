/** What is found in a block, wherever in the document it stands. */
import type { DocumentKind } from './document-kind.ts';
import type { AnnotatedBlock } from './document.ts';
import { annotate } from './levels/annotate.ts';
import type { Annotation } from './levels/annotation.ts';
import type { Block } from './markdown/block.ts';
import type { Rulebook } from './rulebook.ts';
import { findTerms } from './terms/find-terms.ts';
import { ENGLISH, languageOf } from './text/language.ts';
import { formOf } from './text/lexeme.ts';
import { rememberedWordsOf } from './text/words.ts';

export function readBlock(block: Block, rulebook: Rulebook, kind: DocumentKind): AnnotatedBlock {
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
