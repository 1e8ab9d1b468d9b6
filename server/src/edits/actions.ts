/** Every action as a function from its arguments to a workspace edit: commands apply it, code actions carry it. */
import { levelNames, offsetAt, type Profile, type Range, type Span } from '@practice-lens/core';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Server } from '../feature.ts';
import type { Commands } from '../protocol.ts';
import { isAnalyzed, type Analyzed } from '../reading.ts';
import { CONFIGURATION_NAMES } from '../workspace/configuration.ts';
import { joined } from '../workspace/uris.ts';
import type { SourceEdit } from './comment.ts';
import { acceptTerm, setWord } from './configuration-edits.ts';
import * as change from './document-edits.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Rejects with a sentence for people when the action cannot be done. */
export type Action<K extends keyof Commands> = (args: Commands[K], server: Server) => Promise<WorkspaceEdit>;

export const ACTIONS: { readonly [K in keyof Commands]: Action<K> } = {
  'practiceLens.edit.fixAllSafe': ({ uri }, server) =>
    inDocument(uri, server, ({ analysis }) => change.fixAllSafe(analysis)),
  'practiceLens.edit.fixTerm': ({ uri, term }, server) =>
    inDocument(uri, server, ({ analysis }) => change.fixTerm(analysis, term)),
  'practiceLens.edit.fix': ({ uri, range, replacement }, server) =>
    inDocument(uri, server, ({ analysis, spanOf }) => change.fix(analysis, spanOf(range), replacement)),
  'practiceLens.edit.ignore': ({ uri, range, subject, reason }, server) =>
    inDocument(uri, server, ({ analysis, spanOf }) => change.ignore(analysis, spanOf(range), subject, reason ?? '')),
  'practiceLens.edit.ignoreInDocument': ({ uri, subject, reason }, server) =>
    inDocument(uri, server, ({ analysis }) => change.ignoreInDocument(analysis, subject, reason ?? '')),
  'practiceLens.edit.accept': ({ uri, term, reason }, server) =>
    inConfiguration(uri, server, (text) =>
      acceptTerm(text, term, reason ?? server.t('Please say why this wording is right here.')),
    ),
  'practiceLens.edit.setLevel': ({ uri, range, levels }, server) =>
    inDocument(uri, server, ({ analysis, spanOf }) =>
      change.setLevel(analysis, spanOf(range), knownOf(levels, analysis.document.profile, server)),
    ),
  'practiceLens.edit.switchProfile': async ({ uri, profile }, server) => {
    const { profiles } = (await server.configurations.of(uri)).rulebook;
    if (!profiles.some(({ name }) => name === profile)) {
      throw new Refusal(
        server.t(
          'There is no profile named “{0}”. Profiles are {1}.',
          profile,
          profiles.map(({ name }) => name).join(', '),
        ),
      );
    }
    return inConfiguration(uri, server, (text) => setWord(text, 'profile', profile));
  },
};

/** An action that cannot be done, said in a sentence for people. */
export class Refusal extends Error {}

interface Source {
  readonly analysis: Analyzed['outcome']['analysis'];
  spanOf(range: Range): Span;
}

async function inDocument(
  uri: string,
  server: Server,
  edit: (source: Source) => readonly SourceEdit[],
): Promise<WorkspaceEdit> {
  const reading = await server.documents.read(uri);
  if (!isAnalyzed(reading))
    throw new Refusal(server.t('Open the document first; Practice Lens reads Markdown documents.'));
  const { lines, text, outcome } = reading;
  const spanOf = ({ start, end }: Range): Span => ({
    start: offsetAt(lines, start, text.length),
    end: offsetAt(lines, end, text.length),
  });
  const edits = edit({ analysis: outcome.analysis, spanOf });
  return orRefuse(workspaceEdit(server, reading, edits), server.t('There is nothing to change here.'));
}

async function inConfiguration(
  uri: string,
  server: Server,
  edit: (text: string) => SourceEdit,
): Promise<WorkspaceEdit> {
  const { file, root } = await server.configurations.of(uri);
  if (!file && root === undefined)
    throw new Refusal(server.t('Open the folder of this document first, so that there is a place for its settings.'));
  const target = file
    ? latest(file, server)
    : { uri: joined(root ?? '', CONFIGURATION_NAMES[0]), text: '', isNew: true };
  const newFile = `# ${server.t('Settings of Practice Lens for this workspace.')}\n`;
  const change = edit(file ? target.text : newFile);
  const edits = file ? [change] : [{ span: { start: 0, end: 0 }, text: newFile + change.text }];
  return orRefuse(
    workspaceEdit(server, target, edits),
    server.t('This editor cannot create the file .practice-lens.yml; create it and try again.'),
  );
}

/** The file may be open and have been edited since it was read. */
const latest = (
  { uri, text }: { uri: string; text: string },
  { documents }: Server,
): { readonly uri: string; readonly text: string } => {
  const open = documents.get(uri);
  return open ? { uri: open.uri, text: open.getText() } : { uri, text };
};

function orRefuse(edit: WorkspaceEdit | undefined, why: string): WorkspaceEdit {
  if (!edit) throw new Refusal(why);
  return edit;
}

function knownOf(levels: readonly string[], profile: Profile, { t }: Server): readonly string[] {
  const names = levelNames(profile);
  const unknown = levels.find((level) => !names.includes(level));
  if (unknown !== undefined)
    throw new Refusal(
      t('The profile “{0}” has no level “{1}”. Levels are {2}.', profile.name, unknown, names.join(', ')),
    );
  return levels;
}
