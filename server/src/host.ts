/** What the server needs of the place it runs in; node.ts and browser.ts each hand in theirs. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Shelf } from './workspace/kept-summaries.ts';
import type { FileText, FindFilesParams } from './protocol.ts';

export interface Host {
  /** A place for what outlives the server, in a folder that the client names; none where there are no folders. */
  readonly shelf?: (folder: string) => Shelf;
  /** Gives memory back to the system that is not in use any more, where the server has a process of its own. */
  readonly giveBack?: () => void;
  /** How files are read here; the connection serves those who have to ask the client. */
  files(connection: Connection): FileReader;
}

/** Reads what lies in the workspace. Never rejects: what cannot be read is said in the result, what cannot be listed is not there. */
export interface FileReader {
  read(uri: string): Promise<FileText>;
  /** URIs of files, sorted. */
  find(params: FindFilesParams, token?: CancellationToken): Promise<readonly string[]>;
}

/** Larger files are no prose for people, and reading them would hold everybody up. */
export const MAX_FILE_BYTES = 4_000_000;
export const MAX_FILES = 5_000;
