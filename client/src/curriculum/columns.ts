/** The columns of the curriculum's table: levels, client systems, what is not counted, and competencies. Pure. */
import type { CoverageResult, Translate } from '@practice-lens/server/protocol';
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
      ? competencies.map(({ number, name }) =>
          column('competency', String(number), `${number}. ${name}`, { head: String(number) }),
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
