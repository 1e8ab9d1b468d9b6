/** Whether a word describes people rather than names them, as far as its letters and a list tell. */
import { wordSet } from '../text/word-set.ts';

/** `word` in lower case, a hyphen between two that belong together ("low-income"). */
export const isAdjective = (word: string): boolean =>
  ADJECTIVES.has(word) || (ENDING.test(word) && !NOUNS.has(word) && !/(?<!ou|le)s$/.test(word));

/** Of three letters and more before it, so that "bed" and "able" are none. */
const ENDING = /^[a-z-]{3,}(?:ive|ous|ful|less|able|ible|al|ed|ary|ish|ile)$/;

const ADJECTIVES = wordSet(`
  addicted adult aging alcoholic angry anxious at-risk autistic biracial black blind chronic deaf delinquent dependent
  deviant different disabled distressed diverse elderly ethnic expelled female feeble frail gay guilty healthy homeless hostile ill immigrant
  incompetent indigent infirm insane juvenile legal lesbian lonely low-income male mentally mentally-ill migrant
  minority needy non-english old older overweight pedophilic physically poor pregnant psychotic queer rich runaway rural schizophrenic serious sick single
  suicidal terminally throwaway tired trans transgender truant underserved urban violent vulnerable weak white young
`);

/** Nouns with the ending of an adjective. */
const NOUNS = wordSet(`
  animal approval arrival burial capital cardinal criminal denial executive detective feed friend funeral goal hospital individual
  initiative intellectual journal library manual material meal municipal need native original perspective portal principal
  professional proposal referral relative removal renewal representative retrieval rival sacred seed shed speed stable table trial
  vegetable withdrawal mobile file profile textile missile dictionary summary secretary salary diary
  library notary sanctuary january february glossary commentary beneficiary parish
`);
