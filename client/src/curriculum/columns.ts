/** The columns of the curriculum's table: levels, client systems, what is not counted, and competencies. Pure. */
import type { Competency, CoverageResult, Translate } from '@practice-lens/server/protocol';
import { signOf, type Sign } from '../signs.ts';

/** `apart`: paragraphs that are not counted, by the reason. */
export type Group = 'level' | 'system' | 'apart' | 'competency';

export interface Column {
  /** `level:micro`, `competency:5`. */
  readonly id: string;
  readonly group: Group;
  /** What it is called in the answer: the level, the system, the number. */
  readonly name: string;
  readonly title: string;
  /** What stands above the column, where that is shorter. */
  readonly head: string;
  readonly sign?: Sign;
}

/** What a number is about: a column of the table, or a competency together with a client system, `crossing:5:society`. */
export interface Subject extends Pick<Column, 'id' | 'name' | 'title'> {
  readonly group: Group | 'crossing';
}

/** All that there are numbers of. */
export const subjectsOf = (result: CoverageResult, t: Translate): Subject[] => [
  ...columnsOf(result, t),
  ...result.competencies.flatMap(({ number }) =>
    Object.keys(result.coverage.bySystem).map((system) => crossingOf(number, system, t)),
  ),
];

export function crossingOf(number: number, system: string, t: Translate): Subject {
  const name = `${number}:${system}`;
  const title = t('Competency {0} with the client system {1}', number, t(system));
  return { id: `crossing:${name}`, group: 'crossing', name, title };
}

export const competencyTitle = ({ number, name }: Pick<Competency, 'number' | 'name'>, t: Translate): string =>
  `${number}. ${t(name)}`;

/** Competencies only where documents speak of them. */
export function columnsOf({ coverage, documents, competencies, profile }: CoverageResult, t: Translate): Column[] {
  const levels = Object.keys(coverage.byLevel);
  const levelOfSystem = (system: string): string =>
    profile.levels.find(({ systems }) => systems.some((held) => held === system))?.level ?? '';
  const speaksOfCompetencies = documents.some((document) => document.competencies.length > 0);
  return [
    ...levels.map((name) => column('level', name, t(name), { sign: signOf(name, levels) })),
    ...Object.keys(coverage.bySystem).map((name) =>
      column('system', name, t(name), { sign: signOf(levelOfSystem(name), levels) }),
    ),
    column('apart', 'none', t('address no level'), { head: t('no level') }),
    column('apart', 'generic', t('list all systems in one formula'), { head: t('one formula') }),
    column('apart', 'named-only', t('name a level without describing work'), { head: t('only named') }),
    ...(speaksOfCompetencies
      ? competencies.map((one) =>
          column('competency', String(one.number), competencyTitle(one, t), { head: String(one.number) }),
        )
      : []),
  ];
}

const column = (group: Group, name: string, title: string, more: Partial<Pick<Column, 'head' | 'sign'>>): Column => ({
  id: `${group}:${name}`,
  group,
  name,
  title,
  head: title,
  ...more,
});
