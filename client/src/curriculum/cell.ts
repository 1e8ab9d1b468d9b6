/** What stands behind a number: the paragraphs that address the level or client system, name the competency, or do both. Pure. */
import type { BlockFacts, DocumentCoverage, Translate } from '@practice-lens/server/protocol';
import type { Subject } from './columns.ts';

export interface Paragraph {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly line: number;
  readonly block?: BlockFacts;
}

/** A paragraph of one of several documents. */
export interface PlacedParagraph extends Paragraph {
  readonly uri: string;
}

/** Each says where it stands, since its document is one of several. */
export const placedParagraphsOf = (document: DocumentCoverage, subject: Subject, t: Translate): PlacedParagraph[] =>
  paragraphsOf(document, subject, t).map((paragraph) => ({
    ...paragraph,
    uri: document.uri,
    description: `${document.path}:${paragraph.line + 1}`,
  }));

export function paragraphsOf(
  document: DocumentCoverage,
  { group, name }: Pick<Subject, 'group' | 'name'>,
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
  const isBehind = (block: BlockFacts): boolean => {
    if (group === 'crossing') return linesOf(name, document).includes(block.range.start.line);
    if (group === 'apart') return !block.counted && block.mention === name;
    const names: readonly string[] = group === 'level' ? block.levels : block.systems;
    return block.counted && names.includes(name);
  };
  return document.blocks.filter(isBehind).map((block) => ({
    ...lineItem(block.range.start.line, block.words, block.evidence.map(({ text }) => `“${text}”`).join(', ')),
    block,
  }));
}

const linesOf = (name: string, { crossings }: DocumentCoverage): readonly number[] =>
  crossings.find(({ number, system }) => `${number}:${system}` === name)?.paragraphs ?? [];
