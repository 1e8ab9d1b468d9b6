/** What may stand at the very beginning of a document and nowhere else: byte order marks, of which there may be two, and front matter. */

export const marksOf = (text: string): string => /^\uFEFF*/.exec(text)?.[0] ?? '';

/** Both, as written; front matter without an end is none. */
export const openingOf = (text: string): string => OPENING.exec(text)?.[0] ?? '';

const OPENING = /^\uFEFF*(?:---[ \t]*(?=[\r\n])[^]*?[\r\n]---[ \t]*(?![^\r\n]))?/;
