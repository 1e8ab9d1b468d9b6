import { DIRECTIVES } from '../markdown/directives.ts';
import { cut } from '../text/span.ts';
import { docsOfRule, type Rule } from './rule.ts';

export const unknownDirective: Rule = {
  id: 'unknown-directive',
  title: 'Comment that Practice Lens cannot read',
  description: 'Points at comments that begin with practice-lens and say nothing it knows.',
  severity: 'warning',
  *check({ directives, source }) {
    for (const { text, span } of directives.unknown) {
      yield {
        rule: 'unknown-directive',
        severity: 'warning',
        span,
        text: cut(source, span),
        message: `Practice Lens cannot read “${text}”.`,
        reason: `A comment for Practice Lens says one of ${DIRECTIVES.join(', ')}; “level” is followed by the levels.`,
        replacements: [],
        safe: false,
        source: 'Practice Lens',
        docs: docsOfRule('unknown-directive'),
      };
    }
  },
};
