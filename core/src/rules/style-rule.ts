import type { DocumentFacts } from '../document.ts';
import type { Finding } from '../finding.ts';
import { stretchesOf } from '../styles/scope.ts';
import type { StyleHit, StyleRule } from '../styles/style-rule.ts';
import { byPosition, cut, overlaps } from '../text/span.ts';
import { docsOfRule, type Rule } from './rule.ts';

/** Rules of a house style that the workspace brings along. One stretch of text gets one finding; the terms' go before. */
export const styleRule: Rule = {
  id: 'style-rule',
  title: 'House style',
  description:
    'Points at what the workspace’s own style rules (.practice-lens/terms/<Style>/<Rule>.yml) suggest to look at.',
  severity: 'warning',
  *check(document) {
    if (document.styleRules.length === 0) return;
    const blocks = [...(document.title ? [document.title] : []), ...document.blocks];
    const taken = blocks.flatMap(({ block, terms }) => terms.map(({ span }) => block.prose.toSource(span)));
    const found = document.styleRules.flatMap((rule) =>
      [
        ...rule.find(
          stretchesOf(
            blocks.map(({ block }) => block),
            rule.scope,
          ),
        ),
      ].map((hit) => findingOf(hit, rule, document)),
    );
    let end = -1;
    for (const finding of found.sort((a, b) => byPosition(a.span, b.span))) {
      if (finding.span.start < end || taken.some((span) => overlaps(span, finding.span))) continue;
      end = finding.span.end;
      yield finding;
    }
  },
};

function findingOf(
  { stretch, span, replacements, shown }: StyleHit,
  rule: StyleRule,
  { source, t }: DocumentFacts,
): Finding {
  const place = stretch.block.prose.toSource(span);
  const message = shown.reduce((message, text) => message.replace('%s', () => text), rule.message);
  return {
    rule: styleRule.id,
    term: rule.id,
    category: rule.style,
    severity: rule.severity,
    span: place,
    text: cut(source, place),
    message,
    reason: rule.description ?? t('A rule of this workspace’s own style “{0}”.', rule.style),
    replacements,
    safe: false,
    source: rule.file,
    docs: rule.link ?? docsOfRule(styleRule.id),
  };
}
