/** The configuration of a workspace (`.practice-lens.yml`): each setting declared once, with its default, meaning and check. */
import { DEFAULT_SCALE, type Scale } from './competencies/competency.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';
import { readProfile } from './levels/read-profile.ts';
import type { Profile } from './levels/profile.ts';
import type { Severity } from './severity.ts';
import { YamlReader, type YamlValue } from './text/yaml.ts';
import type { Problem } from './problem.ts';
import { english, type Translate } from './translate.ts';

export type RuleLevel = 'off' | Severity;

export interface Settings {
  /** Name of the framework that derives levels from systems. */
  readonly profile: string;
  /** Frameworks of the workspace's own. */
  readonly profiles: readonly Profile[];
  /** What documents are, by glob; the first that matches a path counts. */
  readonly kind: readonly KindByGlob[];
  /** How loud each rule or term is. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Terms that are never flagged here, each with the reason. */
  readonly accept: readonly Accepted[];
  /** Which side of a disputed pair this workspace prefers, by the name of the pair. */
  readonly preferences: Readonly<Record<string, Preference>>;
  /** Files with term packs of the workspace's own, besides `.practice-lens/terms/*.yml`. */
  readonly terms: readonly string[];
  /** The least share (0 to 1) that a level should have of the paragraphs that address any level. */
  readonly coverage: Readonly<Record<string, number>>;
  /** The degrees to which courses take up competencies, as letters in tables and in words, from the first to the last. */
  readonly scale: Scale;
  /** Which files belong to the curriculum. */
  readonly files: readonly string[];
}

export interface KindByGlob {
  readonly glob: string;
  readonly kind: DocumentKind;
}

/** A decision that others can follow: the side that was taken, why, and when. */
export interface Preference {
  /** The name of the term that is marked from then on. */
  readonly side: string;
  readonly reason?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

export interface Accepted {
  readonly term: string;
  readonly reason: string;
}

export const DEFAULT_SETTINGS: Settings = {
  profile: 'three-level',
  profiles: [],
  kind: [],
  rules: {},
  accept: [],
  preferences: {},
  terms: [],
  coverage: {},
  scale: DEFAULT_SCALE,
  files: ['**/*.md', '**/*.markdown'],
};

/** A mistake becomes a problem at its line; every other setting still holds. `defaults` stand where the text says nothing. */
export function readSettings(
  text: string,
  file: string,
  defaults: Settings = DEFAULT_SETTINGS,
  t: Translate = english,
): { settings: Settings; problems: readonly Problem[] } {
  const reader = new YamlReader(text, file, t);
  const read = READERS as Readonly<Record<string, (value: YamlValue) => unknown>>;
  const found: Record<string, unknown> = {};
  for (const [key, value] of reader.root.entries()) {
    const setting = read[key];
    if (!setting)
      value.complain(
        'setting-unknown',
        t('"{0}" is no setting of Practice Lens.', key),
        t('Settings are {0}.', Object.keys(READERS).join(', ')),
      );
    else {
      const result = setting(value);
      if (result !== undefined) found[key] = result;
    }
  }
  return { settings: { ...defaults, ...found }, problems: reader.problems };
}

type Readers = { readonly [K in keyof Settings]: (value: YamlValue) => Settings[K] | undefined };

const RULE_LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;

const READERS: Readers = {
  profile: (value) => value.string(),
  profiles: (value) => value.items(readProfile),
  kind: (value) =>
    value.entries().flatMap(([glob, kind]) => {
      const name = kind.oneOf(DOCUMENT_KINDS);
      return name ? [{ glob, kind: name }] : [];
    }),
  rules: (value) => value.record((level) => level.oneOf(RULE_LEVELS)),
  accept: (value) => value.items(readAccepted),
  preferences: (value) => value.record(readPreference),
  terms: (value) => value.strings(),
  coverage: (value) => value.record((share) => share.number(0, 1)),
  scale: (value) => value.record((name) => name.string()),
  files: (value) => value.strings(),
};

function readPreference(value: YamlValue): Preference | undefined {
  const { t } = value;
  if (!value.isMap) {
    const side = value.string();
    return side === undefined ? undefined : { side };
  }
  const side = value.get('side')?.string();
  if (side === undefined)
    return value.complain(
      'setting-preference',
      t('A preference needs the side that was taken.'),
      t('Add "{0}: …".', 'side'),
    );
  const reason = value.get('reason')?.string();
  if (reason === undefined)
    value.complain(
      'setting-preference',
      t('Preferring "{0}" needs a reason.', side),
      t('Add "reason: …" for those who ask later.'),
    );
  const date = dateIn(value.get('date'));
  return { side, ...(reason !== undefined && { reason }), ...(date !== undefined && { date }) };
}

function dateIn(value: YamlValue | undefined): string | undefined {
  const text = value?.string();
  if (text === undefined) return undefined;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDate
    ? text
    : value?.complain(
        'setting-date',
        value.t('"{0}" is no date.', text),
        value.t('Write year, month and day: 2026-05-31.'),
      );
}

function readAccepted(value: YamlValue): Accepted | undefined {
  const { t } = value;
  const term = value.get('term')?.string();
  const reason = value.get('reason')?.string();
  if (term === undefined)
    return value.complain(
      'setting-accept',
      t('An accepted term needs its name.'),
      t('Write "- term: the-homeless" and below it "reason: …".'),
    );
  if (reason === undefined)
    return value.complain(
      'setting-accept',
      t('Accepting "{0}" needs a reason.', term),
      t('Add "reason: …", so that others can follow the choice.'),
    );
  return { term, reason };
}
