import { join } from '../../text/span.ts';
import { compilePattern } from '../pattern.ts';
import { hitAt, type StyleKind } from '../style-rule.ts';
import { matchesOf, textAt } from './matching.ts';

/** The same twice in a row ("the the"): what `tokens` match, with nothing but white space in between. */
export const repetition: StyleKind = {
  keys: ['tokens', 'ignorecase', 'alpha'],
  read(rule) {
    const tokens = rule.get('tokens')?.items((token) => token) ?? [];
    const ignoreCase = rule.get('ignorecase')?.boolean() ?? false;
    const onlyWords = rule.get('alpha')?.boolean() ?? false;
    if (tokens.length === 0)
      return rule.complain(
        'style-empty',
        rule.t('This rule has no "{0}".', 'tokens'),
        rule.t('List what should not stand twice, e.g. [^\\s]+.'),
      );
    const pattern = compilePattern(tokens, { ignoreCase });
    if (!pattern) return undefined;
    const formOf = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
    return function* (stretches) {
      for (const stretch of stretches) {
        let last;
        for (const match of matchesOf(pattern, [stretch])) {
          const isSame =
            last !== undefined &&
            formOf(last.text) === formOf(match.text) &&
            textAt(stretch, { start: last.span.end, end: match.span.start }).trim() === '' &&
            (!onlyWords || /\p{L}/u.test(match.text));
          if (isSame && last) yield hitAt(stretch, join(last.span, match.span), [last.text], [match.text]);
          last = match;
        }
      }
    };
  },
};
