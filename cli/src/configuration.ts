/** Finds `.practice-lens.yml` (or `.json`) upwards from a folder and reads it with the workspace's own term packs. */
import { dirname, isAbsolute, join } from 'node:path';
import {
  DEFAULT_SETTINGS,
  readPack,
  readSettings,
  type Problem,
  type Settings,
  type TermPack,
} from '@practice-lens/core';
import type { Io } from './io.ts';

export interface Configuration {
  /** The folder that its globs count from; none without a configuration file. */
  readonly root?: string;
  readonly settings: Settings;
  readonly packs: readonly TermPack[];
  readonly problems: readonly Problem[];
}

export const CONFIGURATION_NAMES = ['.practice-lens.yml', '.practice-lens.yaml', '.practice-lens.json'] as const;
const OWN_TERMS = '.practice-lens/terms/*.yml';

const NONE: Configuration = { settings: DEFAULT_SETTINGS, packs: [], problems: [] };

/** Answers with the configuration that holds in a folder, each file read once; without one the defaults hold. */
export function configurationFinder(io: Io): (folder: string) => Configuration {
  const known = new Map<string, Configuration>();
  return (folder) => {
    const file = nearest(isAbsolute(folder) ? folder : join(io.cwd, folder), io);
    if (file === undefined) return NONE;
    const configuration = known.get(file) ?? readConfiguration(file, io);
    known.set(file, configuration);
    return configuration;
  };
}

function readConfiguration(file: string, io: Io): Configuration {
  const { settings, problems: mistakes } = readSettings(io.readFile(file).toString('utf8'), file);
  const problems = [...mistakes];
  const root = dirname(file);
  const packs: TermPack[] = [];
  for (const path of io.find([OWN_TERMS, ...settings.terms], root)) {
    const read = readPack(io.readFile(join(root, path)).toString('utf8'), path, packs);
    if (read.pack) packs.push(read.pack);
    problems.push(...read.problems);
  }
  return { root, settings, packs, problems };
}

function nearest(folder: string, io: Io): string | undefined {
  const found = CONFIGURATION_NAMES.map((name) => join(folder, name)).find((file) => io.exists(file));
  const parent = dirname(folder);
  return found ?? (parent === folder ? undefined : nearest(parent, io));
}
