/** Answers "why?" in Markdown: what a finding rests on, and what the levels of a paragraph rest on. */
import {
  describeProfile,
  levelNames,
  levelOf,
  levelsOf,
  type Annotation,
  type Finding,
  type Link,
  type Profile,
} from '@practice-lens/core';
import { distinctEvidence } from './coverage-of.ts';
import type { Evidence } from './protocol.ts';
import { signed } from './signs.ts';

export function whyFinding({ text, message, category, reason, replacements, source, docs }: Finding): string {
  const heading =
    category === undefined ? `**${plain(message)}**` : `**${quoted(text)}** · ${plain(category.replaceAll('-', ' '))}`;
  const instead = replacements.filter((replacement) => replacement !== '' && !replacement.includes('<!--'));
  return [
    heading,
    plain(reason),
    ...(instead.length > 0 ? [`Consider instead: ${instead.map(quoted).join(', ')}`] : []),
    `Source: ${plain(source)} · [Read more](${docs})`,
  ].join('\n\n');
}

/** Empty when there is nothing to say about a paragraph. `profiles`: those that could be chosen instead. */
export function whyLevels(annotation: Annotation, profile: Profile, profiles: readonly Profile[]): string {
  const levels = levelsOf(annotation, profile);
  const remark = remarkOn(annotation);
  if (levels.length === 0 && remark === '') return '';
  const names = levelNames(profile);
  const heading = levels.length === 0 ? 'No level' : levels.map(({ level }) => signed(level, names)).join(' · ');
  return [
    `**${heading}**`,
    listOf(annotation, profile),
    remark,
    ...annotation.links.map(({ link }) => `It also says how levels are connected: ${LINK_WORDS[link]}.`),
    levels.length > 0 ? `*${plain(profile.title)}.* ${plain(describeProfile(profile))}` : '',
    whatWouldChange(annotation, profile, profiles),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const LINK_WORDS: Readonly<Record<Link, string>> = {
  separate: 'the same people work at different levels at different times',
  inform: 'one level informs or shapes another',
  'small-context': 'justice is sought within an organization, or by what one person learns of her rights',
  unifying: 'one idea or skill holds at every level',
};

/** Which words decide, which profiles differ, and how the author can say otherwise. */
function whatWouldChange(annotation: Annotation, profile: Profile, profiles: readonly Profile[]): string {
  if (annotation.override || annotation.systems.length === 0) return '';
  const namesIn = (other: Profile): string =>
    levelsOf(annotation, other)
      .map(({ level }) => level)
      .join(' and ');
  const elsewhere = profiles
    .filter((other) => namesIn(other) !== namesIn(profile) && namesIn(other) !== '')
    .map((other) => `${namesIn(other)} (${other.name})`);
  return [
    'Without the quoted words it would most likely not be marked so.',
    ...(elsewhere.length > 0 ? [`Other profiles place it elsewhere: ${plain(elsewhere.join(', '))}.`] : []),
    'If you see it differently, set the level by the light bulb.',
  ].join(' ');
}

/** One line for each system with its evidence in quotes (for several that rest on the same words), then the levels that the text names. */
function listOf(annotation: Annotation, profile: Profile): string {
  const evidence = distinctEvidence(annotation);
  const byWords = new Map<string, string[]>();
  for (const { system } of annotation.systems) {
    const words = wordsFor(evidence.filter((piece) => piece.system === system));
    const name = `${system} (${levelOf(profile, system) ?? 'in no level of this profile'})`;
    byWords.set(words, [...(byWords.get(words) ?? []), name]);
  }
  const systems = [...byWords].map(([words, names]) => `- ${names.join(', ')}${words}`);
  const named = annotation.named.length > 0 ? [`- named in the text: ${annotation.named.join(', ')}`] : [];
  return [...systems, ...named].join('\n');
}

function wordsFor(evidence: readonly Evidence[]): string {
  const isPart = ({ text }: Evidence): boolean =>
    evidence.some((other) => other.text !== text && other.text.includes(text));
  const whole = evidence.filter((piece) => !isPart(piece));
  const shown = whole.slice(0, SHOWN).map(({ text }) => quoted(text));
  return `${placeOf(evidence)}: ${shown.join(', ')}${whole.length > SHOWN ? ', …' : ''}`;
}

/** As many phrases as one takes in at a glance. */
const SHOWN = 4;

function placeOf(evidence: readonly Evidence[]): string {
  const [first] = evidence;
  if (!first || evidence.some(({ from }) => from !== first.from)) return '';
  switch (first.from) {
    case 'text':
      return '';
    case 'lead-in':
      return ', from the lines that introduce it';
    case 'heading':
      return ', from the heading above';
  }
}

function remarkOn({ mention, override }: Annotation): string {
  if (override) return 'The author has set the level of this paragraph in a comment.';
  switch (mention) {
    case 'work':
    case 'none':
    case 'heading':
      return '';
    case 'qualification':
      return 'It asks for a qualification rather than describing work, so it counts half.';
    case 'inherited':
      return 'The item itself names no client system and takes over what introduces it, so it counts half.';
    case 'reading':
      return 'It is a title to read, so it is tallied apart.';
    case 'generic':
      return 'It lists the client systems in one formula and describes no work with any of them, so it is not counted.';
    case 'named-only':
      return 'It names a level without describing work at it, so it is not counted.';
    case 'other-language':
      return 'It is not in English, so Practice Lens leaves it alone.';
  }
}

const quoted = (text: string): string => `“${plain(text.replace(/\s+/g, ' ').trim())}”`;

/** Words of documents and packs are shown as they are, whatever they mean in Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
