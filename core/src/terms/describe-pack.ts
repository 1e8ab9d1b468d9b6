/** The page of a theme for docs/terms/<theme>.md, linked from every finding. Pure: a pack in, Markdown out. */
import type { Term, TermPack } from './pack.ts';

export function describePack({ title, description, terms, theme }: TermPack): string {
  const head = [
    `<!-- Generated from data/terms/${theme}.yml by \`npm run generate\`. -->`,
    '',
    `# ${title}`,
    '',
    description,
    '',
  ];
  return [...head, ...terms.map(describeTerm)].join('\n');
}

function describeTerm({
  id,
  forms,
  reason,
  source,
  url,
  severity,
  enabled,
  audience,
  context,
  match,
  clean,
}: Term): string {
  const rows = forms.map(
    (form) =>
      `| ${form.text} | ${[...form.alternatives, ...form.advice.map((advice) => `*${advice}*`)].join('; ') || 'other words'} |`,
  );
  const notes = [
    `${capital(severity)}${enabled ? '' : ', off until a workspace turns it on'}; for ${AUDIENCE[audience]}.`,
    ...(context.unless.length > 0 ? [`Fine in: ${context.unless.join('; ')}.`] : []),
  ];
  return [
    `## <a id="${id}"></a>${id}`,
    '',
    reason,
    '',
    `Source: ${url === undefined ? source : `[${source}](${url})`}. ${notes.join(' ')}`,
    '',
    '| instead of | consider |',
    '| --- | --- |',
    ...rows,
    '',
    ...match.map((sentence) => `- Marked: ${sentence}`),
    ...clean.map((sentence) => `- Not marked: ${sentence}`),
    '',
  ].join('\n');
}

const AUDIENCE = {
  curriculum: 'course material',
  posting: 'job postings',
  both: 'course material and job postings',
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
