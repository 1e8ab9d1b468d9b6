import { cut } from '../text/span.ts';
import { docsOfRule, type Rule } from './rule.ts';

export const ignoreWithoutReason: Rule = {
  id: 'ignore-without-reason',
  title: 'Ignore without a reason',
  description: 'Asks for the reason of an ignore comment, so that later readers can follow the choice.',
  severity: 'info',
  *check({ directives, source, t }) {
    for (const { name, reason, span } of directives.known) {
      if (reason !== undefined || name === 'level' || name === 'ignore-end') continue;
      yield {
        rule: 'ignore-without-reason',
        severity: 'info',
        span,
        text: cut(source, span),
        message: t('This ignore gives no reason yet.'),
        reason: t(
          'A short reason helps colleagues and reviewers to follow the choice later. Add reason="…" to the comment.',
        ),
        replacements: [cut(source, span).replace(/\s*-->$/, ' reason="" -->')],
        safe: false,
        source: 'Practice Lens',
        docs: docsOfRule('ignore-without-reason'),
      };
    }
  },
};
