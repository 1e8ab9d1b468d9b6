import * as vscode from 'vscode';

/** Shows a line in the middle of its editor, with the caret there; an editor that is open already is used. */
export async function revealLine(document: vscode.TextDocument, line: number): Promise<vscode.TextEditor> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const place = document.lineAt(Math.min(line, document.lineCount - 1)).range;
  const caret = new vscode.Range(place.start, place.start);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.Active,
    selection: caret,
  });
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
