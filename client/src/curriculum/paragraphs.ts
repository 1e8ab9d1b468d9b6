/** From a number to its paragraphs: a list to choose from, then the paragraph in its text. */
import * as vscode from 'vscode';
import type { CoverageResult, DocumentCoverage } from '@practice-lens/server/protocol';
import type { Connection } from '../connection.ts';
import { revealBlock, revealLine } from '../reveal.ts';
import type { Message } from './button.ts';
import { paragraphsOf, placedParagraphsOf, type Paragraph, type PlacedParagraph } from './cell.ts';
import { documentsBehind } from './cells.ts';
import { columnsOf, subjectsOf, type Column, type Subject } from './columns.ts';
import { placesIn, type Crossings, type Place } from './crossings.ts';
import { readDocument } from './read.ts';

const { t } = vscode.l10n;

/** The paragraphs of one document. */
export async function followCell(
  { uri, column }: NonNullable<Message['cell']>,
  result: CoverageResult,
  connection: Connection,
): Promise<void> {
  const document = await readDocument(connection, uri);
  const subject = subjectsOf(result, t).find(({ id }) => id === column);
  if (document && subject) await pickParagraph(document, subject);
}

/** Those of all documents. */
export async function followTotal(column: string, result: CoverageResult, connection: Connection): Promise<void> {
  const subject = columnsOf(result, t).find(({ id }) => id === column);
  if (!subject) return;
  const behind = documentsBehind(subject, result, t);
  if (behind.length === 1 && behind[0]) return followCell({ uri: behind[0].uri, column }, result, connection);
  const stop = new vscode.CancellationTokenSource();
  // The list is there at once, and fills when the documents are read.
  const picked = await pick(
    readParagraphs(behind, subject, connection, stop.token),
    `${t('All documents')}: ${subject.title}`,
  );
  stop.cancel();
  if (picked) await showParagraph(picked.uri, picked);
}

/** One document after the other, so that the server goes on answering to other questions. */
async function readParagraphs(
  documents: readonly DocumentCoverage[],
  subject: Column,
  connection: Connection,
  token: vscode.CancellationToken,
): Promise<PlacedParagraph[]> {
  const found: PlacedParagraph[] = [];
  for (const { uri } of documents) {
    const document = token.isCancellationRequested ? undefined : await readDocument(connection, uri, token);
    if (document) found.push(...placedParagraphsOf(document, subject, t));
  }
  return found;
}

/** Those of several documents. */
export async function followPlaces(
  { number, column }: NonNullable<Message['places']>,
  { rows, systems }: Crossings,
  connection: Connection,
): Promise<void> {
  const row = rows.find((one) => one.number === number);
  const at = column === undefined ? undefined : systems.findIndex(({ id }) => id === column);
  const place = row && (await pickPlace(placesIn(row, at), row.title));
  const document = place && (await readDocument(connection, place.uri));
  if (!document) return;
  const block = document.blocks.find(({ range }) => range.start.line === place.line);
  await showParagraph(place.uri, { line: place.line, ...(block && { block }) });
}

async function pickParagraph(document: DocumentCoverage, subject: Subject): Promise<void> {
  const items = paragraphsOf(document, subject, t);
  const title = `${document.title}: ${subject.title}`;
  const picked = items.length === 1 ? items[0] : await pick(items, title);
  if (picked) await showParagraph(document.uri, picked);
}

async function pickPlace(places: readonly Place[], title: string): Promise<Place | undefined> {
  const items = places.map((place) => ({ label: `${place.path}:${place.line + 1}`, description: place.title, place }));
  return (items.length === 1 ? items[0] : await pick(items, title))?.place;
}

const pick = <T extends vscode.QuickPickItem>(
  items: readonly T[] | Thenable<readonly T[]>,
  title: string,
): Thenable<T | undefined> =>
  vscode.window.showQuickPick(items, {
    ...{ title, matchOnDescription: true, matchOnDetail: true },
    placeHolder: t('Choose a paragraph to see it in its text'),
  });

/** Of which document do others describe the same? */
export async function pickDocument(documents: readonly DocumentCoverage[]): Promise<string | undefined> {
  const items = documents.map(({ uri, title, path }) => ({ uri, label: title, description: path }));
  const title = t('Which document should be shown beside others?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.uri;
}

export async function showParagraph(uri: string, { line, block }: Pick<Paragraph, 'line' | 'block'>): Promise<void> {
  const text = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await (block ? revealBlock(text, block) : revealLine(text, line));
}
