import { fitted } from '../../terms/grammar.ts';
import { compilePattern, type Pattern } from '../pattern.ts';
import { hitAt, type StyleKind } from '../style-rule.ts';
import { exceptionsIn, matchesOf } from './matching.ts';

/** Wording with something better to write: `swap` names both, several alternatives parted by "|". */
export const substitution: StyleKind = {
  keys: ['swap', 'nonword', 'ignorecase', 'exceptions', 'capitalize', 'action'],
  read(rule) {
    const swaps = rule.get('swap')?.keyed() ?? [];
    if (swaps.length === 0)
      return rule.complain(
        'style-empty',
        rule.t('This rule has no "{0}".', 'swap'),
        rule.t('Write "swap:" and below it "wording: alternative".'),
      );
    const ignoreCase = rule.get('ignorecase')?.boolean() ?? false;
    const words = rule.get('nonword')?.boolean() !== true;
    const keys = swaps.map(({ key }) => key);
    const any = compilePattern(keys, { ignoreCase, words });
    const isException = exceptionsIn(rule);
    if (!any) return undefined;
    const each = swaps.map(({ key, value }) => ({
      pattern: compilePattern([key], { ignoreCase }),
      alternatives: alternativesIn(value.string() ?? ''),
    }));
    return function* (stretches) {
      for (const { stretch, span, text } of matchesOf(any, stretches)) {
        const alternatives = alternativesFor(text, each);
        if (alternatives.includes(text) || isException(text)) continue;
        const fit = fitted(stretch.block.prose.text, span, { text, alternatives, advice: [] }, false);
        yield hitAt(stretch, fit.span, fit.replacements, [quotedList(fit.replacements), text]);
      }
    };
  },
};

interface Swap {
  readonly pattern: Pattern | undefined;
  readonly alternatives: readonly string[];
}

/** A replacement that takes up groups of the pattern ("$1") cannot be written out: none is offered then. */
const alternativesIn = (text: string): string[] =>
  text.split('|').filter((alternative) => alternative !== '' && !/\$\d/.test(alternative));

const alternativesFor = (text: string, swaps: readonly Swap[]): readonly string[] =>
  swaps.find(({ pattern }) => pattern?.isWhole(text))?.alternatives ?? [];

const quotedList = (texts: readonly string[]): string => texts.join("' or '");
