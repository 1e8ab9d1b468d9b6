/**
 * The same text in memory of its own. Engines keep a long piece of a text as a place in it, so that whoever holds the piece,
 * such as a word or a paragraph that is remembered, holds the whole document.
 */
export const detached = (piece: string): string => ` ${piece}`.slice(1);
