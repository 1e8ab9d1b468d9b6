/** The light bulb: replacements, safe fixes of the whole document, ways to keep a wording, and the level of a paragraph. */
import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import { SOURCE } from '../convert.ts';
import { ACTIONS, Refusal, type Action } from '../edits/actions.ts';
import { FIX_ALL, offersAt, SET_LEVEL, type Offer } from '../edits/offers.ts';
import type { Feature, Server } from '../feature.ts';
import type { Commands } from '../protocol.ts';
import { isAnalyzed } from '../reading.ts';

export const codeActions: Feature = (server) => {
  server.answer(CodeActionRequest.type, [], async ({ textDocument: { uri }, range, context }) => {
    const reading = await server.documents.read(uri);
    if (!isAnalyzed(reading)) return [];
    const offers = offersAt(uri, range, reading).filter(({ kind }) => isWanted(kind, context));
    const actions = await Promise.all(offers.map((offer) => actionOf(offer, context.diagnostics, server)));
    return actions.flatMap((action) => action ?? []);
  });
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, SET_LEVEL] } };
};

/**
 * A kind that is asked for holds all kinds below it. Unasked, source actions stay away, and the levels come only when a
 * person opens the menu: a light bulb on every paragraph would be noise.
 */
function isWanted(kind: CodeActionKind, { only, triggerKind }: CodeActionContext): boolean {
  if (only)
    return only.some((asked) => asked === CodeActionKind.Empty || kind === asked || kind.startsWith(`${asked}.`));
  return kind !== FIX_ALL && !(kind === SET_LEVEL && triggerKind === CodeActionTriggerKind.Automatic);
}

async function actionOf(
  { title, kind, command, args, finding, isPreferred, wantsReason }: Offer,
  diagnostics: readonly Diagnostic[],
  server: Server,
): Promise<CodeAction | Command | undefined> {
  if (!server.abilities.codeActionLiterals) return { title, command, arguments: [args] };
  try {
    const edit = await (ACTIONS[command] as Action<keyof Commands>)(args, server);
    const solved = finding ? diagnostics.filter((diagnostic) => isAbout(diagnostic, finding)) : [];
    const asked = wantsReason === true ? server.options.askReasonCommand : undefined;
    return {
      title,
      kind,
      ...(asked === undefined ? { edit } : { command: { title, command: asked, arguments: [command, args] } }),
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
