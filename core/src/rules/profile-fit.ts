import { levelsOf } from '../levels/annotation.ts';
import { describeProfile, type Profile } from '../levels/profile.ts';
import type { NotableBlock } from '../document.ts';
import { docsOfRule, type Rule } from './rule.ts';

/** Fewer paragraphs say little about the framework that an author has in mind. */
const ENOUGH = 3;

export const profileFit: Rule = {
  id: 'profile-fit',
  title: 'Another profile fits the words of this text',
  description: 'Compares the levels that paragraphs name in their own words with those that the profile gives them.',
  severity: 'hint',
  *check({ notable, profile, profiles, source, t }) {
    const telling = notable.filter(isTelling);
    const differing = telling.filter((block) => !agrees(block, profile));
    const [first] = differing;
    if (!first || differing.length < ENOUGH || differing.length * 2 <= telling.length) return;
    const fitting = bestOf(profiles, telling);
    if (!fitting || agreeing(fitting, telling) <= telling.length / 2) return;
    yield {
      rule: 'profile-fit',
      severity: 'hint',
      span: first.block.span,
      text: source.slice(first.block.span.start, first.block.span.end),
      message: t(
        'This text names levels as the profile “{0}” does; the profile “{1}” is in use.',
        fitting.name,
        profile.name,
      ),
      reason: t(
        '{0} of {1} paragraphs that name a level place the same work elsewhere. {2} has {3}. Write “profile: {4}” into the front matter or the configuration if that is meant.',
        differing.length,
        telling.length,
        fitting.title,
        describeProfile(fitting, t),
        fitting.name,
      ),
      replacements: [],
      safe: false,
      source: fitting.source,
      docs: docsOfRule('profile-fit'),
    };
  },
};

/** Names one level and describes work: with several names one cannot tell which work belongs to which. */
const isTelling = ({ block, annotation }: NotableBlock): boolean =>
  annotation.named.length === 1 &&
  block.kind !== 'heading' &&
  annotation.systems.length > 0 &&
  !annotation.generic &&
  annotation.override === undefined;

function agrees({ annotation }: NotableBlock, profile: Profile): boolean {
  const derived = levelsOf({ ...annotation, named: [] }, profile).map(({ level }) => level);
  return annotation.named.some((level) => derived.includes(level));
}

const agreeing = (profile: Profile, blocks: readonly NotableBlock[]): number =>
  blocks.filter((block) => agrees(block, profile)).length;

/** The first of those that agree most. */
const bestOf = (profiles: readonly Profile[], blocks: readonly NotableBlock[]): Profile | undefined =>
  profiles.reduce<Profile | undefined>(
    (best, profile) => (best && agreeing(best, blocks) >= agreeing(profile, blocks) ? best : profile),
    undefined,
  );
