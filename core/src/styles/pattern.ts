/**
 * Patterns that people bring along. They run on an engine without backtracking, so that none can hang the server, however it
 * is written; what such an engine cannot do (looking ahead, backreferences) is told instead of guessed at.
 */
import { RE2JS } from 're2js';
import type { Span } from '../text/span.ts';
import type { YamlValue } from '../text/yaml.ts';

export interface Pattern {
  /** From left to right, none over another; offsets into `text`. */
  matchesIn(text: string, within?: Span): Iterable<Match>;
  /** Whether it matches the whole of `text`. */
  isWhole(text: string): boolean;
}

export interface Match extends Span {
  /** The first group, if the pattern has one and it took part. */
  readonly group?: string;
}

export interface PatternOptions {
  readonly ignoreCase?: boolean;
  /** Only where whole words begin and end. */
  readonly words?: boolean;
  /** The sources are pieces of one pattern. */
  readonly pieces?: boolean;
}

/** Instructions of the compiled pattern: a step of the text takes no more than so many. */
const LARGEST = 40_000;
const LARGEST_PART = 1_000;

/** Any of `sources` (or all in a row), at each place the first that fits. Nothing, after complaining, when one of them cannot be run. */
export function compilePattern(sources: readonly YamlValue[], options: PatternOptions = {}): Pattern | undefined {
  const parts = sources.map((value) => usable(value));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const source = parts.join(options.pieces ? '' : '|');
  const compiled = compiledOf(source, options);
  if (compiled.programSize() > LARGEST) return sources[0] && tooLarge(sources[0]);
  return patternOf(compiled, compiledOf(source, { ...options, words: false }));
}

const tooLarge = (value: YamlValue): undefined =>
  value.complain(
    'style-large',
    value.t('The patterns of this rule are too large to be run on every text.'),
    value.t('Divide the rule, or take out counted repetitions such as {0,500}.'),
  );

function usable(value: YamlValue): string | undefined {
  const source = value.exactString();
  if (source === undefined) return undefined;
  try {
    if (compiledOf(source, {}).programSize() > LARGEST_PART) return tooLarge(value);
    return source;
  } catch (error) {
    return value.complain(
      'style-pattern',
      value.t('The pattern "{0}" cannot be run: {1}.', source, causeOf(error)),
      value.t(
        'Patterns run in linear time, without looking ahead ("(?=", "(?!") and without backreferences; "exceptions" can say what is fine.',
      ),
    );
  }
}

const causeOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '').replace(/`/g, '"');

function compiledOf(source: string, { ignoreCase = false, words = false }: PatternOptions): RE2JS {
  const flags = RE2JS.MULTILINE | RE2JS.LOOKBEHINDS | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  return RE2JS.compile(words ? `\\b(?:${source})\\b` : `(?:${source})`, flags);
}

const patternOf = (anywhere: RE2JS, whole: RE2JS): Pattern => ({
  *matchesIn(text, within = { start: 0, end: text.length }) {
    const matcher = anywhere.matcher(text.slice(within.start, within.end));
    while (matcher.find()) {
      const [start, end] = [matcher.start() + within.start, matcher.end() + within.start];
      const group = matcher.groupCount() > 0 ? matcher.group(1) : undefined;
      if (end > start) yield { start, end, ...(typeof group === 'string' && { group }) };
    }
  },
  isWhole: (text) => whole.matches(text),
});
