import { inSentence } from '../passage.ts';
import type { Exemption } from './exemption.ts';

/** A term of art in a sentence that cites the law which defines it. */
export const law: Exemption = {
  name: 'term of art in law',
  within: (passage) => {
    const cites = inSentence(passage, CITING);
    return ({ span }) => cites(span);
  },
};

const CITING =
  /§|\bas defined (?:in|by|under)\b|\bwithin the meaning of\b|\bU\.\s?S\.\s?C\b|\bC\.\s?F\.\s?R\b|\b\d+ (?:USC|CFR)\b|\bPub(?:lic|\.) L(?:aw|\.)|\bP\.\s?L\.\s?\d|\bRev(?:ised|\.) Stat|\bSchedule \d|\bs(?:ection|\.) ?\d+ of the\b|\boccupational (?:requirement|qualification)\b|\b(?:Penal|Family|Welfare and Institutions|Education|Government|Labor) Code\b|\b(?:tax|penal|criminal|civil|labor|government) code\b|\bSelective Service\b|\b(?:statutory|legal) (?:term|definition|category)\b|\bqualified (?:U\.?S\.? )?citizens\b|\bpeace officer standards?\b|\bpresumed[- ]benefit\b|\blimited[- ]clientele\b/;
