import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { YamlValue } from '../../text/yaml.ts';
import { compilePattern } from '../pattern.ts';
import { hitAt, type StyleKind } from '../style-rule.ts';
import { textAt } from './matching.ts';

/** How headings and the like are capitalized: $title, $sentence, $lower, $upper, or a pattern for the whole of them. */
export const capitalization: StyleKind = {
  keys: ['match', 'style', 'exceptions'],
  read(rule) {
    const match = rule.get('match');
    const wanted = match?.string();
    if (!match || wanted === undefined)
      return rule.complain(
        'style-empty',
        rule.t('This rule has no "{0}".', 'match'),
        rule.t('Write one of {0}.', [...CASES.keys()].join(', ')),
      );
    const exceptions = new Set(rule.get('exceptions')?.strings() ?? []);
    const write = CASES.get(wanted);
    if (write) return (stretches) => stretches.flatMap((stretch) => rewritten(stretch, write, exceptions));
    const pattern = wordingOf(match);
    if (!pattern) return undefined;
    return (stretches) =>
      stretches
        .filter((stretch) => !pattern.isWhole(textAt(stretch, stretch)))
        .map((stretch) => hitAt(stretch, stretch));
  },
};

const wordingOf = (match: YamlValue): ReturnType<typeof compilePattern> => compilePattern([match]);

/** A word as it should be written at its place: 0 for the first, -1 for the last. */
type Write = (word: string, at: number) => string;

const CASES: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['$title', (word, at) => (at > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capital(word))],
  ['$sentence', (word, at) => (at === 0 ? capital(word) : word.toLowerCase())],
  ['$lower', (word) => word.toLowerCase()],
  ['$upper', (word) => word.toUpperCase()],
]);

const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by for if in nor of off on or per so the to up via with yet'.split(' '),
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function rewritten(
  stretch: Span & Parameters<typeof hitAt>[0],
  write: Write,
  exceptions: ReadonlySet<string>,
): ReturnType<typeof hitAt>[] {
  const text = textAt(stretch, stretch);
  const words = wordsOf(text);
  let result = '';
  let last = 0;
  words.forEach(({ start, end }, index) => {
    const word = text.slice(start, end);
    const isOwn = exceptions.has(word) || isName(word);
    result += text.slice(last, start) + (isOwn ? word : write(word, index === words.length - 1 ? -1 : index));
    last = end;
  });
  result += text.slice(last);
  return result === text ? [] : [hitAt(stretch, stretch, [result])];
}

/** Abbreviations and "I" keep their capitals. */
const isName = (word: string): boolean => word === 'I' || /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word);
