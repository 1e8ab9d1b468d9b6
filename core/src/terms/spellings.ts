/** Spellings that a pack need not list: British ones, and the other number of a phrase. */

/** They stand beside the American ones in which packs are written. */
const BRITISH: readonly (readonly [american: RegExp, british: string])[] = [
  [/(?<=behavi|col|neighb|lab|hon|hum|sav)or(?!i[stz]|ous)/g, 'our'],
  [/(?<=marginal|civil|organ|colon|institutional|stigmat)iz(?=e|ing)/g, 'is'],
  [/\bpediatric/g, 'paediatric'],
];

const MAY_DIFFER = /or|iz|pediatric/;

export const inBritish = (text: string): string =>
  MAY_DIFFER.test(text) ? BRITISH.reduce((text, [american, british]) => text.replace(american, british), text) : text;

/** Two words or three that no verb, article or pronoun ties to one number: found with the last word in the other number, too. */
export const PHRASE =
  /^(?!(?:an?|the|is|are|was|were|be|been|has|have|had|to|in|on|at|off|no|not|so|must|can|our|my|their|his|her|your)\s)(?:[a-z]+ ){1,2}(?!(?:in|out|up|off|on|down|over|through)s?$)[a-z]{3,}$/i;

/** The plural of a singular and the other way round, by the rules of regular nouns. */
export function otherNumber(text: string): string {
  if (/[^sui]s$/.test(text)) return text.replace(/(?<=\w[^aeiou])ies$/, 'y').replace(/(?:(?<=ss|zz|x|[cs]h)e)?s$/, '');
  if (/is$/.test(text)) return text.replace(/is$/, 'es');
  return /[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}ies` : `${text}${/(?:s|x|[cs]h)$/.test(text) ? 'es' : 's'}`;
}
