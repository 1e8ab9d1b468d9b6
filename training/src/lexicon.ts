/** The phrases that features are made with, read from data/ as the build does. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { YamlReader, compileClasses, compileCues, readClasses, readCues, type Lexicon } from '@practice-lens/core';

const DATA = join(import.meta.dirname, '../../data');

export function readLexicon(): Lexicon {
  const reader = (file: string): YamlReader => new YamlReader(readFileSync(join(DATA, file), 'utf8'), file);
  const packs = readdirSync(join(DATA, 'cues'))
    .sort()
    .flatMap((name) => readCues(reader(`cues/${name}`)) ?? []);
  return { cues: compileCues(packs), classes: compileClasses(readClasses(reader('classes.yml'))) };
}
