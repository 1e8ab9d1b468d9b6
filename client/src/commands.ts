/** The commands of the palette. What changes text is done by the server, so that every client has it. */
import * as vscode from 'vscode';
import type { Commands, EditResult, ProfileFacts, ReasonedCommand } from '@practice-lens/server/protocol';
import type { Connection } from './connection.ts';
import type { CurriculumPanel } from './curriculum/panel.ts';
import { showRow, type Node } from './curriculum/tree.ts';
import { exportReport } from './export.ts';
import { compareCurriculum } from './compare/panel.ts';
import { fixHere } from './fix-here.ts';
import { openSample } from './sample.ts';
import { CoverageView } from './coverage/view.ts';
import type { Place } from './wording-tree.ts';
import { marksSetting, type MarksSetting } from './marks/marks.ts';

const { t } = vscode.l10n;

export function registerCommands(
  context: vscode.ExtensionContext,
  connection: Connection,
  curriculum: CurriculumPanel,
): vscode.Disposable {
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'practiceLens.showCoverage': (row?: Node) => showCoverage(row),
    'practiceLens.showCurriculum': () => curriculum.open(),
    'practiceLens.showBeside': (of?: Node | vscode.Uri) => showBeside(curriculum, of),
    'practiceLens.compareCurriculum': () =>
      compareCurriculum(connection, vscode.Uri.joinPath(context.extensionUri, 'client', 'media')),
    'practiceLens.openSample': () => openSample(context),
    'practiceLens.exportReport': (row?: Node) => exportReport(connection, row?.document.uri),
    'practiceLens.switchProfile': () => switchProfile(connection),
    'practiceLens.toggleMarks': () => toggleMarks(),
    'practiceLens.explain': () => vscode.commands.executeCommand('editor.action.showHover'),
    'practiceLens.setLevel': (row?: Node) => setLevel(connection, row),
    'practiceLens.fixHere': (row?: Place) => fixHere(connection, row),
    'practiceLens.fixAll': () => fixAll(connection),
    'practiceLens.giveReason': (...asked: ReasonedCommand) => giveReason(connection, asked),
    'practiceLens.restartServer': () => connection.restart(),
    'practiceLens.showLog': () => connection.client.outputChannel.show(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}

/** The Markdown document that is edited; nothing, after a word to the user, when there is none. */
function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === 'markdown') return document;
  void vscode.window.showInformationMessage(
    t('Open a Markdown document first; this command works on the document that is edited.'),
  );
  return undefined;
}

async function run<C extends keyof Commands>(connection: Connection, command: C, argument: Commands[C]): Promise<void> {
  const result = await connection.client.sendRequest<EditResult | null>('workspace/executeCommand', {
    command,
    arguments: [argument],
  });
  if (result?.applied === false && result.failureReason)
    void vscode.window.showInformationMessage(result.failureReason);
}

/** The way from the light bulb by which a wording stays: the reason stands in the text, for the next reader. Escape leaves all as it is. */
async function giveReason(connection: Connection, [command, args]: ReasonedCommand): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: t('Why is this wording right here?'),
    prompt: t('The reason is written down for the next reader.'),
    placeHolder: t('for example: the title of a book'),
    validateInput: (text) => (text.trim() === '' ? t('A few words are enough.') : undefined),
    ignoreFocusOut: true,
  });
  if (reason !== undefined) await run(connection, command, { ...args, reason: reason.trim() });
}

interface ProfileItem extends vscode.QuickPickItem {
  readonly profile: ProfileFacts;
}

async function switchProfile(connection: Connection): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const uri = document.uri.toString();
  const result = await connection.request('practiceLens/coverage', { textDocument: { uri } });
  const current = result?.documents[0]?.profile;
  const items = (result?.profiles ?? []).map((profile): ProfileItem => ({
    profile,
    label: profile.title,
    description: profile.name === current ? t('in use') : '',
    detail: profile.words,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Which framework should derive the levels?'),
    matchOnDetail: true,
  });
  if (picked) await run(connection, 'practiceLens.edit.switchProfile', { uri, profile: picked.profile.name });
}

const NEXT: Readonly<Record<MarksSetting, MarksSetting>> = {
  words: 'signs',
  signs: 'hover',
  hover: 'off',
  off: 'words',
};

async function toggleMarks(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('practiceLens');
  await configuration.update('marks', NEXT[marksSetting()], vscode.ConfigurationTarget.Global);
}

/** Of the document that is edited, or of a row of the tree. */
async function showCoverage(row?: Node): Promise<void> {
  if (row) await showRow(row);
  await vscode.commands.executeCommand(`${CoverageView.id}.focus`);
}

/** Of the document that is edited, of one that is named, or of a row of the tree. */
async function showBeside(curriculum: CurriculumPanel, of?: Node | vscode.Uri): Promise<void> {
  const uri = of instanceof vscode.Uri ? of.toString() : (of?.document.uri ?? activeDocument()?.uri.toString());
  if (uri !== undefined) await curriculum.showBeside(uri);
}

async function setLevel(connection: Connection, row?: Node): Promise<void> {
  if (row) await showRow(row);
  const document = activeDocument();
  const selection = vscode.window.activeTextEditor?.selection;
  if (!document || !selection) return;
  const uri = document.uri.toString();
  const result = await connection.request('practiceLens/coverage', { textDocument: { uri } });
  const levels = result?.profile.levels.map(({ level }) => ({ label: t(level), level })) ?? [];
  const picked = await vscode.window.showQuickPick(levels, {
    canPickMany: true,
    title: t('Which levels does this paragraph address? Choose none for a paragraph without a level.'),
  });
  if (!picked) return;
  const { start, end } = selection;
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  await run(connection, 'practiceLens.edit.setLevel', { uri, range, levels: picked.map(({ level }) => level) });
}

async function fixAll(connection: Connection): Promise<void> {
  const document = activeDocument();
  if (document) await run(connection, 'practiceLens.edit.fixAllSafe', { uri: document.uri.toString() });
}
