/** What the pages of the extension share: escaped texts, signs, the frame around a page. Pure. */
import { signShapes, type Sign } from '../signs.ts';

/** Marks that turn the direction of text around would show words in another order than they stand in. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

export const escape = (text: string): string =>
  text
    .replace(TURNING, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const TONES = ['micro', 'mezzo', 'macro'] as const;

export const colour = ({ tone }: Sign): string => `var(--${TONES[tone]})`;

export const signHtml = (sign: Sign): string =>
  `<svg class="sign" width="14" height="14" aria-hidden="true">${signShapes(sign, colour(sign))}</svg>`;

/** A page that says one sentence; its heading is for those who listen. */
export const emptyHtml = (sentence: string): string =>
  `<h1 class="spoken">Practice Lens</h1><p class="quiet">${escape(sentence)}</p>`;

export interface Frame {
  readonly title: string;
  /** Of the webview: where styles and scripts may come from. */
  readonly source: string;
  readonly styles: readonly string[];
  readonly script: string;
  readonly nonce: string;
  readonly waiting: string;
  /** Of what the page says; what it quotes may be in another. */
  readonly language: string;
}

/** Only our script runs, and only because it carries the nonce; nothing is loaded from elsewhere. */
export const framed = ({ title, source, styles, script, nonce, waiting, language }: Frame): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source} 'unsafe-inline'; script-src 'nonce-${nonce}'">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('')}<title>${escape(title)}</title></head>
<body><main>${emptyHtml(waiting)}</main><script nonce="${nonce}" src="${script}"></script></body></html>`;
