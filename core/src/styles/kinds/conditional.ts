import { compilePattern } from '../pattern.ts';
import { hitAt, type StyleKind } from '../style-rule.ts';
import { exceptionsIn, matchesOf } from './matching.ts';

/** What may stand only where something else does, such as an abbreviation that is written out somewhere in the document. */
export const conditional: StyleKind = {
  keys: ['first', 'second', 'ignorecase', 'exceptions'],
  read(rule) {
    const [first, second] = [rule.get('first'), rule.get('second')];
    if (!first || !second)
      return rule.complain(
        'style-empty',
        rule.t('This rule needs "first" and "second".'),
        rule.t('Write two patterns, each with what they share in round brackets.'),
      );
    const ignoreCase = rule.get('ignorecase')?.boolean() ?? false;
    const needs = compilePattern([first], { ignoreCase });
    const gives = compilePattern([second], { ignoreCase });
    const isException = exceptionsIn(rule);
    if (!needs || !gives) return undefined;
    return function* (stretches) {
      const given = new Set([...matchesOf(gives, stretches)].map(({ span, text }) => span.group ?? text));
      for (const { stretch, span, text } of matchesOf(needs, stretches)) {
        const needed = span.group ?? text;
        if (!given.has(needed) && !isException(needed)) yield hitAt(stretch, span);
      }
    };
  },
};
