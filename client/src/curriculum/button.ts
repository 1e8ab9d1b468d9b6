/** What can be pressed in the page of the curriculum, and what is sent then. Pure. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape } from '../page/html.ts';
import type { Look } from './look.ts';

/** What the page sends when something in it is pressed or changed. */
export interface Message {
  readonly command?: 'ready' | 'switchProfile' | 'export' | 'clear' | 'beside';
  readonly open?: string;
  /** A document and a column: which paragraphs? */
  readonly cell?: { readonly uri: string; readonly column: string };
  /** A column: which paragraphs of all documents? */
  readonly total?: string;
  /** A competency and a client system's column, or nothing where it is only named: where in the curriculum? */
  readonly places?: { readonly number: number; readonly column?: string };
  readonly look?: Partial<Look>;
}

interface Options {
  /** Where the message changes with each press, something else has to tell which button had the focus. */
  readonly key?: string;
  /** Of a button that shows or hides what stands below it. */
  readonly isExpanded?: boolean;
}

/** `content` is HTML already; the message travels as JSON. */
export function button(
  message: Message,
  content: string,
  title: string,
  style: string,
  { key, isExpanded }: Options = {},
): string {
  const sent = escape(JSON.stringify(message));
  const kept = key === undefined ? '' : ` data-key="${escape(key)}"`;
  // Elsewhere the words on the button are its name; a bare number needs one.
  const label = style === 'number' ? ` aria-label="${escape(title)}"` : '';
  const expanded = isExpanded === undefined ? '' : ` aria-expanded="${isExpanded}"`;
  return `<button class="${style}"${kept} data-send="${sent}" title="${escape(title)}"${label}${expanded}>${content}</button>`;
}

/** Nothing stands here, which is no fault. */
export const emptyCell = (t: Translate): string =>
  `<td class="empty"><span class="spoken">${escape(t('not described here'))}</span></td>`;
