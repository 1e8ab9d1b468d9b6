/** Finds `.practice-lens.yml` (or `.json`) upwards from a folder and reads it with the workspace's own term packs. */
import { dirname, isAbsolute, join } from 'node:path';
import {
  DEFAULT_SETTINGS,
  readSettings,
  NO_OWN_RULES,
  withOwnFile,
  type OwnRules,
  type Problem,
  type Settings,
  type Translate,
} from '@practice-lens/core';
import type { Io } from './io.ts';

export interface Configuration {
  /** The folder that its globs count from; none without a configuration file. */
  readonly root?: string;
  readonly settings: Settings;
  /** The workspace's own term packs and style rules. */
  readonly own: OwnRules;
  readonly problems: readonly Problem[];
}

export const CONFIGURATION_NAMES = ['.practice-lens.yml', '.practice-lens.yaml', '.practice-lens.json'] as const;
const OWN_TERMS = '.practice-lens/terms/**/*.{yml,yaml}';

const NONE: Configuration = { settings: DEFAULT_SETTINGS, own: NO_OWN_RULES, problems: [] };

/** Answers with the configuration that holds in a folder, each file read once; without one the defaults hold. */
export function configurationFinder(io: Io, t: Translate): (folder: string) => Configuration {
  const known = new Map<string, Configuration>();
  return (folder) => {
    const file = nearest(isAbsolute(folder) ? folder : join(io.cwd, folder), io);
    if (file === undefined) return NONE;
    const configuration = known.get(file) ?? readConfiguration(file, io, t);
    known.set(file, configuration);
    return configuration;
  };
}

function readConfiguration(file: string, io: Io, t: Translate): Configuration {
  const { settings, problems: mistakes } = readSettings(io.readFile(file).toString('utf8'), file, DEFAULT_SETTINGS, t);
  const problems = [...mistakes];
  const root = dirname(file);
  let own = NO_OWN_RULES;
  for (const path of [
    ...io.find([OWN_TERMS], root),
    ...settings.terms.flatMap((named) => rulesAt(named, root, io, problems, t)),
  ]) {
    const read = withOwnFile(own, io.readFile(join(root, path)).toString('utf8'), path, t);
    own = read.own;
    problems.push(...read.problems);
  }
  return { root, settings, own, problems };
}

/** A file, or all that a folder holds; nothing there is told. */
function rulesAt(named: string, root: string, io: Io, problems: Problem[], t: Translate): readonly string[] {
  const found = io.find([/\.ya?ml$/.test(named) ? named : `${named}/**/*.{yml,yaml}`], root);
  if (found.length === 0)
    problems.push({
      code: 'pack-unreadable',
      where: join(root, named),
      message: t('The term pack "{0}" could not be read.', named),
      hint: t('There is no such file; check its path in "{0}".', 'terms'),
    });
  return found;
}

function nearest(folder: string, io: Io): string | undefined {
  const found = CONFIGURATION_NAMES.map((name) => join(folder, name)).find((file) => io.exists(file));
  const parent = dirname(folder);
  return found ?? (parent === folder ? undefined : nearest(parent, io));
}
