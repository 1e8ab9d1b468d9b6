/** Answers "why?" in Markdown: what a finding rests on, and what the levels of a paragraph rest on. */
import {
  describeProfile,
  evidenceIn,
  levelNames,
  levelOf,
  levelsOf,
  type AnnotatedBlock,
  type Annotation,
  type DocumentFacts,
  type Finding,
  type Link,
  type PlacedEvidence as Evidence,
  type Profile,
  type Translate,
} from '@practice-lens/core';
import { distinct } from './coverage-of.ts';
import { signed } from './signs.ts';

export function whyFinding(
  { text, message, category, reason, replacements, source, docs }: Finding,
  t: Translate,
): string {
  const heading =
    category === undefined
      ? `**${plain(message)}**`
      : `**${quoted(text)}** · ${plain(t(category.replaceAll('-', ' ')))}`;
  const instead = replacements.filter((replacement) => replacement !== '' && !replacement.includes('<!--'));
  return [
    heading,
    plain(reason),
    ...(instead.length > 0 ? [t('Consider instead: {0}', instead.map(quoted).join(', '))] : []),
    `${t('Source: {0}', plain(source))} · [${t('Read more')}](${docs})`,
  ].join('\n\n');
}

/** Empty when there is nothing to say about a paragraph of the document. */
export function whyLevels(
  { block, annotation }: AnnotatedBlock,
  { source, profile, profiles }: DocumentFacts,
  t: Translate,
): string {
  const levels = levelsOf(annotation, profile);
  const remark = remarkOn(annotation, t);
  if (levels.length === 0 && remark === '') return '';
  const names = levelNames(profile);
  const heading = levels.length === 0 ? t('No level') : levels.map(({ level }) => signed(level, names, t)).join(' · ');
  return [
    `**${heading}**`,
    listOf(annotation, distinct(evidenceIn(source, block, annotation)), profile, t),
    remark,
    ...annotation.links.map(({ link }) => t('It also says how levels are connected: {0}.', linkWords(link, t))),
    levels.length > 0 ? `*${plain(profile.title)}.* ${plain(describeProfile(profile, t))}` : '',
    whatWouldChange(annotation, profile, profiles, t),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function linkWords(link: Link, t: Translate): string {
  switch (link) {
    case 'separate':
      return t('the same people work at different levels at different times');
    case 'inform':
      return t('one level informs or shapes another');
    case 'small-context':
      return t('justice is sought within an organization, or by what one person learns of her rights');
    case 'unifying':
      return t('one idea or skill holds at every level');
  }
}

/** Which words decide, which profiles differ, and how the author can say otherwise. */
function whatWouldChange(annotation: Annotation, profile: Profile, profiles: readonly Profile[], t: Translate): string {
  if (annotation.override || annotation.systems.length === 0) return '';
  const namesIn = (other: Profile): string =>
    levelsOf(annotation, other)
      .map(({ level }) => t(level))
      .join(t(' and '));
  const elsewhere = profiles
    .filter((other) => namesIn(other) !== namesIn(profile) && namesIn(other) !== '')
    .map((other) => `${namesIn(other)} (${other.name})`);
  return [
    t('Without the quoted words it would most likely not be marked so.'),
    ...(elsewhere.length > 0 ? [t('Other profiles place it elsewhere: {0}.', plain(elsewhere.join(', ')))] : []),
    t('If you see it differently, set the level by the light bulb.'),
  ].join(' ');
}

/** One line for each system with its evidence in quotes (for several that rest on the same words), then the levels that the text names. */
function listOf(annotation: Annotation, evidence: readonly Evidence[], profile: Profile, t: Translate): string {
  const byWords = new Map<string, string[]>();
  for (const { system } of annotation.systems) {
    const words = wordsFor(
      evidence.filter((piece) => piece.system === system),
      t,
    );
    const level = levelOf(profile, system);
    const name = `${t(system)} (${level === undefined ? t('in no level of this profile') : t(level)})`;
    byWords.set(words, [...(byWords.get(words) ?? []), name]);
  }
  const systems = [...byWords].map(([words, names]) => `- ${names.join(', ')}${words}`);
  const named =
    annotation.named.length > 0
      ? [`- ${t('named in the text: {0}', annotation.named.map((level) => t(level)).join(', '))}`]
      : [];
  return [...systems, ...named].join('\n');
}

function wordsFor(evidence: readonly Evidence[], t: Translate): string {
  const isPart = ({ text }: Evidence): boolean =>
    evidence.some((other) => other.text !== text && other.text.includes(text));
  const whole = evidence.filter((piece) => !isPart(piece));
  const shown = whole.slice(0, SHOWN).map(({ text }) => quoted(text));
  return `${placeOf(evidence, t)}: ${shown.join(', ')}${whole.length > SHOWN ? ', …' : ''}`;
}

/** As many phrases as one takes in at a glance. */
const SHOWN = 4;

function placeOf(evidence: readonly Evidence[], t: Translate): string {
  const [first] = evidence;
  if (!first || evidence.some(({ from }) => from !== first.from)) return '';
  switch (first.from) {
    case 'text':
      return '';
    case 'lead-in':
      return `, ${t('from the lines that introduce it')}`;
    case 'heading':
      return `, ${t('from the heading above')}`;
  }
}

function remarkOn({ mention, override }: Annotation, t: Translate): string {
  if (override) return t('The author has set the level of this paragraph in a comment.');
  switch (mention) {
    case 'work':
    case 'none':
    case 'heading':
      return '';
    case 'qualification':
      return t('It asks for a qualification rather than describing work, so it counts half.');
    case 'inherited':
      return t('The item itself names no client system and takes over what introduces it, so it counts half.');
    case 'reading':
      return t('It is a title to read, so it is tallied apart.');
    case 'generic':
      return t(
        'It lists the client systems in one formula and describes no work with any of them, so it is not counted.',
      );
    case 'named-only':
      return t('It names a level without describing work at it, so it is not counted.');
    case 'other-language':
      return t('It is not in English, so Practice Lens leaves it alone.');
  }
}

const quoted = (text: string): string => `“${plain(text.replace(/\s+/g, ' ').trim())}”`;

/** Words of documents and packs are shown as they are, whatever they mean in Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
