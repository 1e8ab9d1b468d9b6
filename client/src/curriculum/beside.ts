/** A document beside others of the curriculum: what they describe as well, point by point. Pure. */
import type { Competency, Named, OverlapsResult, Shared, Translate } from '@practice-lens/server/protocol';
import { competencyTitle, crossingOf } from './columns.ts';

export interface Beside {
  readonly document: Named;
  readonly others: readonly Other[];
  readonly parts: readonly Part[];
}

export interface Other extends Named {
  /** "2 competencies with the same client systems, 3 competencies, 4 client systems" */
  readonly sum: string;
}

/** Points of one kind. */
export interface Part {
  readonly title: string;
  readonly rows: readonly Point[];
}

export interface Point {
  /** The subject whose paragraphs are counted. */
  readonly subject: string;
  readonly title: string;
  readonly here: number;
  /** One number for each of the others; 0: not described there. */
  readonly there: readonly number[];
}

export function besideOf(
  { document, others }: OverlapsResult,
  competencies: readonly Competency[],
  t: Translate,
): Beside {
  const all = others.flatMap(({ shared }) => shared);
  const part = (of: Shared['of'], title: string): Part => {
    const subjects = [...new Map(all.filter((one) => one.of === of).map((one) => [subjectOf(one, t), one]))];
    const rows = subjects.map(([subject, one]) => ({
      ...{ subject, title: titleOf(one, competencies, t), here: one.here },
      there: others.map(({ shared }) => shared.find((other) => subjectOf(other, t) === subject)?.there ?? 0),
    }));
    return { title, rows: rows.toSorted((a, b) => sumOf(b.there) - sumOf(a.there)) };
  };
  return {
    document,
    others: others.map(({ shared, ...named }) => ({ ...named, sum: sumIn(shared, t) })),
    parts: [
      part('crossing', t('The same competency with the same client system')),
      part('competency', t('The same competencies')),
      part('system', t('The same client systems')),
      part('level', t('The same practice levels')),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function subjectOf(shared: Shared, t: Translate): string {
  switch (shared.of) {
    case 'crossing':
      return crossingOf(shared.number, shared.system, t).id;
    case 'competency':
      return `competency:${shared.number}`;
    case 'system':
      return `system:${shared.system}`;
    case 'level':
      return `level:${shared.level}`;
  }
}

function titleOf(shared: Shared, competencies: readonly Competency[], t: Translate): string {
  switch (shared.of) {
    case 'crossing':
      return crossingOf(shared.number, shared.system, t).title;
    case 'competency': {
      const named = competencies.find(({ number }) => number === shared.number);
      return named ? competencyTitle(named, t) : String(shared.number);
    }
    case 'system':
      return t(shared.system);
    case 'level':
      return t(shared.level);
  }
}

/** A competency that meets several client systems in both is one competency. */
function sumIn(shared: readonly Shared[], t: Translate): string {
  const crossings = shared.filter((one) => one.of === 'crossing');
  const crossed = new Set(crossings.map(({ number }) => number)).size;
  const count = (of: Shared['of']): number => shared.filter((one) => one.of === of).length;
  const said = (number: number, one: string, many: string): string[] =>
    number === 0 ? [] : [number === 1 ? one : many];
  return [
    ...said(
      crossed,
      crossings.length === 1
        ? t('1 competency with the same client system')
        : t('1 competency with the same client systems'),
      t('{0} competencies with the same client systems', crossed),
    ),
    ...said(count('competency'), t('1 competency'), t('{0} competencies', count('competency'))),
    ...said(count('system'), t('1 client system'), t('{0} client systems', count('system'))),
  ].join(', ');
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
