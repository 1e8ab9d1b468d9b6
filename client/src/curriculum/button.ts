/** What can be pressed in the page of the curriculum, and what is sent then. Pure. */
import { escape } from '../page/html.ts';
import type { Look } from './look.ts';

/** What the page sends when something in it is pressed or changed. */
export interface Message {
  readonly command?: 'ready' | 'switchProfile' | 'export' | 'clear';
  readonly open?: string;
  /** A document and a column: which paragraphs? */
  readonly cell?: { readonly uri: string; readonly column: string };
  readonly look?: Partial<Look>;
}

/** `content` is HTML already; the message travels as JSON. */
export function button(message: Message, content: string, title: string, style: string, key?: string): string {
  const sent = escape(JSON.stringify(message));
  // Where the message changes with each press, something else has to tell which button had the focus.
  const kept = key === undefined ? '' : ` data-key="${escape(key)}"`;
  // Elsewhere the words on the button are its name; a bare number needs one.
  const label = style === 'number' ? ` aria-label="${escape(title)}"` : '';
  return `<button class="${style}"${kept} data-send="${sent}" title="${escape(title)}"${label}>${content}</button>`;
}
