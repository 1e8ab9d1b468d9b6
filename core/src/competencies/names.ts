/** Where a text says the names of competencies, which speak of client systems without describing any work with them. */
import type { Span } from '../text/span.ts';
import { rememberedWordsOf } from '../text/words.ts';
import type { CompetencyRules } from './find-competencies.ts';

/** Offsets into the text. */
export function namesIn(text: string, { openings }: CompetencyRules): Span[] {
  const words = rememberedWordsOf(text);
  const said = openings.map(([form]) => form.trim().split(' '));
  return words.flatMap(({ start, form }, at) =>
    said
      .filter((name) => name[0] === form && name.every((one, place) => words[at + place]?.form === one))
      .map((name) => ({ start, end: words[at + name.length - 1]?.end ?? start })),
  );
}
