/** What a curriculum does not describe so far, as sentences: levels, client systems, competencies, targets, documents. */
import type { Competency, Scale } from '../competencies/competency.ts';
import { english, type Translate } from '../translate.ts';
import { percent, type Coverage } from './coverage.ts';

export interface Gap {
  readonly kind: 'target' | 'level' | 'system' | 'competency' | 'degree' | 'document';
  /** The level, system, number of the competency, or path. */
  readonly subject: string;
  readonly message: string;
}

export interface CurriculumDocument {
  readonly path: string;
  readonly coverage: Coverage;
  readonly competencies: readonly { readonly number: number; readonly degree?: string }[];
}

export interface Curriculum {
  readonly documents: readonly CurriculumDocument[];
  /** Of all documents together. */
  readonly coverage: Coverage;
  readonly competencies: readonly Competency[];
  readonly scale: Scale;
  /** The least share of each level. */
  readonly targets: Readonly<Record<string, number>>;
}

export function gapsOf(curriculum: Curriculum, t: Translate = english): Gap[] {
  if (curriculum.documents.length === 0) return [];
  return [
    ...missedTargets(curriculum, t),
    ...notDescribed('level', curriculum.coverage.byLevel, t),
    ...notDescribed('system', curriculum.coverage.bySystem, t),
    ...competencyGaps(curriculum, t),
    ...emptyDocuments(curriculum, t),
  ];
}

/** How many further paragraphs would bring a level to its share, if they addressed no other level. */
export function missingTo(target: number, weight: number, total: number): number {
  return target >= 1
    ? Math.ceil(total - weight)
    : Math.max(0, Math.ceil((target * total - weight) / (1 - target) - TINY));
}

/** Shares such as 0.3 are not exact in binary. */
const TINY = 1e-9;

function missedTargets({ targets, coverage: { byLevel, labelled } }: Curriculum, t: Translate): Gap[] {
  return Object.entries(targets).flatMap(([level, target]): Gap[] => {
    const { share, weight } = byLevel[level] ?? { share: 0, weight: 0 };
    if (share >= target) return [];
    const more = missingTo(target, weight, labelled.weight);
    return [
      {
        kind: 'target',
        subject: level,
        message: t(
          '{0} has {1} of the paragraphs that address a level; this curriculum aims at {2}, about {3} more.',
          t(level),
          percent(share),
          percent(target),
          more,
        ),
      },
    ];
  });
}

const notDescribed = (
  kind: 'level' | 'system',
  tallies: Readonly<Record<string, { blocks: number }>>,
  t: Translate,
): Gap[] =>
  Object.entries(tallies)
    .filter(([, { blocks }]) => blocks === 0)
    .map(([subject]) => ({
      kind,
      subject,
      message:
        kind === 'level'
          ? t('No document describes work at the level {0} so far.', t(subject))
          : t('No document describes work with the client system {0} so far.', t(subject)),
    }));

/** Only where documents speak of competencies at all. */
function competencyGaps({ documents, competencies, scale }: Curriculum, t: Translate): Gap[] {
  const mentions = documents.flatMap((document) => document.competencies);
  if (mentions.length === 0) return [];
  return competencies.flatMap(({ number, name }): Gap[] => {
    const own = mentions.filter((mention) => mention.number === number);
    const subject = String(number);
    if (own.length === 0)
      return [
        { kind: 'competency', subject, message: t('No document names competency {0}, {1}, so far.', number, t(name)) },
      ];
    const said = degreeGap(new Set(own.flatMap(({ degree }) => degree ?? [])), Object.values(scale), t);
    return said === undefined
      ? []
      : [{ kind: 'degree', subject, message: t('Competency {0}, {1}, is {2}.', number, t(name), said) }];
  });
}

/** "introduced, but not reinforced or mastered so far" */
function degreeGap(
  found: ReadonlySet<string>,
  [first = '', ...later]: readonly string[],
  t: Translate,
): string | undefined {
  const reached = later.filter((degree) => found.has(degree));
  if (found.has(first) && reached.length === 0 && later.length > 0)
    return t('{0}, but not {1} so far', t(first), later.map((degree) => t(degree)).join(t(' or ')));
  if (!found.has(first) && reached.length > 0)
    return t('{0}, but not {1} in any document', reached.map((degree) => t(degree)).join(t(' and ')), t(first));
  return undefined;
}

const emptyDocuments = ({ documents }: Curriculum, t: Translate): Gap[] =>
  documents
    .filter(({ coverage }) => coverage.labelled.blocks === 0)
    .map(({ path }) => ({
      kind: 'document',
      subject: path,
      message: t('{0} describes work at no level so far.', path),
    }));
