import type { DocumentFacts } from '../document.ts';
import type { Finding, Suppressed } from '../finding.ts';
import type { LoneBlock } from '../markdown/placed.ts';
import type { TermHit } from '../terms/find-terms.ts';
import { cut } from '../text/span.ts';
import type { Translate } from '../translate.ts';
import { DOCS, docsOfRule, type Rule } from './rule.ts';

/** Wording of the term packs that harms, excludes, misleads or is out of date. */
export const flaggedTerm: Rule = {
  id: 'flagged-term',
  title: 'Wording to consider',
  description:
    'Points at wording that may harm, exclude, mislead or be out of date, with a reason, a source and alternatives.',
  severity: 'warning',
  *check(document) {
    for (const { block, terms } of passagesOf(document)) {
      for (const hit of terms) yield findingOf(hit, block, document);
    }
  },
};

/** What the words around a term make fine, so that the silence can be followed. */
export const exemptFindings = (document: DocumentFacts): Suppressed[] =>
  passagesOf(document).flatMap(({ block, exempt }) =>
    exempt.map(({ term, span, exemption }) => ({
      ...findingOf({ term, span, replacements: [], advice: [] }, block, document),
      by: 'context' as const,
      why: exemption,
    })),
  );

const passagesOf = ({ title, notable }: DocumentFacts) => [...(title ? [title] : []), ...notable];

function findingOf(hit: TermHit, block: LoneBlock, { source, t }: DocumentFacts): Finding {
  const { term } = hit;
  const span = block.prose.toSource(hit.span);
  const text = cut(source, span);
  return {
    rule: flaggedTerm.id,
    term: term.id,
    category: term.category,
    severity: term.severity,
    span,
    text,
    message: messageOf(text, hit, t),
    reason: term.reason,
    replacements: hit.replacements,
    safe: term.safe,
    source: term.source,
    docs: term.isOwn ? (term.url ?? docsOfRule(flaggedTerm.id)) : `${DOCS}/terms/${term.category}.md#${term.id}`,
  };
}

function messageOf(text: string, { replacements, advice }: TermHit, t: Translate): string {
  const shown = text.replace(/\s*\n[\s>]*/g, ' ');
  const [first, second] = replacements;
  if (first === undefined)
    return advice.length > 0
      ? t('Consider other words for “{0}”: {1}.', shown, advice.join('; '))
      : t('Consider other words for “{0}”.', shown);
  return second === undefined
    ? t('Consider “{0}” for “{1}”.', first, shown)
    : t('Consider “{0}” or “{1}” for “{2}”.', first, second, shown);
}
