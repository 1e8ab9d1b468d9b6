/** Reads a configuration file and its packs, and compiles them with the data that ships. Mistakes become problems; nothing fails. */
import {
  compileRulebook,
  DEFAULT_SETTINGS,
  lineStarts,
  positionAt,
  NO_OWN_RULES,
  withOwnFile,
  type OwnRules,
  readSettings,
  YamlReader,
  type BuiltIn,
  type Problem,
  type Settings,
  type Translate,
} from '@practice-lens/core';
import { fingerprint } from '../fingerprint.ts';
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

export async function loadConfiguration(
  source: Source,
  builtIn: BuiltIn,
  files: FileReader,
  t: Translate,
): Promise<Configuration> {
  const { file, editor, root } = source;
  const defaults: Settings = { ...DEFAULT_SETTINGS, ...(editor.profile !== '' && { profile: editor.profile }) };
  const label = file ? relativeTo(root, file.uri) : '';
  const read = readSettings(file?.text ?? '', label, defaults, t);
  const settings = { ...read.settings, rules: { ...editor.rules, ...read.settings.rules } };
  const found = await readOwnRules(source, settings, files, t);
  const rulebook = compileRulebook(builtIn, settings, found.own, t);
  const placed = rulebook.problems.map((problem) => placedInFile(problem, file?.text, label));
  const inFile = [...read.problems, ...found.problems, ...placed].filter(hasPlace);
  const texts = [file?.text, ...found.files.map(({ uri, text }) => [uri, text])];
  return {
    // What was said in another language is not what is said now.
    name: fingerprint(JSON.stringify([root, texts, editor, t('en')])),
    root,
    file: file && { ...file, problems: inFile },
    ownPacks: found.files,
    packs: [...builtIn.packs, ...found.own.packs],
    editor,
    rulebook,
    problems: [...found.problems, ...placed].filter((problem) => !hasPlace(problem)),
  };
}

interface OwnFiles {
  readonly files: readonly ConfigurationFile[];
  readonly own: OwnRules;
  /** About files that could not be read at all: they belong to the configuration file that names them. */
  readonly problems: readonly Problem[];
}

/** One after the other: each is read beside those before it, so that no id or form is taken twice. */
async function readOwnRules(source: Source, { terms }: Settings, files: FileReader, t: Translate): Promise<OwnFiles> {
  const { root, file } = source;
  if (root === undefined) return { files: [], own: NO_OWN_RULES, problems: [] };
  const boundary = source.boundary ?? root;
  const beside = await rulesIn(joined(root, PACK_FOLDER), files);
  const named = await Promise.all(terms.map((path) => rulesAt(joined(root, path), boundary, files)));
  const read: ConfigurationFile[] = [];
  const missing: Problem[] = [];
  let own = NO_OWN_RULES;
  for (const uri of new Set([...beside, ...named.flat()])) {
    const text = await readText(uri, relativeTo(root, uri), boundary, files, t);
    if (typeof text !== 'string') {
      missing.push(placedAt('terms', text, file?.text, relativeTo(root, file?.uri ?? '')));
      continue;
    }
    const { own: grown, problems } = withOwnFile(own, text, relativeTo(root, uri), t);
    own = grown;
    read.push({ uri, text, problems });
  }
  return { files: read, own, problems: missing };
}

const rulesIn = (folder: string, files: FileReader): Promise<readonly string[]> =>
  files.find({ folder, globs: ['**/*.yml', '**/*.yaml'], limit: MAX_FILES });

/** A file, or all that a folder holds; a folder that holds nothing or lies outside stands for itself, to be told of. */
async function rulesAt(uri: string, boundary: string, files: FileReader): Promise<readonly string[]> {
  if (/\.ya?ml$/.test(uri) || !isWithin(uri, boundary)) return [uri];
  const found = await rulesIn(uri, files);
  return found.length > 0 ? found : [uri];
}

async function readText(
  uri: string,
  label: string,
  boundary: string,
  files: FileReader,
  t: Translate,
): Promise<string | Problem> {
  if (!isWithin(uri, boundary))
    return problemOf(
      'pack-outside',
      label,
      t('The term pack "{0}" lies outside of the workspace.', label),
      t('Move it into the workspace folder.'),
    );
  const content = await files.read(uri);
  if ('text' in content) return content.text;
  return problemOf(
    'pack-unreadable',
    label,
    t('The term pack "{0}" could not be read.', label),
    content.skipped === 'missing'
      ? t('There is no such file; check its path in "{0}".', 'terms')
      : content.skipped === 'binary'
        ? t('The file does not hold text; check its path and content.')
        : t('The file is too large; divide it.'),
  );
}

const problemOf = (code: string, where: string, message: string, hint: string): Problem => ({
  code,
  where,
  message,
  hint,
});

/** The rulebook does not know which file a profile was named in; if it is the configuration file, the problem belongs there. */
const placedInFile = (problem: Problem, text: string | undefined, label: string): Problem =>
  problem.code in KEY_OF ? placedAt(KEY_OF[problem.code] ?? '', problem, text, label) : problem;

const KEY_OF: Readonly<Record<string, string>> = { 'profile-unknown': 'profile', 'preference-unknown': 'preferences' };

function placedAt(key: string, problem: Problem, text: string | undefined, label: string): Problem {
  const value = text === undefined ? undefined : new YamlReader(text, label).root.get(key);
  if (text === undefined || value === undefined) return problem;
  const { line, character } = positionAt(lineStarts(text), value.offset);
  return { ...problem, where: `${label}:${line + 1}:${character + 1}` };
}

const hasPlace = ({ where }: Problem): boolean => /:\d+:\d+$/.test(where);
