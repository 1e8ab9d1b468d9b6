/** A number of the coverage view that can be pressed. Pure; every word of the document is escaped. */
import type { Translate } from '@practice-lens/server/protocol';
import { escape } from '../page/html.ts';
import { paragraphs } from '../words.ts';
import type { Region } from './meeting.ts';

/** A number leads to its paragraphs, one after the other. */
export function numberHtml({ label, count, lines }: Region, key: string, t: Translate): string {
  if (lines.length === 0) return String(count);
  const said = escape(`${label}: ${paragraphs(count, t)}. ${t('Show them one after the other')}`);
  return `<button class="link" data-key="${escape(key)}" data-lines="${lines.join(' ')}" title="${said}" aria-label="${said}">${count}</button>`;
}
