/** The report as Markdown: for pull requests, wikis and mails. */
import { percent, type Coverage } from '../coverage/coverage.ts';
import type { Profile } from '../levels/profile.ts';
import { SYSTEMS } from '../levels/systems.ts';
import { english, type Translate } from '../translate.ts';
import { crossingRows, pointOf, whatCrosses, whatIsNamed, whatOverlaps } from './crossings.ts';
import type { BlockReport, DocumentReport, FindingReport, Report } from './json.ts';
import {
  evidenceOf,
  isCounted,
  lineOf,
  sectionOf,
  systemMeaning,
  titleOf,
  whatItSays,
  withAndWithout,
} from './words.ts';

export function markdownReport(report: Report, t: Translate = english): string {
  const parts = [
    `# ${plain(titleOf(report, t))}`,
    `${whatItSays(t)} ${plain(t('Profile: {0}.', report.profile))}`,
    ...report.profiles.map((profile) => framework(profile, t)),
    ...(report.documents.length > 1 ? [coverageTable(report.coverage, t), ...gapList(report, t)] : []),
    ...report.problems.map(({ where, message, hint }) => `> ${plain(`${where}: ${message} ${hint}`)}`),
    ...crossingTable(report, t),
    ...(report.documents.some(({ overlaps }) => overlaps.length > 0)
      ? [`${t('Described in other documents as well')}: ${whatOverlaps(t)}`]
      : []),
    ...report.documents.flatMap((document) => documentPart(document, report, t)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const gapList = ({ gaps }: Report, t: Translate): string[] =>
  gaps.length > 0
    ? [[`${t('Not described here so far')}:`, '', ...gaps.map(({ message }) => `- ${plain(message)}`)].join('\n')]
    : [];

function documentPart(document: DocumentReport, report: Report, t: Translate): string[] {
  const { path, kind, coverage, blocks, findings } = document;
  const counted = blocks.filter(isCounted);
  return [
    `## ${plain(path)} (${t(kind)})`,
    coverageTable(coverage, t),
    ...overlapList(document, report, t),
    ...(counted.length > 0
      ? [[`### ${t('Paragraphs')}`, '', ...counted.map((block) => paragraphLine(block, t))].join('\n')]
      : []),
    ...(findings.length > 0
      ? [[`### ${t('Wording to consider')}`, '', ...findings.map((finding) => findingLine(finding, t))].join('\n')]
      : []),
  ];
}

/** What the levels mean, and where that comes from. */
const framework = ({ title, description, source, levels }: Profile, t: Translate): string =>
  [
    `${t('What the levels mean')}: ${plain(title)}. ${plain(description)} ${plain(t('Source: {0}.', source))}`,
    '',
    ...levels.map(
      ({ level, systems }) =>
        `- ${plain(t(level))}: ${plain(systems.map((system) => systemMeaning(system, t)).join('; '))}`,
    ),
  ].join('\n');

/** A line for each competency and document that names it, with the lines of its paragraphs. */
function crossingTable(report: Report, t: Translate): string[] {
  const rows = crossingRows(report).map(
    ({ number, name, document, cells, named }) =>
      `| ${[`${number}. ${t(name)}`, document.path, ...[...cells, named].map(linesIn)].map(plain).join(' | ')} |`,
  );
  if (rows.length === 0) return [];
  const head = [t('Competency'), t('Document'), ...SYSTEMS.map((system) => t(system)), t('only named')];
  const table = [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
  return [`## ${t('Competencies by client system')}`, `${whatCrosses(t)} ${whatIsNamed(t)}`, table];
}

const linesIn = (lines: readonly number[]): string => lines.map((line) => line + 1).join(', ');

function overlapList({ overlaps }: DocumentReport, report: Report, t: Translate): string[] {
  if (overlaps.length === 0) return [];
  const items = overlaps.map(({ path, shared }) => {
    const points = shared.map((one) => t('{0}: {1} here, {2} there', pointOf(one, report, t), one.here, one.there));
    return `- ${plain(path)}: ${plain(points.join('; '))}`;
  });
  return [`### ${t('Described in other documents as well')}`, items.join('\n')];
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
