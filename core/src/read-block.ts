/** What is found in a block, wherever in the document it stands. */
import type { CountedBlock } from './coverage/coverage.ts';
import type { DocumentKind } from './document-kind.ts';
import { annotate } from './levels/annotate.ts';
import type { Annotation } from './levels/annotation.ts';
import type { Block } from './markdown/block.ts';
import type { Rulebook } from './rulebook.ts';
import { findTerms, type TermsFound } from './terms/find-terms.ts';
import { ENGLISH, languageOf } from './text/language.ts';
import { formOf } from './text/lexeme.ts';
import { rememberedWordsOf } from './text/words.ts';

export interface BlockReading {
  readonly annotation: Annotation;
  readonly terms: TermsFound;
  readonly counted: Pick<CountedBlock, 'words' | 'key'>;
}

export function readBlock(block: Block, rulebook: Rulebook, kind: DocumentKind): BlockReading {
  const { text } = block.prose;
  const counted = {
    words: rememberedWordsOf(text).length,
    key: formOf(text.replace(/\s+/g, ' ').trim()),
  };
  if (languageOf(text) !== ENGLISH) return { annotation: OTHER_LANGUAGE, terms: NO_TERMS, counted };
  return { annotation: annotate(block, rulebook.levels), terms: findTerms(block, rulebook.terms, { kind }), counted };
}

const NO_TERMS: TermsFound = { hits: [], exempt: [] };

const OTHER_LANGUAGE: Annotation = {
  systems: [],
  named: [],
  generic: false,
  links: [],
  activities: [],
  mention: 'other-language',
  evidence: [],
};
