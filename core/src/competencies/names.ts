/** Where a text says the names of competencies, which speak of client systems without describing any work with them. */
import type { Span } from '../text/span.ts';
import { rememberedWordsOf } from '../text/words.ts';

/** The forms of the words by which a competency is recognized, and its number. */
export type Opening = readonly [forms: readonly string[], number: number];

export interface SaidName {
  readonly number: number;
  /** Offsets into the text. */
  readonly span: Span;
}

/** In the order of the text. */
export function namesIn(text: string, openings: readonly Opening[]): SaidName[] {
  const words = rememberedWordsOf(text);
  return words.flatMap(({ start, form }, at) =>
    openings
      .filter(([forms]) => forms[0] === form && forms.every((one, place) => words[at + place]?.form === one))
      .map(([forms, number]) => ({ number, span: { start, end: words[at + forms.length - 1]?.end ?? start } })),
  );
}
