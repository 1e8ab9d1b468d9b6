/** What stands in the curriculum's table: a number for each document and column. Pure. */
import type { CompetencyFacts, CoverageResult, DocumentCoverage, Translate } from '@practice-lens/server/protocol';
import type { Column } from './columns.ts';

export interface Cell {
  /** Paragraphs that address it, or that name the competency. */
  readonly count: number;
  /** 0 to 1, of the document's paragraphs that address a level; of all its paragraphs for those that are not counted. */
  readonly share: number;
  /** The degrees that the document gives a competency. */
  readonly degrees: readonly string[];
}

export interface Row {
  readonly uri: string;
  readonly title: string;
  readonly path: string;
  readonly kind: DocumentCoverage['kind'];
  /** Empty for documents outside of any folder. */
  readonly folder: string;
  readonly terms: readonly string[];
  readonly cells: readonly Cell[];
}

export function cellOf(
  { group, name }: Column,
  { coverage, competencies }: Pick<DocumentCoverage, 'coverage' | 'competencies'>,
  t: Translate,
): Cell {
  switch (group) {
    case 'level':
      return tallyCell(coverage.byLevel[name]);
    case 'system':
      return tallyCell((coverage.bySystem as typeof coverage.byLevel)[name]);
    case 'apart':
      return apartCell(name, coverage);
    case 'competency':
      return competencyCell(
        competencies.filter(({ number }) => String(number) === name),
        t,
      );
  }
}

const tallyCell = (tally: { readonly blocks: number; readonly share: number } | undefined): Cell => ({
  count: tally?.blocks ?? 0,
  share: tally?.share ?? 0,
  degrees: [],
});

function apartCell(name: string, coverage: DocumentCoverage['coverage']): Cell {
  const { labelled, unlabelled, generic, namedOnly, otherLanguage, readings } = coverage;
  const { blocks } = name === 'none' ? unlabelled : name === 'generic' ? generic : namedOnly;
  const all = [labelled, unlabelled, generic, namedOnly, otherLanguage, readings];
  const total = all.reduce((sum, one) => sum + one.blocks, 0);
  return { count: blocks, share: total === 0 ? 0 : blocks / total, degrees: [] };
}

const competencyCell = (mentions: readonly Pick<CompetencyFacts, 'degree'>[], t: Translate): Cell => ({
  count: mentions.length,
  share: 0,
  degrees: [...new Set(mentions.flatMap(({ degree }) => (degree === undefined ? [] : t(degree))))],
});

/** Those that a total is about. */
export const documentsBehind = (
  of: Column,
  { documents }: Pick<CoverageResult, 'documents'>,
  t: Translate,
): DocumentCoverage[] => documents.filter((document) => cellOf(of, document, t).count > 0);

/** Of a competency: how many documents name it. */
export function totalOf(of: Column, { coverage, documents }: CoverageResult, t: Translate): Cell {
  if (of.group !== 'competency') return cellOf(of, { coverage, competencies: [] }, t);
  const count = documentsBehind(of, { documents }, t).length;
  return { count, share: documents.length === 0 ? 0 : count / documents.length, degrees: [] };
}
