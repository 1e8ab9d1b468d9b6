import { compilePattern, type Pattern } from '../pattern.ts';
import { hitAt, type StyleHit, type StyleKind, type Stretch } from '../style-rule.ts';
import { matchesOf, type Matched } from './matching.ts';

/** Two ways to write one thing, of which a document keeps to one: the later of a pair (`either`) is marked. */
export const consistency: StyleKind = {
  keys: ['either', 'nonword', 'ignorecase'],
  read(rule) {
    const ignoreCase = rule.get('ignorecase')?.boolean() ?? false;
    const words = rule.get('nonword')?.boolean() !== true;
    const pairs = (rule.get('either')?.keyed() ?? []).map(({ key, value }) =>
      [key, value].map((side) => compilePattern([side], { ignoreCase, words })),
    );
    if (pairs.length === 0)
      return rule.complain(
        'style-empty',
        rule.t('This rule has no "{0}".', 'either'),
        rule.t('Write "either:" and below it "one way: the other".'),
      );
    const usable = pairs.flatMap(([one, other]): [Pattern, Pattern][] => (one && other ? [[one, other]] : []));
    if (usable.length < pairs.length) return undefined;
    return (stretches) => usable.flatMap(([one, other]) => laterOf(one, other, stretches));
  },
};

function laterOf(one: Pattern, other: Pattern, stretches: readonly Stretch[]): StyleHit[] {
  const [ones, others] = [[...matchesOf(one, stretches)], [...matchesOf(other, stretches)]];
  const [first] = ones;
  const [rival] = others;
  if (!first || !rival) return [];
  const [kept, later] = placeOf(first, stretches) <= placeOf(rival, stretches) ? [first, others] : [rival, ones];
  return later.map(({ stretch, span, text }) => hitAt(stretch, span, [kept.text], [text]));
}

const placeOf = ({ stretch, span }: Matched, stretches: readonly Stretch[]): number =>
  stretches.indexOf(stretch) * 1e9 + span.start;
