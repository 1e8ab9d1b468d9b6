/** Reads a style rule with care: what cannot be run is told with its place and a remedy, and the other rules still work. */
import type { Problem } from '../problem.ts';
import type { Severity } from '../severity.ts';
import { english, type Translate } from '../translate.ts';
import { YamlReader, type YamlValue } from '../text/yaml.ts';
import { capitalization } from './kinds/capitalization.ts';
import { conditional } from './kinds/conditional.ts';
import { consistency } from './kinds/consistency.ts';
import { existence } from './kinds/existence.ts';
import { occurrence } from './kinds/occurrence.ts';
import { repetition } from './kinds/repetition.ts';
import { substitution } from './kinds/substitution.ts';
import { readScope } from './scope.ts';
import type { StyleKind, StyleRule } from './style-rule.ts';

export interface StyleRuleRead {
  readonly rule?: StyleRule;
  readonly problems: readonly Problem[];
}

const KINDS: Readonly<Record<string, StyleKind>> = {
  existence,
  substitution,
  occurrence,
  repetition,
  consistency,
  conditional,
  capitalization,
};

/** Kinds that need a program, a dictionary or a grammar of their own. */
const NOT_RUN = ['metric', 'readability', 'script', 'sequence', 'spelling'];

const COMMON = ['extends', 'message', 'description', 'level', 'link', 'scope', 'limit', 'name', 'vocab', 'source'];

const SEVERITY_OF: Readonly<Record<string, Severity>> = { suggestion: 'hint', warning: 'warning', error: 'error' };

/** Whether a file holds a style rule and no term pack. */
export const isStyleRule = (text: string): boolean => /^extends\s*:/m.test(text);

/** `file`: its path, of which the last two parts name the rule (`…/House/Plain.yml` is `House.Plain`). */
export function readStyleRule(text: string, file: string, t: Translate = english): StyleRuleRead {
  const reader = new YamlReader(text, file, t);
  const { root } = reader;
  const kind = kindOf(root);
  const scope = readScope(root.get('scope'));
  const message = root.get('message')?.string();
  if (message === undefined)
    root.complain('style-message', t('This rule has no "{0}".', 'message'), t('Say what to consider and why.'));
  if (kind) complainOfUnknown(root, kind);
  const find = kind?.read(root);
  if (!find || !scope || message === undefined) return { problems: reader.problems };
  const [description, link] = [root.get('description')?.string(), addressIn(root.get('link'))];
  return {
    rule: {
      ...{ ...nameOf(file), file, scope, message, find },
      severity: SEVERITY_OF[root.get('level')?.oneOf(Object.keys(SEVERITY_OF)) ?? 'warning'] ?? 'warning',
      ...(description && { description }),
      ...(link && { link }),
    },
    problems: reader.problems,
  };
}

function addressIn(link: YamlValue | undefined): string | undefined {
  const address = link?.string();
  if (address === undefined || /^https?:\/\//.test(address)) return address;
  return link?.complain(
    'style-link',
    link.t('This link is no web address.'),
    link.t('Write one that begins with "https://", or take it out.'),
  );
}

function kindOf(root: YamlValue): StyleKind | undefined {
  const value = root.get('extends');
  const name = value?.string() ?? '';
  if (NOT_RUN.includes(name))
    return value?.complain(
      'style-not-run',
      root.t('Rules that extend "{0}" are not run here.', name),
      root.t('Kinds that are: {0}.', Object.keys(KINDS).join(', ')),
    );
  return Object.hasOwn(KINDS, name)
    ? KINDS[name]
    : value?.complain(
        'style-kind',
        root.t('There is no kind of rule named "{0}".', name),
        root.t('Kinds are {0}.', Object.keys(KINDS).join(', ')),
      );
}

function complainOfUnknown(root: YamlValue, { keys }: StyleKind): void {
  for (const [key, entry] of root.entries()) {
    if (!COMMON.includes(key) && !keys.includes(key))
      entry.complain(
        'style-unknown-key',
        root.t('"{0}" means nothing here.', key),
        root.t('Keys are {0}.', [...COMMON, ...keys].join(', ')),
      );
  }
}

function nameOf(file: string): { readonly id: string; readonly style: string } {
  const parts = file.replace(/\.ya?ml$/, '').split(/[/\\]/);
  const [style, rule] = [parts.at(-2) ?? '', parts.at(-1) ?? ''];
  const isOwn = style === '' || style === 'terms';
  return { style: isOwn ? 'House' : style, id: `${isOwn ? 'House' : style}.${rule}`.replace(/[\s"]+/g, '-') };
}
