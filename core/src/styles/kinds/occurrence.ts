import { compilePattern } from '../pattern.ts';
import { hitAt, type StyleHit, type StyleKind, type Stretch } from '../style-rule.ts';
import { matchesOf, type Matched } from './matching.ts';

/** How often something may stand in one stretch: sentences of at most 30 words, headings with at least one. */
export const occurrence: StyleKind = {
  keys: ['token', 'min', 'max', 'ignorecase'],
  read(rule) {
    const token = rule.get('token');
    const least = rule.get('min')?.number(0, 1_000_000) ?? 0;
    const most = rule.get('max')?.number(0, 1_000_000) ?? Infinity;
    if (!token)
      return rule.complain(
        'style-empty',
        rule.t('This rule has no "{0}".', 'token'),
        rule.t('Write the pattern that it counts.'),
      );
    const pattern = compilePattern([token], { ignoreCase: rule.get('ignorecase')?.boolean() ?? false });
    if (!pattern) return undefined;
    return function* (stretches) {
      for (const stretch of stretches) {
        const found = [...matchesOf(pattern, [stretch])];
        if (found.length > most || found.length < least) yield hitOf(stretch, found, most);
      }
    };
  },
};

/** Marked where the first one too many stands; where some are missing, the first word of the stretch. */
function hitOf(stretch: Stretch, found: readonly Matched[], most: number): StyleHit {
  const first = found[most] ?? found[0];
  return hitAt(stretch, first?.span ?? firstWordOf(stretch), [], [String(found.length)]);
}

function firstWordOf({ block, start, end }: Stretch): { start: number; end: number } {
  const length = /^\S+/.exec(block.prose.text.slice(start, end))?.[0].length ?? 0;
  return { start, end: start + length };
}
