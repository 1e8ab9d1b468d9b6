/** What a feature is, and what it can use. */
import type { Connection, Event, ServerCapabilities } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Answer } from './answering.ts';
import type { Documents } from './documents.ts';
import type { FileReader } from './host.ts';
import type { InitializationOptions, Translate } from './protocol.ts';
import type { ToldNumbers } from './told-numbers.ts';
import type { Editor } from './workspace/ask-editor.ts';
import type { Configurations } from './workspace/configurations.ts';
import type { Folders } from './workspace/folders.ts';
import type { Library } from './workspace/library.ts';

/** Registers its handlers and returns the capabilities that they keep, so that nothing is promised that is not there. */
export type Feature = (server: Server) => ServerCapabilities;

export interface Server {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly options: InitializationOptions;
  /** How everything is said that is told to people. */
  readonly t: Translate;
  readonly answer: Answer;
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly editor: Editor;
  readonly folders: Folders;
  readonly library: Library;
  /** Open documents first, then files. */
  readonly files: FileReader;
  readonly changes: Changes;
  readonly told: ToldNumbers;
}

/** What happens in the workspace, for everyone who has to look again. */
export interface Changes {
  /** The configuration is another one now. */
  readonly onDidReload: Event<void>;
  /** Files changed outside of the editor. */
  readonly onDidChangeFiles: Event<readonly string[]>;
  reload(): void;
  tellFiles(uris: readonly string[]): void;
}
