import type { DocumentFacts } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { Directive } from '../markdown/directives.ts';
import { cut } from '../text/span.ts';
import { docsOfRule, type Rule } from './rule.ts';

/** Found while sifting (`siftIgnored`), since only then it is known which ignores silenced something. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  title: 'Ignore that silences nothing',
  description: 'Points at ignore comments that no longer silence anything, so that they can be taken out.',
  severity: 'info',
  *check() {},
};

export function unusedIgnoreFinding(directive: Directive, { source, t }: DocumentFacts): Finding {
  const text = cut(source, directive.span);
  return {
    rule: unusedIgnore.id,
    severity: unusedIgnore.severity,
    span: directive.span,
    text,
    message:
      directive.subjects.length > 0
        ? t('There is nothing to ignore here for “{0}”.', directive.subjects.join(', '))
        : t('There is nothing to ignore here.'),
    reason: t(
      'The text that this comment was written for has changed, or the name in it is spelled differently. The comment can be taken out.',
    ),
    replacements: [''],
    safe: false,
    source: 'Practice Lens',
    docs: docsOfRule(unusedIgnore.id),
  };
}
