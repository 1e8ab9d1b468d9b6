/** What stands behind a cell of the table: the paragraphs that address the level or client system, or name the competency. Pure. */
import type { BlockFacts, DocumentCoverage, Translate } from '@practice-lens/server/protocol';
import type { Column } from './columns.ts';

export interface Paragraph {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly line: number;
  readonly block?: BlockFacts;
}

export function paragraphsOf(
  document: DocumentCoverage,
  { group, name }: Pick<Column, 'group' | 'name'>,
  t: Translate,
): Paragraph[] {
  const lineItem = (line: number, label: string, detail: string): Paragraph => ({
    ...{ line, label, detail },
    description: t('line {0}', line + 1),
  });
  if (group === 'competency')
    return document.competencies
      .filter(({ number }) => String(number) === name)
      .map(({ range, degree }) => {
        const line = range.start.line;
        const block = document.blocks.find((one) => one.range.start.line === line);
        return {
          ...lineItem(line, block?.words ?? t('front matter or heading'), t(degree ?? '')),
          ...(block && { block }),
        };
      });
  return document.blocks
    .filter(({ counted, levels, systems, mention }) => {
      if (group === 'apart') return !counted && mention === name;
      const names: readonly string[] = group === 'level' ? levels : systems;
      return counted && names.includes(name);
    })
    .map((block) => ({
      ...lineItem(block.range.start.line, block.words, block.evidence.map(({ text }) => `“${text}”`).join(', ')),
      block,
    }));
}
