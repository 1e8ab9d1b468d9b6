/** What can be offered at a place: each action by the command that does it. */
import { levelNames, levelsOf, offsetAt, type Finding, type Span, type Translate } from '@practice-lens/core';
import { CodeActionKind, type Range } from 'vscode-languageserver';
import { codeOf, rangeOfSpan } from '../convert.ts';
import type { Commands } from '../protocol.ts';
import type { Analyzed } from '../reading.ts';
import { blockAt, takesLevel } from './document-edits.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.practiceLens`;
export const SET_LEVEL = `${CodeActionKind.RefactorRewrite}.practiceLens.level`;

export interface Offer<K extends keyof Commands = keyof Commands> {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly command: K;
  readonly args: Commands[K];
  readonly finding?: { readonly code: string; readonly range: Range };
  readonly isPreferred?: boolean;
  /** The wording stays, so that readers of the text want to know why. */
  readonly wantsReason?: boolean;
}

const offer = <K extends keyof Commands>(offered: Offer<K>): Offer<K> => offered;

export function offersAt(uri: string, range: Range, reading: Analyzed): Offer[] {
  const { lines, text, outcome, configuration } = reading;
  const { t } = configuration.rulebook;
  const span = { start: offsetAt(lines, range.start, text.length), end: offsetAt(lines, range.end, text.length) };
  const touched = outcome.analysis.findings.filter((finding) => touches(finding.span, span));
  return [
    ...touched.flatMap((finding) => offersFor(finding, uri, reading, t)),
    ...levelOffers(uri, span, reading, t),
    ...fixAllOffers(uri, reading, t),
  ];
}

/** A cursor right behind a word touches it as well. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function offersFor(finding: Finding, uri: string, { lines, outcome }: Analyzed, t: Translate): Offer[] {
  const range = rangeOfSpan(finding.span, lines);
  const code = codeOf(finding);
  const base = { kind: CodeActionKind.QuickFix, finding: { code, range } };
  const { replacements, term } = finding;
  const isPreferred = replacements.length === 1;
  const fixes = replacements.map((replacement): Offer =>
    offer({
      ...base,
      title: titleOfFix(finding, replacement, t),
      command: 'practiceLens.edit.fix',
      args: { uri, range, replacement },
      isPreferred,
    }),
  );
  const ignores: Offer[] = [
    offer({
      ...base,
      title: t('Ignore “{0}” here', code),
      command: 'practiceLens.edit.ignore',
      args: { uri, range, subject: code },
      wantsReason: true,
    }),
    offer({
      ...base,
      title: t('Ignore “{0}” in this document', code),
      command: 'practiceLens.edit.ignoreInDocument',
      args: { uri, subject: code },
      wantsReason: true,
    }),
  ];
  if (term === undefined) return isAboutComments(finding) ? fixes : [...fixes, ...ignores];
  const others = outcome.analysis.findings.filter(
    (other) => other.term === term && other.replacements.length > 0,
  ).length;
  const fixTerm = offer({
    ...base,
    title: t('Use the first suggestion for “{0}” everywhere in this document ({1})', term, others),
    command: 'practiceLens.edit.fixTerm',
    args: { uri, term },
  });
  const accept = offer({
    ...base,
    title: t('Accept “{0}” in the workspace', term),
    command: 'practiceLens.edit.accept',
    args: { uri, term },
    wantsReason: true,
  });
  return [...fixes, ...(others > 1 ? [fixTerm] : []), ...ignores, accept];
}

/** Findings about our own comments are put right in the comment, not silenced by another one. */
const isAboutComments = ({ rule }: Finding): boolean =>
  ['unused-ignore', 'ignore-without-reason', 'unknown-directive'].includes(rule);

function titleOfFix({ rule, text }: Finding, replacement: string, t: Translate): string {
  if (replacement === '') return t('Take this comment out');
  if (rule === 'ignore-without-reason') return t('Add a reason to this comment');
  return t('Replace “{0}” with “{1}”', text.replace(/\s+/g, ' '), replacement);
}

function levelOffers(uri: string, span: Span, { lines, outcome: { analysis } }: Analyzed, t: Translate): Offer[] {
  const annotated = blockAt(analysis, span);
  if (!annotated || !takesLevel(annotated.block)) return [];
  const { profile } = analysis.document;
  const range = rangeOfSpan(annotated.block.span, lines);
  const now = levelsOf(annotated.annotation, profile).map(({ level }) => level);
  const choices: readonly (readonly string[])[] = [...levelNames(profile).map((level) => [level]), []];
  return choices
    .filter((levels) => levels.join() !== now.join())
    .map((levels) =>
      offer({
        title:
          levels[0] === undefined
            ? t('Set this paragraph to no level')
            : t('Set the level of this paragraph to {0}', t(levels[0])),
        kind: SET_LEVEL,
        command: 'practiceLens.edit.setLevel',
        args: { uri, range, levels },
      }),
    );
}

function fixAllOffers(uri: string, { outcome: { analysis } }: Analyzed, t: Translate): Offer[] {
  if (!analysis.findings.some(({ safe, replacements }) => safe && replacements.length > 0)) return [];
  return [
    offer({
      title: t('Make all safe replacements in this document'),
      kind: FIX_ALL,
      command: 'practiceLens.edit.fixAllSafe',
      args: { uri },
    }),
  ];
}
