/** From a cell of the table to its paragraphs: a list to choose from, each shown in its text while it is chosen. */
import * as vscode from 'vscode';
import type { DocumentCoverage } from '@practice-lens/server/protocol';
import { revealBlock, revealLine } from '../reveal.ts';
import { paragraphsOf, type Paragraph } from './cell.ts';
import type { Column } from './columns.ts';

const { t } = vscode.l10n;

export async function pickParagraph(document: DocumentCoverage, column: Column): Promise<void> {
  const items = paragraphsOf(document, column, t);
  const picked =
    items.length === 1
      ? items[0]
      : await vscode.window.showQuickPick(items, {
          title: `${document.title}: ${column.title}`,
          placeHolder: t('Choose a paragraph to see it in its text'),
          matchOnDetail: true,
        });
  if (picked) await showParagraph(document.uri, picked);
}

export async function showParagraph(uri: string, { line, block }: Pick<Paragraph, 'line' | 'block'>): Promise<void> {
  const text = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await (block ? revealBlock(text, block) : revealLine(text, line));
}
