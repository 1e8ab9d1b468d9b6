/** Reads a term pack with care: a mistake is reported with its place and a remedy, that term is left out, the rest stays. */
import type { Problem } from '../problem.ts';
import { SEVERITIES } from '../severity.ts';
import { english, type Translate } from '../translate.ts';
import { YamlReader, type YamlValue } from '../text/yaml.ts';
import { AUDIENCES, type Term, type TermPack } from './pack.ts';
import { CONTEXT_KEYS, readContext } from './read-context.ts';
import { readForms, spellingOf, type Taken } from './read-forms.ts';

export interface PackRead {
  /** Nothing when the file is no pack at all. */
  readonly pack?: TermPack;
  readonly problems: readonly Problem[];
}

/** `others`: packs that are there already, whose ids and forms this one must not take again. */
export function readPack(
  text: string,
  file: string,
  others: readonly TermPack[] = [],
  t: Translate = english,
): PackRead {
  const reader = new YamlReader(text, file, t);
  const { root } = reader;
  const theme = required(root, 'theme');
  if (theme === undefined) return { problems: reader.problems };
  complainOfUnknown(root, PACK_KEYS);
  const taken = takenBy(others);
  const terms = root.get('terms')?.items((value) => readTerm(value, theme, taken)) ?? [];
  const title = root.get('title')?.string() ?? theme;
  return {
    pack: { theme, title, description: root.get('description')?.string() ?? '', terms },
    problems: reader.problems,
  };
}

function takenBy(packs: readonly TermPack[]): Taken {
  const terms = packs.flatMap((pack) => pack.terms);
  return {
    ids: new Map(terms.map(({ id, category }) => [id, category])),
    forms: new Map(terms.flatMap(({ id, forms }) => forms.map(({ text }) => [spellingOf(text), id] as const))),
  };
}

const PACK_KEYS = ['theme', 'title', 'description', 'terms'];

const TERM_KEYS = [
  ...[
    'id',
    'forms',
    'severity',
    'enabled',
    'audience',
    'safe',
    'caseSensitive',
    'reason',
    'source',
    'url',
    'preference',
  ],
  ...['match', 'clean'],
  ...CONTEXT_KEYS,
];

function readTerm(value: YamlValue, category: string, taken: Taken): Term | undefined {
  complainOfUnknown(value, TERM_KEYS);
  const id = readId(value, taken);
  const reason = required(value, 'reason');
  const source = required(value, 'source');
  const forms = readForms(value.get('forms'), taken);
  const match = examples(value, 'match', id);
  const clean = examples(value, 'clean', id);
  if (id === undefined || reason === undefined || source === undefined || !match || !clean) return undefined;
  if (forms.length === 0)
    return value.complain(
      'pack-forms',
      value.t('The term "{0}" has no forms.', id),
      value.t('List each spelling under "forms:", with its alternatives.'),
    );
  taken.ids.set(id, category);
  for (const { text } of forms) taken.forms.set(spellingOf(text), id);
  const url = value.get('url')?.string();
  const preference = value.get('preference')?.string();
  return {
    ...{ id, category, forms, reason, source, match, clean },
    severity: value.get('severity')?.oneOf(SEVERITIES) ?? 'info',
    enabled: value.get('enabled')?.boolean() ?? true,
    audience: value.get('audience')?.oneOf(AUDIENCES) ?? 'both',
    safe: value.get('safe')?.boolean() ?? false,
    caseSensitive: value.get('caseSensitive')?.boolean() ?? false,
    context: readContext(value),
    ...(url !== undefined && { url }),
    ...(preference !== undefined && { preference }),
  };
}

function required(value: YamlValue, key: string): string | undefined {
  const found = value.get(key);
  return found
    ? found.string()
    : value.complain('pack-missing', value.t('"{0}" is missing here.', key), value.t('Add "{0}: …".', key));
}

function readId(value: YamlValue, { ids }: Taken): string | undefined {
  const id = required(value, 'id');
  const theme = id === undefined ? undefined : ids.get(id);
  if (theme === undefined) return id;
  return value.complain(
    'pack-twice',
    value.t('There is a term "{0}" already, in "{1}".', id ?? '', theme),
    value.t('Keep one of them, or give this one an id of its own.'),
  );
}

function complainOfUnknown(value: YamlValue, keys: readonly string[]): void {
  for (const [key, entry] of value.entries()) {
    if (!keys.includes(key))
      entry.complain(
        'pack-unknown-key',
        value.t('"{0}" means nothing here.', key),
        value.t('Keys are {0}.', keys.join(', ')),
      );
  }
}

/** Both kinds of examples are obligatory: a term without counter-examples flags too much sooner or later. */
function examples(value: YamlValue, key: 'match' | 'clean', id: string | undefined): string[] | undefined {
  const sentences = value.get(key)?.strings() ?? [];
  if (sentences.length > 0) return sentences;
  return value.complain(
    'pack-examples',
    value.t('The term "{0}" has no sentence under "{1}".', id ?? '?', key),
    key === 'match'
      ? value.t('Add a sentence in which it should be found.')
      : value.t('Add a sentence in which it should not be found.'),
  );
}
