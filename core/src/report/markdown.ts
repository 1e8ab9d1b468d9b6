/** The report as Markdown: for pull requests, wikis and mails. */
import { percent, type Coverage } from '../coverage/coverage.ts';
import { english, type Translate } from '../translate.ts';
import type { BlockReport, DocumentReport, FindingReport, Report } from './json.ts';
import { evidenceOf, isCounted, lineOf, sectionOf, titleOf, whatItSays, withAndWithout } from './words.ts';

export function markdownReport(report: Report, t: Translate = english): string {
  const parts = [
    `# ${plain(titleOf(report, t))}`,
    `${whatItSays(t)} ${plain(t('Profile: {0}.', report.profile))}`,
    ...(report.documents.length > 1 ? [coverageTable(report.coverage, t), ...gapList(report, t)] : []),
    ...report.problems.map(({ where, message, hint }) => `> ${plain(`${where}: ${message} ${hint}`)}`),
    ...report.documents.flatMap((document) => documentPart(document, t)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const gapList = ({ gaps }: Report, t: Translate): string[] =>
  gaps.length > 0
    ? [[`${t('Not described here so far')}:`, '', ...gaps.map(({ message }) => `- ${plain(message)}`)].join('\n')]
    : [];

function documentPart({ path, kind, coverage, blocks, findings }: DocumentReport, t: Translate): string[] {
  const counted = blocks.filter(isCounted);
  return [
    `## ${plain(path)} (${t(kind)})`,
    coverageTable(coverage, t),
    ...(counted.length > 0
      ? [[`### ${t('Paragraphs')}`, '', ...counted.map((block) => paragraphLine(block, t))].join('\n')]
      : []),
    ...(findings.length > 0
      ? [[`### ${t('Wording to consider')}`, '', ...findings.map((finding) => findingLine(finding, t))].join('\n')]
      : []),
  ];
}

function coverageTable(coverage: Coverage, t: Translate): string {
  const head = [t('Level'), t('Paragraphs'), t('Words'), t('Share')];
  const rows = Object.entries(coverage.byLevel).map(
    ([level, { blocks, words, share }]) => `| ${plain(t(level))} | ${blocks} | ${words} | ${percent(share)} |`,
  );
  return [`| ${head.join(' | ')} |`, '| --- | ---: | ---: | ---: |', ...rows, '', withAndWithout(coverage, t)].join(
    '\n',
  );
}

function paragraphLine(block: BlockReport, t: Translate): string {
  const levels = block.levels.map(({ level }) => t(level)).join(', ');
  const words = evidenceOf(block).map((text) => `“${plain(text)}”`);
  const section = sectionOf(block);
  return `- ${lineOf(block.range, t)}: **${plain(levels)}** ${words.join(', ')}${section === '' ? '' : ` (${plain(section)})`}`;
}

const findingLine = ({ range, text, message, reason, source }: FindingReport, t: Translate): string =>
  `- ${lineOf(range, t)}: “${plain(text)}” ${plain(`${message} ${reason} (${source})`)}`;

/** Words of documents are shown as they are, whatever they mean in Markdown or HTML. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
