/** Which findings the writer (by comments) or the workspace (by `accept`) has silenced, and which ignores do nothing. */
import type { DocumentFacts } from '../document.ts';
import type { Finding, Suppressed } from '../finding.ts';
import type { Directive } from '../markdown/directives.ts';
import type { Accepted } from '../settings.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Translate } from '../translate.ts';

export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Ignores that silenced nothing. */
  readonly unused: readonly Directive[];
}

export function siftIgnored(
  findings: readonly Finding[],
  directives: readonly Directive[],
  blockBehind: DocumentFacts['blockBehind'],
  accept: readonly Accepted[],
  t: Translate,
): Sifted {
  const ignores = directives
    .filter(isIgnore)
    .map((directive) => ({ directive, reach: reachOf(directive, directives, blockBehind) }));
  const used = new Set<Directive>();
  const suppressed: Suppressed[] = [];
  const kept = findings.filter((finding) => {
    const accepted = accept.find(({ term }) => names([term], finding));
    const ignore = ignores.find(
      ({ directive, reach }) => names(directive.subjects, finding) && overlaps(reach, finding.span),
    );
    if (ignore) used.add(ignore.directive);
    if (ignore)
      suppressed.push({
        ...finding,
        by: 'comment',
        why: ignore.directive.reason ?? t('Ignored in the document, without a reason.'),
      });
    else if (accepted) suppressed.push({ ...finding, by: 'workspace', why: accepted.reason });
    return !ignore && !accepted;
  });
  return {
    findings: kept,
    suppressed,
    unused: ignores.map(({ directive }) => directive).filter((directive) => !used.has(directive)),
  };
}

const isIgnore = ({ name }: Directive): boolean =>
  name === 'ignore' || name === 'ignore-start' || name === 'ignore-file';

/** An ignore without a subject speaks of every finding. */
const names = (subjects: readonly string[], { rule, term }: Finding): boolean =>
  subjects.length === 0 || subjects.some((subject) => subject === rule || subject === term);

const EVERYWHERE: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };

function reachOf(ignore: Directive, directives: readonly Directive[], blockBehind: DocumentFacts['blockBehind']): Span {
  if (ignore.name === 'ignore-file') return EVERYWHERE;
  if (ignore.name === 'ignore') return blockBehind(ignore.span.end) ?? ignore.span;
  const end = directives.find(
    ({ name, span, subjects }) => name === 'ignore-end' && span.start > ignore.span.start && closes(subjects, ignore),
  );
  return { start: ignore.span.end, end: end?.span.start ?? EVERYWHERE.end };
}

const closes = (subjects: readonly string[], ignore: Directive): boolean =>
  subjects.length === 0 ||
  ignore.subjects.length === 0 ||
  subjects.some((subject) => ignore.subjects.includes(subject));
