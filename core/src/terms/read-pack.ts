/** Reads a term pack with care: a mistake is reported with its place and a remedy, that term is left out, the rest stays. */
import type { Problem } from '../problem.ts';
import { SEVERITIES } from '../severity.ts';
import { wordsOf } from '../text/words.ts';
import { YamlReader, type YamlValue } from '../text/yaml.ts';
import { AUDIENCES, type Term, type TermContext, type TermForm, type TermPack } from './pack.ts';

export interface PackRead {
  /** Nothing when the file is no pack at all. */
  readonly pack?: TermPack;
  readonly problems: readonly Problem[];
}

export function readPack(text: string, file: string): PackRead {
  const reader = new YamlReader(text, file);
  const { root } = reader;
  const theme = required(root, 'theme');
  if (theme === undefined) return { problems: reader.problems };
  complainOfUnknown(root, PACK_KEYS);
  const ids = new Set<string>();
  const terms = (root.get('terms')?.items((value) => readTerm(value, theme)) ?? []).filter(({ id }) => {
    if (ids.has(id))
      root.complain(
        'pack-twice',
        `The term "${id}" stands twice in this pack.`,
        'Keep one, or give the other an id of its own.',
      );
    return !ids.has(id) && ids.add(id);
  });
  const title = root.get('title')?.string() ?? theme;
  return {
    pack: { theme, title, description: root.get('description')?.string() ?? '', terms },
    problems: reader.problems,
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
    'match',
    'clean',
  ],
  ...['unless', 'unlessBefore', 'unlessAfter', 'onlyBefore', 'onlyAfter'],
];

function readTerm(value: YamlValue, category: string): Term | undefined {
  complainOfUnknown(value, TERM_KEYS);
  const id = required(value, 'id');
  const reason = required(value, 'reason');
  const source = required(value, 'source');
  const forms = readForms(value.get('forms'));
  const match = examples(value, 'match', id);
  const clean = examples(value, 'clean', id);
  if (id === undefined || reason === undefined || source === undefined || !match || !clean) return undefined;
  if (forms.length === 0)
    return value.complain(
      'pack-forms',
      `The term "${id}" has no forms.`,
      'List each spelling under "forms:", with its alternatives.',
    );
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
  return found ? found.string() : value.complain('pack-missing', `"${key}" is missing here.`, `Add "${key}: …".`);
}

function complainOfUnknown(value: YamlValue, keys: readonly string[]): void {
  for (const [key, entry] of value.entries()) {
    if (!keys.includes(key))
      entry.complain('pack-unknown-key', `"${key}" means nothing here.`, `Keys are ${keys.join(', ')}.`);
  }
}

/** Both kinds of examples are obligatory: a term without counter-examples flags too much sooner or later. */
function examples(value: YamlValue, key: 'match' | 'clean', id: string | undefined): string[] | undefined {
  const sentences = value.get(key)?.strings() ?? [];
  if (sentences.length > 0) return sentences;
  return value.complain(
    'pack-examples',
    `The term "${id ?? '?'}" has no sentence under "${key}".`,
    key === 'match' ? 'Add a sentence in which it should be found.' : 'Add a sentence in which it should not be found.',
  );
}

/** Angle brackets hold what the writer has to fill in: advice, never ready to insert. */
const ADVICE = /<[^>]*>/;

function readForms(value: YamlValue | undefined): TermForm[] {
  return (value?.entries() ?? []).flatMap(([text, alternatives]): TermForm[] => {
    if (wordsOf(text).length === 0)
      return (
        alternatives.complain('pack-form', `"${text}" holds no word.`, 'Write the form as it stands in texts.') ?? []
      );
    const all = alternatives.strings();
    const advice = all.filter((text) => ADVICE.test(text)).map((text) => text.replace(/[<>]/g, ''));
    return [{ text, advice, alternatives: all.filter((text) => !ADVICE.test(text)) }];
  });
}

function readContext(value: YamlValue): TermContext {
  const list = (key: keyof TermContext): string[] =>
    (value.get(key)?.strings() ?? []).map((text) => text.toLowerCase());
  return {
    unless: list('unless'),
    unlessBefore: list('unlessBefore'),
    unlessAfter: list('unlessAfter'),
    onlyBefore: list('onlyBefore'),
    onlyAfter: list('onlyAfter'),
  };
}
