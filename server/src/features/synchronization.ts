/** Open documents, kept in step with the editor by incremental edits. */
import { PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';

export const synchronization: Feature = ({ connection, documents }) => {
  documents.listen(connection);
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  };
};
