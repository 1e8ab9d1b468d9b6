/** Where a text says the names of competencies, which speak of client systems without describing any work with them. */
import type { Span } from '../text/span.ts';
import { rememberedWordsOf } from '../text/words.ts';

/** Words by which a competency is recognized, as `wordForm` writes them, and its number. */
export type Opening = readonly [words: string, number: number];

export interface SaidName {
  readonly number: number;
  /** Offsets into the text. */
  readonly span: Span;
}

/** In the order of the text. */
export function namesIn(text: string, openings: readonly Opening[]): SaidName[] {
  const words = rememberedWordsOf(text);
  const names = openings.map(([form, number]) => ({ number, said: form.trim().split(' ') }));
  return words.flatMap(({ start, form }, at) =>
    names
      .filter(({ said }) => said[0] === form && said.every((one, place) => words[at + place]?.form === one))
      .map(({ number, said }) => ({ number, span: { start, end: words[at + said.length - 1]?.end ?? start } })),
  );
}
