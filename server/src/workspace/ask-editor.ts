/** Where the editor's settings come from: asked for by folder where the client answers, else what it sent last. */
import type { Connection } from 'vscode-languageserver';
import type { Abilities } from '../abilities.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { AskEditor } from './configurations.ts';
import { isRecord, readEditorSettings, SECTION } from './editor-settings.ts';

export interface Editor {
  readonly ask: AskEditor;
  /** Takes the settings from a notification of clients that send them. */
  take(sent: unknown): void;
}

export function editorOf(connection: Connection, abilities: Abilities, options: InitializationOptions): Editor {
  let sent: unknown = options.settings;
  return {
    ask: async (scope) => {
      if (!abilities.answersConfiguration) return readEditorSettings(sent);
      const item = { section: SECTION, ...(scope !== undefined && { scopeUri: scope }) };
      try {
        return readEditorSettings(await connection.workspace.getConfiguration(item));
      } catch (error) {
        connection.console.warn(`The editor did not tell its settings (${String(error)}), so the defaults hold.`);
        return readEditorSettings(undefined);
      }
    },
    take: (settings) => {
      if (isRecord(settings) && settings[SECTION] !== undefined) sent = settings[SECTION];
    },
  };
}
