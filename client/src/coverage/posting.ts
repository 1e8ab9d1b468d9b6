/** What is said of a posting as a whole: its leading level, and the words that readers associate with men or women. Pure. */
import type { DocumentCoverage, Translate, WordingBalance } from '@practice-lens/server/protocol';

/** "Mostly micro (60%), also mezzo (35%) and macro (10%)." */
export function mixOf(byLevel: DocumentCoverage['coverage']['byLevel'], t: Translate): string {
  const [first, ...others] = Object.entries(byLevel)
    .filter(([, { blocks }]) => blocks > 0)
    .toSorted(([, a], [, b]) => b.share - a.share)
    .map(([level, { share }]) => ({ said: `${t(level)} (${Math.round(share * 100)}%)`, share }));
  if (!first) return '';
  const rest = others.map(({ said }) => said).join(t(' and '));
  return rest === '' ? t('Mostly {0}.', first.said) : t('Mostly {0}, also {1}.', first.said, rest);
}

export function balanceOf({ words, source }: WordingBalance, t: Translate): string[] {
  const said = (who: 'men' | 'women'): string => {
    const list = words[who].map(({ text, count }) => (count > 1 ? `${text} (${count})` : text));
    const shown = list.length > 0 ? list.join(', ') : t('none');
    return who === 'men'
      ? t('Words that many readers associate with men: {0}.', shown)
      : t('Words that many readers associate with women: {0}.', shown);
  };
  if (words.men.length + words.women.length === 0) return [];
  return [
    said('men'),
    said('women'),
    t(
      'No single word is wrong. Where one side clearly outweighs the other, fewer of the others tend to apply ({0}).',
      source,
    ),
  ];
}
