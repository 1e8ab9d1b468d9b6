import type { BlockText } from '../../markdown/block.ts';
import { inSentence } from '../passage.ts';
import type { Exemption } from './exemption.ts';

/**
 * Under a heading about language the words themselves are the matter, in a table or list of words to avoid, and in a sentence
 * on what words carry.
 */
export const lesson: Exemption = {
  name: 'lesson about language',
  within: (passage) => {
    const { block, kind } = passage;
    const isOnWords = inSentence(passage, ON_WORDS);
    const isLesson =
      block.headingPath.some((heading) => isAboutWords(heading) || (kind === 'curriculum' && LANGUAGE.test(heading))) ||
      (kind !== 'posting' && NOTE_ON_WORDS.test(passage.text)) ||
      isListOfWords(block);
    return ({ span }) => isLesson || isOnWords(span);
  },
};

const isAboutWords = (heading: string): boolean =>
  (ABOUT_WORDS.test(heading) && !OTHER_SENSES.test(heading)) || WORDS_TO_AVOID.test(heading);

/** A table by its header row, a list by the paragraph that introduces it. */
function isListOfWords({ kind, leadIn }: BlockText): boolean {
  const above = leadIn?.prose.text ?? '';
  if (kind === 'tableRow') return WORDS_TO_AVOID.test(above);
  return kind === 'listItem' && LIST_TO_AVOID.test(above);
}

/** Alone it is the course's own statement on wording; in a posting it lists the languages that are asked for. */
const LANGUAGE = /^(?:\d+[.)]?\s+)?language:?$/i;

/** The label that a paragraph opens with. */
const NOTE_ON_WORDS =
  /^(?:(?:a |our )?(?:note|word|statement) (?:on|about) )?(?:language|words|wording|terms|terminology)[.:]\s/i;

/** "Terms" alone, or for a post, are conditions of work. */
const ABOUT_WORDS =
  /\b(?:language|terminology|wording|stigmati[sz]ing|labels?|labell?ing|words|vocabulary|glossary)\b|\b(?:key|common|preferred|outdated|loaded|important|useful|respectful|inclusive|clinical|legal|these|those|our) terms\b|\bterms (?:to|we|you|they|used|that|and (?:definitions|concepts|words|phrases|labels)|in use)\b/i;

/** Languages that people speak, and conditions of work: headings that are not about wording. */
const OTHER_SENSES =
  /\blanguages? (?:skills?|requirements?|proficienc(?:y|ies)|abilit(?:y|ies)|access|assistance|services?|learners?|justice|development|disorders?|delays?|preferred|spoken|and speech|pathology|interpret\w*)\b|\b(?:english|spanish|sign|foreign|second|other|native|body|home|world|dual|(?<!(?:person|people|identity)[\s-])first|heritage|preferred|additional)[\s-]languages?\b|\bspeech\b|\bterms (?:of|and conditions)\b|\bmidterms?\b|\bterms? dates?\b|^(?:\d+[.)]?\s+)?languages?:?$|\b(?:in other|own|final|closing|opening|last|few|kind|welcoming) words\b|\bwords (?:of|from) |\bown terms\b/i;

const WORDS_TO_AVOID =
  /\b(?:(?:words?|terms?|phrases?|labels?) to avoid|avoid|instead of|outdated|do not (?:say|use)|don['’]t (?:say|use)|rather than|say this|not this|older term)\b/i;

const LIST_TO_AVOID =
  /\b(?:avoid(?: (?:using|saying|writing|words?|terms?|phrases?|labels?|language)|:)|instead of|do not (?:say|use|write)|don['’]t (?:say|use|write)|(?:words?|terms?|phrases?|labels?) (?:to avoid|such as|like))/i;

const ON_WORDS =
  /\bstigma (?:of|in|behind|attached to|carried by) (?:such |certain |these )?(?:words?|terms?|labels?|language)\b/i;
