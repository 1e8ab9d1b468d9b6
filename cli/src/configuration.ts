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
  readonly settings: Settings;
  readonly packs: readonly TermPack[];
  readonly problems: readonly Problem[];
}

export const CONFIGURATION_NAMES = ['.practice-lens.yml', '.practice-lens.yaml', '.practice-lens.json'] as const;
const OWN_TERMS = '.practice-lens/terms/*.yml';

/** Without a configuration the defaults hold. */
export function findConfiguration(folder: string, io: Io): Configuration {
  const file = nearest(isAbsolute(folder) ? folder : join(io.cwd, folder), io);
  if (file === undefined) return { settings: DEFAULT_SETTINGS, packs: [], problems: [] };
  const { settings, problems: mistakes } = readSettings(io.readFile(file).toString('utf8'), file);
  const problems = [...mistakes];
  const root = dirname(file);
  const packs: TermPack[] = [];
  for (const path of io.find([OWN_TERMS, ...settings.terms], root)) {
    const read = readPack(io.readFile(join(root, path)).toString('utf8'), path, packs);
    if (read.pack) packs.push(read.pack);
    problems.push(...read.problems);
  }
  return { settings, packs, problems };
}

function nearest(folder: string, io: Io): string | undefined {
  const found = CONFIGURATION_NAMES.map((name) => join(folder, name)).find((file) => io.exists(file));
  const parent = dirname(folder);
  return found ?? (parent === folder ? undefined : nearest(parent, io));
}
