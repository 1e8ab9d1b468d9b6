/** Reads and checks everything in data/ and writes it as one file, dist/data.json, for the bundles and the tests. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readClasses,
  readGenderedWords,
  readLinks,
  readCompetencies,
  readCues,
  readPack,
  readProfile,
  SECTION_KINDS,
  YamlReader,
  type BuiltIn,
  type Problem,
  type StoredKindModel,
  type StoredModel,
  type TermPack,
} from '@practice-lens/core';

const DATA = join(import.meta.dirname, '../data');
const problems: Problem[] = [];

const builtIn: BuiltIn = {
  packs: filesIn('terms').reduce<readonly TermPack[]>(withPack, []),
  allowNames: read('allow-names.yml', (root) => root.get('names')?.strings() ?? []),
  cues: filesIn('cues').flatMap((file) => {
    const reader = readerOf(file);
    const pack = readCues(reader);
    problems.push(...reader.problems);
    return pack ? [pack] : [];
  }),
  classes: readWith('classes.yml', readClasses),
  activities: read('activities.yml', (root) => root.record((phrases) => phrases.strings())),
  links: readWith('links.yml', readLinks),
  model: JSON.parse(readFileSync(join(DATA, 'model/levels.json'), 'utf8')) as StoredModel,
  sections: read('sections.yml', (root) => phraseLists(root, SECTION_KINDS)),
  kinds: JSON.parse(readFileSync(join(DATA, 'model/kinds.json'), 'utf8')) as StoredKindModel,
  competencies: readWith('competencies.yml', readCompetencies),
  genderedWords: readWith('gendered-words.yml', readGenderedWords),
  profiles: filesIn('profiles').flatMap((file) => read(file, (root) => readProfile(root) ?? [])),
};

for (const { where, message, hint } of problems) console.error(`data/${where}: ${message} ${hint}`);
if (problems.length > 0) process.exit(1);
mkdirSync(join(DATA, '../dist'), { recursive: true });
writeFileSync(join(DATA, '../dist/data.json'), JSON.stringify(builtIn));

/** Each pack is read beside those before it, so that no id or form is taken twice. */
function withPack(others: readonly TermPack[], file: string): readonly TermPack[] {
  const { pack, problems: found } = readPack(readFileSync(join(DATA, file), 'utf8'), file, others);
  problems.push(...found);
  return pack ? [...others, pack] : others;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(DATA, folder))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function readerOf(file: string): YamlReader {
  return new YamlReader(readFileSync(join(DATA, file), 'utf8'), file);
}

function read<T>(file: string, take: (root: YamlReader['root']) => T): T {
  return readWith(file, ({ root }) => take(root));
}

function readWith<T>(file: string, take: (reader: YamlReader) => T): T {
  const reader = readerOf(file);
  const value = take(reader);
  problems.push(...reader.problems);
  return value;
}

function phraseLists<K extends string>(root: YamlReader['root'], kinds: readonly K[]): Record<K, string[]> {
  return Object.fromEntries(kinds.map((kind) => [kind, root.get(kind)?.strings() ?? []])) as Record<K, string[]>;
}
