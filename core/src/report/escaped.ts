/** Text of documents inside HTML: always text, never markup. */

/** Marks that turn the direction of text around would show words in another order than they stand in. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TURNING, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** So that a long path does not break in the middle of a name. */
export const brokenAtFolders = (path: string): string => path.replaceAll('/', '/<wbr>');
