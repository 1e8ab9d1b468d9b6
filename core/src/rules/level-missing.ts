import { levelsOf, weightOf } from '../levels/annotation.ts';
import { docsOfRule, type Rule } from './rule.ts';

export const levelMissing: Rule = {
  id: 'level-missing',
  title: 'Expected level not described yet',
  description: 'Compares the levels that the front matter expects with those that the text describes.',
  severity: 'info',
  *check(document) {
    const { frontMatter, profile, source, t } = document;
    if (!frontMatter.span || frontMatter.level.length === 0) return;
    const described = new Set(
      document.blocks
        .filter(({ annotation }) => weightOf(annotation) > 0)
        .flatMap(({ annotation }) => levelsOf(annotation, profile).map(({ level }) => level)),
    );
    for (const level of frontMatter.level.filter((expected) => !described.has(expected))) {
      const end = lineEnd(source, frontMatter.span.start);
      yield {
        rule: 'level-missing',
        severity: 'info',
        span: { start: frontMatter.span.start, end },
        text: source.slice(frontMatter.span.start, end),
        message: t('The front matter expects {0}, which is not described here yet.', t(level)),
        reason: t(
          'No paragraph describes work or knowledge at the level “{0}” under the profile “{1}”. The expectation can also be taken out.',
          t(level),
          profile.name,
        ),
        replacements: [],
        safe: false,
        source: 'Practice Lens',
        docs: docsOfRule('level-missing'),
      };
    }
  },
};

function lineEnd(source: string, start: number): number {
  const end = source.slice(start).search(/\r|\n/);
  return end < 0 ? source.length : start + end;
}
