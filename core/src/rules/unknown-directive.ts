import { DIRECTIVES } from '../markdown/directives.ts';
import { cut } from '../text/span.ts';
import { docsOfRule, type Rule } from './rule.ts';

export const unknownDirective: Rule = {
  id: 'unknown-directive',
  title: 'Comment that Practice Lens cannot read',
  description: 'Points at comments that begin with practice-lens and say nothing it knows.',
  severity: 'warning',
  *check({ directives, source, t }) {
    for (const { text, span } of directives.unknown) {
      yield {
        rule: 'unknown-directive',
        severity: 'warning',
        span,
        text: cut(source, span),
        message: t('Practice Lens cannot read “{0}”.', text),
        reason: t(
          'A comment for Practice Lens says one of {0}; “level” is followed by the levels.',
          DIRECTIVES.join(', '),
        ),
        replacements: [],
        safe: false,
        source: 'Practice Lens',
        docs: docsOfRule('unknown-directive'),
      };
    }
  },
};
