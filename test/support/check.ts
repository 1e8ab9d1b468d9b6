/** The one place where tests of the core call it: a text in, facts in words out. */
import {
  DEFAULT_SETTINGS,
  analyze,
  compileRulebook,
  levelsOf,
  readSettings,
  type Analysis,
  type Rulebook,
  type Settings,
  type TermPack,
} from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';

const rulebooks = new Map<string, Rulebook>();

/** Analyses with the data that ships and a configuration written as a user would. */
export function analysed(
  source: string,
  configuration = '',
  path = 'unit.md',
  packs: readonly TermPack[] = [],
): Analysis {
  return analyze(
    source,
    path,
    packs.length > 0
      ? compileRulebook(builtIn, settingsOf(configuration), { packs, styleRules: [] })
      : rulebookFor(configuration),
  );
}

const settingsOf = (configuration: string): Settings =>
  configuration === '' ? DEFAULT_SETTINGS : readSettings(configuration, '.practice-lens.yml').settings;

function rulebookFor(configuration: string): Rulebook {
  const rulebook = rulebooks.get(configuration) ?? compileRulebook(builtIn, settingsOf(configuration));
  rulebooks.set(configuration, rulebook);
  return rulebook;
}

/** The systems of each block, headings aside: `individual+family`, or `-`. */
export const systemsIn = (source: string, configuration?: string): string[] =>
  paragraphs(analysed(source, configuration)).map(
    ({ annotation }) => annotation.systems.map(({ system }) => system).join('+') || '-',
  );

/** The levels of each block, headings aside. */
export function levelsIn(source: string, configuration?: string): string[] {
  const analysis = analysed(source, configuration);
  return paragraphs(analysis).map(
    ({ annotation }) =>
      levelsOf(annotation, analysis.document.profile)
        .map(({ level }) => level)
        .join('+') || '-',
  );
}

export const mentionsIn = (source: string): string[] =>
  paragraphs(analysed(source)).map(({ annotation }) => annotation.mention);

/** What the findings are about: the term or the rule, and the text that is marked. */
export const findingsIn = (source: string, configuration?: string): string[] =>
  analysed(source, configuration).findings.map(({ rule, term, text }) => `${term ?? rule}: ${text}`);

const paragraphs = ({ document }: Analysis) => document.blocks.filter(({ block }) => block.kind !== 'heading');
