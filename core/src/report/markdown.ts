/** The report as Markdown: for pull requests, wikis and mails. */
import type { Coverage } from '../coverage/coverage.ts';
import type { BlockReport, DocumentReport, FindingReport, Report } from './json.ts';
import { WHAT_IT_SAYS, evidenceOf, isCounted, percent, plural, sectionOf, titleOf } from './words.ts';

export function markdownReport(report: Report): string {
  const parts = [
    `# Practice levels: ${plain(titleOf(report))}`,
    `${WHAT_IT_SAYS} Profile: ${plain(report.profile)}.`,
    ...(report.documents.length > 1 ? [coverageTable(report.coverage), ...gapList(report)] : []),
    ...report.problems.map(({ where, message, hint }) => `> ${plain(`${where}: ${message} ${hint}`)}`),
    ...report.documents.flatMap(documentPart),
  ];
  return `${parts.join('\n\n')}\n`;
}

const gapList = ({ gaps }: Report): string[] =>
  gaps.length > 0
    ? [['Not described here so far:', '', ...gaps.map(({ message }) => `- ${plain(message)}`)].join('\n')]
    : [];

function documentPart({ path, kind, coverage, blocks, findings }: DocumentReport): string[] {
  const counted = blocks.filter(isCounted);
  return [
    `## ${plain(path)} (${kind})`,
    coverageTable(coverage),
    ...(counted.length > 0 ? [['### Paragraphs', '', ...counted.map(paragraphLine)].join('\n')] : []),
    ...(findings.length > 0 ? [['### Wording to consider', '', ...findings.map(findingLine)].join('\n')] : []),
  ];
}

function coverageTable({ byLevel, labelled, unlabelled }: Coverage): string {
  const rows = Object.entries(byLevel).map(
    ([level, { blocks, words, share }]) => `| ${plain(level)} | ${blocks} | ${words} | ${percent(share)} |`,
  );
  return [
    '| level | paragraphs | words | share |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
    `${plural(labelled.blocks, 'paragraph')} with a level, ${unlabelled.blocks} with none.`,
  ].join('\n');
}

function paragraphLine(block: BlockReport): string {
  const levels = block.levels.map(({ level }) => level).join(', ');
  const words = evidenceOf(block).map((text) => `“${plain(text)}”`);
  const section = sectionOf(block);
  return `- line ${block.range.start.line + 1}: **${plain(levels)}** ${words.join(', ')}${section === '' ? '' : ` (${plain(section)})`}`;
}

const findingLine = ({ range, text, message, reason, source }: FindingReport): string =>
  `- line ${range.start.line + 1}: “${plain(text)}” ${plain(`${message} ${reason} (${source})`)}`;

/** Words of documents are shown as they are, whatever they mean in Markdown or HTML. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
