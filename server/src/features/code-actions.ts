/** The light bulb: replacements, safe fixes of the whole document, ways to keep a wording, and the level of a paragraph. */
import { levelNames, levelsOf, offsetAt, type Finding, type Span } from '@practice-lens/core';
import {
  CodeActionKind,
  CodeActionRequest,
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import { codeOf, rangeOfSpan, SOURCE } from '../convert.ts';
import { ACTIONS, Refusal, type Action } from '../edits/actions.ts';
import { blockAt, takesLevel } from '../edits/document-edits.ts';
import type { Feature, Server } from '../feature.ts';
import type { Commands } from '../protocol.ts';
import { isAnalyzed, type Analyzed } from '../reading.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.practiceLens`;
export const SET_LEVEL = `${CodeActionKind.RefactorRewrite}.practiceLens.level`;

export const codeActions: Feature = (server) => {
  server.answer(CodeActionRequest.type, [], async (params) => {
    const reading = await server.documents.read(params.textDocument.uri);
    if (!isAnalyzed(reading)) return [];
    const offers = offersAt(params, reading).filter(({ kind }) => isWanted(kind, params.context));
    const actions = await Promise.all(offers.map((offer) => actionOf(offer, params.context.diagnostics, server)));
    return actions.flatMap((action) => action ?? []);
  });
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, SET_LEVEL] } };
};

/** An action by the command that does it. */
interface Offer<K extends keyof Commands = keyof Commands> {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly command: K;
  readonly args: Commands[K];
  readonly finding?: { readonly code: string; readonly range: Diagnostic['range'] };
  readonly isPreferred?: boolean;
}

const offer = <K extends keyof Commands>(offered: Offer<K>): Offer<K> => offered;

function offersAt({ textDocument: { uri }, range }: CodeActionParams, reading: Analyzed): Offer[] {
  const { lines, text, outcome } = reading;
  const span = { start: offsetAt(lines, range.start, text.length), end: offsetAt(lines, range.end, text.length) };
  const touched = outcome.analysis.findings.filter((finding) => touches(finding.span, span));
  return [
    ...touched.flatMap((finding) => offersFor(finding, uri, reading)),
    ...levelOffers(uri, span, reading),
    ...fixAllOffers(uri, reading),
  ];
}

/** A cursor right behind a word touches it as well. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function offersFor(finding: Finding, uri: string, { lines, outcome }: Analyzed): Offer[] {
  const range = rangeOfSpan(finding.span, lines);
  const code = codeOf(finding);
  const base = { kind: CodeActionKind.QuickFix, finding: { code, range } };
  const { replacements, term } = finding;
  const isPreferred = replacements.length === 1;
  const fixes = replacements.map((replacement): Offer =>
    offer({
      ...base,
      title: titleOfFix(finding, replacement),
      command: 'practiceLens.edit.fix',
      args: { uri, range, replacement },
      isPreferred,
    }),
  );
  const ignores: Offer[] = [
    offer({
      ...base,
      title: `Ignore “${code}” here`,
      command: 'practiceLens.edit.ignore',
      args: { uri, range, subject: code },
    }),
    offer({
      ...base,
      title: `Ignore “${code}” in this document`,
      command: 'practiceLens.edit.ignoreInDocument',
      args: { uri, subject: code },
    }),
  ];
  if (term === undefined) return isAboutComments(finding) ? fixes : [...fixes, ...ignores];
  const others = outcome.analysis.findings.filter(
    (other) => other.term === term && other.replacements.length > 0,
  ).length;
  const fixTerm = offer({
    ...base,
    title: `Use the first suggestion for “${term}” everywhere in this document (${others})`,
    command: 'practiceLens.edit.fixTerm',
    args: { uri, term },
  });
  const accept = offer({
    ...base,
    title: `Accept “${term}” in the workspace`,
    command: 'practiceLens.edit.accept',
    args: { uri, term },
  });
  return [...fixes, ...(others > 1 ? [fixTerm] : []), ...ignores, accept];
}

/** Findings about our own comments are put right in the comment, not silenced by another one. */
const isAboutComments = ({ rule }: Finding): boolean =>
  ['unused-ignore', 'ignore-without-reason', 'unknown-directive'].includes(rule);

function titleOfFix({ rule, text }: Finding, replacement: string): string {
  if (replacement === '') return 'Take this comment out';
  if (rule === 'ignore-without-reason') return 'Add a reason to this comment';
  return `Replace “${text.replace(/\s+/g, ' ')}” with “${replacement}”`;
}

function levelOffers(uri: string, span: Span, { lines, outcome: { analysis } }: Analyzed): Offer[] {
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
        title: `Set the level of this paragraph to ${levels[0] ?? 'none'}`,
        kind: SET_LEVEL,
        command: 'practiceLens.edit.setLevel',
        args: { uri, range, levels },
      }),
    );
}

function fixAllOffers(uri: string, { outcome: { analysis } }: Analyzed): Offer[] {
  if (!analysis.findings.some(({ safe, replacements }) => safe && replacements.length > 0)) return [];
  return [
    offer({
      title: 'Make all safe replacements in this document',
      kind: FIX_ALL,
      command: 'practiceLens.edit.fixAllSafe',
      args: { uri },
    }),
  ];
}

/** A kind that is asked for holds all kinds below it; source actions come only when asked for. */
function isWanted(kind: CodeActionKind, { only }: CodeActionContext): boolean {
  if (only === undefined) return kind !== FIX_ALL;
  return only.some((asked) => asked === CodeActionKind.Empty || kind === asked || kind.startsWith(`${asked}.`));
}

async function actionOf(
  { title, kind, command, args, finding, isPreferred }: Offer,
  diagnostics: readonly Diagnostic[],
  server: Server,
): Promise<CodeAction | Command | undefined> {
  if (!server.abilities.codeActionLiterals) return { title, command, arguments: [args] };
  try {
    const edit = await (ACTIONS[command] as Action<keyof Commands>)(args, server);
    const solved = finding ? diagnostics.filter((diagnostic) => isAbout(diagnostic, finding)) : [];
    return {
      title,
      kind,
      edit,
      ...(solved.length > 0 && { diagnostics: solved }),
      ...(isPreferred === true && { isPreferred }),
    };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const isAbout = (diagnostic: Diagnostic, { code, range }: NonNullable<Offer['finding']>): boolean =>
  diagnostic.source === SOURCE &&
  diagnostic.code === code &&
  JSON.stringify(diagnostic.range.start) === JSON.stringify(range.start);
