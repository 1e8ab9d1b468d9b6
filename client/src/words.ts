/** Numbers of things in words that several pages share. Pure: `t` says sentences in the reader's language. */
import type { Translate } from '@practice-lens/server/protocol';

export const paragraphs = (count: number, t: Translate): string =>
  count === 1 ? t('1 paragraph') : t('{0} paragraphs', count);

export const documents = (count: number, t: Translate): string =>
  count === 1 ? t('1 document') : t('{0} documents', count);

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const words = (count: number, t: Translate): string => (count === 1 ? t('1 word') : t('{0} words', count));
