import { compilePattern } from '../pattern.ts';
import { hitAt, type StyleKind } from '../style-rule.ts';
import { exceptionsIn, matchesOf } from './matching.ts';

/** Wording that should not be there: any of `tokens`, or the pieces of `raw` put together. */
export const existence: StyleKind = {
  keys: ['tokens', 'raw', 'nonword', 'ignorecase', 'exceptions', 'action'],
  read(rule) {
    const tokens = rule.get('tokens')?.items((token) => token) ?? [];
    const raw = rule.get('raw')?.items((piece) => piece) ?? [];
    if (tokens.length + raw.length === 0)
      return rule.complain(
        'style-empty',
        rule.t('This rule has no "{0}".', 'tokens'),
        rule.t('List the wording that it looks for.'),
      );
    const ignoreCase = rule.get('ignorecase')?.boolean() ?? false;
    const words = rule.get('nonword')?.boolean() !== true;
    const pattern =
      raw.length > 0
        ? compilePattern(raw, { ignoreCase, pieces: true })
        : compilePattern(tokens, { ignoreCase, words });
    const isException = exceptionsIn(rule);
    const replacements = replacementsOf(rule.get('action'));
    if (!pattern) return undefined;
    return function* (stretches) {
      for (const { stretch, span, text } of matchesOf(pattern, stretches))
        if (!isException(text)) yield hitAt(stretch, span, replacements);
    };
  },
};

/** `action: { name: replace, params: [a, b] }` or `{ name: remove }`; other actions offer nothing. */
function replacementsOf(action: Parameters<StyleKind['read']>[0] | undefined): readonly string[] {
  const name = action?.get('name')?.string();
  if (name === 'remove') return [''];
  return name === 'replace' ? (action?.get('params')?.strings() ?? []) : [];
}
