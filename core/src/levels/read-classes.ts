import type { YamlReader } from '../text/yaml.ts';
import type { PhraseClasses } from './phrase-classes.ts';

/** The groups of data/classes.yml and what their classes are called for short. */
const GROUPS: Readonly<Record<string, string>> = { nouns: 'n', topics: 't', verbs: 'v', marks: 'm' };

/** Reads data/classes.yml; mistakes are the reader's problems. */
export function readClasses(reader: YamlReader): PhraseClasses {
  const classes: Record<string, readonly string[]> = {};
  for (const [group, value] of reader.root.entries()) {
    const short = GROUPS[group];
    if (group === 'other-senses') classes['o'] = value.strings();
    else if (short === undefined)
      value.complain(
        'classes-group',
        `"${group}" is no group of phrases.`,
        `Groups are other-senses, ${Object.keys(GROUPS).join(', ')}.`,
      );
    else for (const [name, phrases] of value.entries()) classes[`${short}:${name}`] = phrases.strings();
  }
  return classes;
}
