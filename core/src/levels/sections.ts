/** What kind of section a block stands in, by the headings above it. */
import { wordsOf } from '../text/words.ts';

export const SECTION_KINDS = ['silent', 'qualification', 'reading'] as const;
/** Running the course or the job; what a candidate brings; works to read. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Phrases for headings, by the kind of section they open (data/sections.yml). */
export type SectionNames = Readonly<Record<SectionKind, readonly string[]>>;

export type SectionIndex = (headingPath: readonly string[]) => SectionKind | undefined;

/** The nearest heading that names a kind decides. */
export function compileSections(names: SectionNames): SectionIndex {
  const phrases = SECTION_KINDS.flatMap((kind) => names[kind].map((name) => ({ kind, stems: stemsOf(name) })));
  const known = new Map<string, SectionKind | undefined>();
  const kindOf = (heading: string): SectionKind | undefined => {
    if (!known.has(heading)) {
      const stems = stemsOf(heading);
      known.set(heading, phrases.find((phrase) => holds(stems, phrase.stems))?.kind);
    }
    return known.get(heading);
  };
  return (headingPath) => {
    for (const heading of headingPath.toReversed()) {
      const kind = kindOf(heading);
      if (kind) return kind;
    }
    return undefined;
  };
}

const stemsOf = (text: string): string[] => wordsOf(text).map((word) => word.stem);

const holds = (stems: readonly string[], phrase: readonly string[]): boolean =>
  stems.some((_, at) => phrase.every((stem, offset) => stems[at + offset] === stem));
