/** What holds for a document: the nearest configuration file, the term packs beside it, the editor's settings. */
import type { Problem, Rulebook, TermPack } from '@practice-lens/core';
import type { EditorSettings } from '../protocol.ts';
import { nameOf } from './uris.ts';

export interface Configuration {
  /** Equal for configurations that make the same of every text. */
  readonly name: string;
  /** The folder that paths count from: the configuration file's, else the workspace folder; none for a lone document. */
  readonly root: string | undefined;
  /** The configuration file, when there is one. */
  readonly file: ConfigurationFile | undefined;
  readonly ownPacks: readonly ConfigurationFile[];
  readonly packs: readonly TermPack[];
  readonly editor: EditorSettings;
  readonly rulebook: Rulebook;
  /** Problems without a place in a file, e.g. in the editor's settings. */
  readonly problems: readonly Problem[];
}

/** A file that configures, with what could not be used in it. */
export interface ConfigurationFile {
  readonly uri: string;
  readonly text: string;
  /** Each `where` ends in `:line:column`, counted from one. */
  readonly problems: readonly Problem[];
}

/** In the order in which they are looked for. */
export const CONFIGURATION_NAMES = ['.practice-lens.yml', '.practice-lens.yaml', '.practice-lens.json'] as const;

export const PACK_FOLDER = '.practice-lens/terms';

export const isConfigurationFile = (uri: string): boolean => CONFIGURATION_NAMES.some((name) => name === nameOf(uri));

export const filesOf = ({ file, ownPacks }: Configuration): readonly ConfigurationFile[] =>
  file ? [file, ...ownPacks] : ownPacks;

export const allProblemsOf = (configuration: Configuration): Problem[] => [
  ...filesOf(configuration).flatMap(({ problems }) => problems),
  ...configuration.problems,
];
