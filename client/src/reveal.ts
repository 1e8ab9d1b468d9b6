/** Shows a paragraph in its editor, the words that its levels rest on lit until the caret moves on. */
import * as vscode from 'vscode';
import type { BlockFacts, Range } from '@practice-lens/server/protocol';

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

/** Takes the light from the words that were lit last. */
let putOut: () => void = () => undefined;

export async function revealBlock(document: vscode.TextDocument, { range, evidence }: BlockFacts): Promise<void> {
  // Before the caret moves, so that no word of the paragraph before is lit beside it.
  putOut();
  const editor = await revealLine(document, range.start.line);
  light(
    editor,
    evidence.map((words) => rangeOf(words.range)),
  );
}

const rangeOf = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

function light(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
  putOut();
  const lit = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  });
  editor.setDecorations(lit, ranges);
  const end = (): void => {
    lit.dispose();
    for (const disposable of goneOn) disposable.dispose();
  };
  const goneOn = [
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // The caret that was just set is no reader moving on.
      if (textEditor === editor && kind !== undefined) end();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => document === editor.document && end()),
    vscode.window.onDidChangeActiveTextEditor(end),
  ];
  putOut = end;
}
