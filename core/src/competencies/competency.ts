/** Competencies of an accreditation standard, and the degrees to which a course takes them up. Data: data/competencies.yml. */
import { rememberedWordsOf } from '../text/words.ts';
import type { YamlReader, YamlValue } from '../text/yaml.ts';

export interface CompetencyStandard {
  /** "EPAS 2022" */
  readonly edition: string;
  readonly competencies: readonly Competency[];
}

export interface Competency {
  readonly number: number;
  readonly name: string;
  /** Words by which a text that names it is recognized. */
  readonly openings: readonly string[];
}

/** A degree's letter in tables ("I") and its name ("introduced"), from the first to the last. */
export type Scale = Readonly<Record<string, string>>;

export const DEFAULT_SCALE: Scale = { I: 'introduced', R: 'reinforced', M: 'mastered' };

/** Reads data/competencies.yml; mistakes are the reader's problems. */
export function readCompetencies({ root }: YamlReader): CompetencyStandard {
  return { edition: root.get('edition')?.string() ?? '', competencies: root.get('competencies')?.items(readOne) ?? [] };
}

function readOne(value: YamlValue): Competency | undefined {
  const number = value.get('number')?.number(1, 99);
  const name = value.get('name')?.string();
  if (number === undefined || name === undefined)
    return value.complain('competency', 'A competency needs a number and a name.', 'Write "number: 1" and "name: …".');
  return { number, name, openings: [name, ...(value.get('openings')?.strings() ?? [])] };
}

/** The words as they are compared: letter case, accents, commas and hyphens aside. */
export const wordForm = (text: string): string =>
  ` ${rememberedWordsOf(text)
    .map(({ form }) => form)
    .join(' ')} `;
