/** Reads a configuration file and its packs, and compiles them with the data that ships. Mistakes become problems; nothing fails. */
import {
  compileRulebook,
  DEFAULT_SETTINGS,
  lineStarts,
  positionAt,
  readPack,
  readSettings,
  YamlReader,
  type BuiltIn,
  type Problem,
  type Settings,
  type TermPack,
} from '@practice-lens/core';
import { MAX_FILES, type FileReader } from '../host.ts';
import type { EditorSettings } from '../protocol.ts';
import { PACK_FOLDER, type Configuration, type ConfigurationFile } from './configuration.ts';
import { isWithin, joined, relativeTo } from './uris.ts';

export interface Source {
  /** Where paths count from; nothing for a document outside of all folders without a configuration. */
  readonly root: string | undefined;
  /** The workspace folder: packs outside of it are not read. */
  readonly boundary: string | undefined;
  readonly file: { readonly uri: string; readonly text: string } | undefined;
  readonly editor: EditorSettings;
}

export async function loadConfiguration(source: Source, builtIn: BuiltIn, files: FileReader): Promise<Configuration> {
  const { file, editor, root } = source;
  const defaults: Settings = { ...DEFAULT_SETTINGS, ...(editor.profile !== '' && { profile: editor.profile }) };
  const label = file ? relativeTo(root, file.uri) : '';
  const read = readSettings(file?.text ?? '', label, defaults);
  const settings = { ...read.settings, rules: { ...editor.rules, ...read.settings.rules } };
  const packs = await readPacks(source, settings, files);
  const rulebook = compileRulebook(builtIn, settings, packs.packs);
  const placed = rulebook.problems.map((problem) => placedInFile(problem, file?.text, label));
  const inFile = [...read.problems, ...packs.problems, ...placed].filter(hasPlace);
  return {
    root,
    file: file && { ...file, problems: inFile },
    ownPacks: packs.files,
    packs: [...builtIn.packs, ...packs.packs],
    editor,
    rulebook,
    problems: [...packs.problems, ...placed].filter((problem) => !hasPlace(problem)),
  };
}

interface Packs {
  readonly files: readonly ConfigurationFile[];
  readonly packs: readonly TermPack[];
  /** About packs that could not be read at all: they belong to the configuration file that names them. */
  readonly problems: readonly Problem[];
}

async function readPacks({ root, boundary, file }: Source, { terms }: Settings, files: FileReader): Promise<Packs> {
  if (root === undefined) return { files: [], packs: [], problems: [] };
  const beside = await files.find({ folder: joined(root, PACK_FOLDER), globs: ['*.yml', '*.yaml'], limit: MAX_FILES });
  const named = terms.map((path) => joined(root, path));
  const uris = [...new Set([...beside, ...named])];
  const read = await Promise.all(uris.map((uri) => readOwnPack(uri, root, boundary ?? root, files)));
  const missing = read.flatMap(({ missing }) =>
    missing ? [placedAt('terms', missing, file?.text, relativeTo(root, file?.uri ?? ''))] : [],
  );
  return {
    files: read.flatMap(({ file }) => file ?? []),
    packs: read.flatMap(({ pack }) => pack ?? []),
    problems: missing,
  };
}

interface OwnPack {
  readonly file?: ConfigurationFile;
  readonly pack?: TermPack;
  readonly missing?: Problem;
}

async function readOwnPack(uri: string, root: string, boundary: string, files: FileReader): Promise<OwnPack> {
  const label = relativeTo(root, uri);
  if (!isWithin(uri, boundary))
    return {
      missing: problemOf(
        'pack-outside',
        label,
        `The term pack "${label}" lies outside of the workspace.`,
        'Move it into the workspace folder.',
      ),
    };
  const content = await files.read(uri);
  if ('skipped' in content)
    return {
      missing: problemOf(
        'pack-unreadable',
        label,
        `The term pack "${label}" could not be read.`,
        `The file is ${content.skipped.replace('-', ' ')}; check its path and content.`,
      ),
    };
  const { pack, problems } = readPack(content.text, label);
  return { file: { uri, text: content.text, problems }, ...(pack && { pack }) };
}

const problemOf = (code: string, where: string, message: string, hint: string): Problem => ({
  code,
  where,
  message,
  hint,
});

/** The rulebook does not know which file a profile was named in; if it is the configuration file, the problem belongs there. */
const placedInFile = (problem: Problem, text: string | undefined, label: string): Problem =>
  problem.code === 'profile-unknown' ? placedAt('profile', problem, text, label) : problem;

function placedAt(key: string, problem: Problem, text: string | undefined, label: string): Problem {
  const value = text === undefined ? undefined : new YamlReader(text, label).root.get(key);
  if (text === undefined || value === undefined) return problem;
  const { line, character } = positionAt(lineStarts(text), value.offset);
  return { ...problem, where: `${label}:${line + 1}:${character + 1}` };
}

const hasPlace = ({ where }: Problem): boolean => /:\d+:\d+$/.test(where);
