/** Edits of sources as LSP's workspace edits, in the shape that the client understands. */
import { lineStarts } from '@practice-lens/core';
import { CreateFile, TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { replacementEdit } from '../convert.ts';
import type { Server } from '../feature.ts';
import type { SourceEdit } from './comment.ts';

export interface EditedText {
  readonly uri: string;
  readonly text: string;
  /** Whether the file is to be created first. */
  readonly isNew?: boolean;
}

/** Nothing when there are no edits, or when a file would have to be created and the client cannot. */
export function workspaceEdit(
  { abilities, documents }: Pick<Server, 'abilities' | 'documents'>,
  target: EditedText,
  edits: readonly SourceEdit[],
): WorkspaceEdit | undefined {
  if (edits.length === 0) return undefined;
  const lines = lineStarts(target.text);
  const textEdits: TextEdit[] = edits.map(({ span, text }) => replacementEdit(span, text, lines));
  const { uri } = target;
  if (target.isNew === true) {
    if (!abilities.versionedEdits || !abilities.createsFiles) return undefined;
    return {
      documentChanges: [
        CreateFile.create(uri, { ignoreIfExists: true }),
        TextDocumentEdit.create({ uri, version: null }, textEdits),
      ],
    };
  }
  if (!abilities.versionedEdits) return { changes: { [uri]: textEdits } };
  return {
    documentChanges: [TextDocumentEdit.create({ uri, version: documents.get(uri)?.version ?? null }, textEdits)],
  };
}
