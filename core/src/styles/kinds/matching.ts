/** What several kinds of style rules share: going through the stretches, and wording that is fine. */
import type { YamlValue } from '../../text/yaml.ts';
import { MARKUP } from '../../terms/exemptions/in-markup.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { compilePattern, type Match, type Pattern } from '../pattern.ts';
import type { Stretch } from '../style-rule.ts';

export interface Matched {
  readonly stretch: Stretch;
  /** In the block's prose. */
  readonly span: Match;
  readonly text: string;
}

/** More of one rule in one document help nobody; and a pattern that reads on to the end at each match stays bounded. */
const MOST = 500;

export function* matchesOf(pattern: Pattern, stretches: readonly Stretch[]): Iterable<Matched> {
  let count = 0;
  for (const stretch of stretches) {
    for (const span of pattern.matchesIn(stretch.block.prose.text, stretch)) {
      if (isMarkup(stretch, span)) continue;
      if (++count > MOST) return;
      yield { stretch, span, text: textAt(stretch, span) };
    }
  }
}

/** Code and addresses are nobody's wording. */
const isMarkup = ({ block }: Stretch, span: Span): boolean =>
  block.prose.zones.some((zone) => MARKUP.has(zone.kind) && overlaps(zone, span));

export const textAt = ({ block }: Stretch, { start, end }: Span): string => block.prose.text.slice(start, end);

/** Whether a matched text is one of the rule's `exceptions` (patterns for the whole of it). */
export function exceptionsIn(rule: YamlValue): (text: string) => boolean {
  const listed = rule.get('exceptions')?.items((exception) => exception) ?? [];
  const pattern = listed.length > 0 ? compilePattern(listed) : undefined;
  return (text) => pattern?.isWhole(text) ?? false;
}
