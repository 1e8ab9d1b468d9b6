/** The panel "Curriculum" in the editor area: the table of all documents, kept up to date, restored after a reload. */
import * as vscode from 'vscode';
import type { CoverageResult } from '@practice-lens/server/protocol';
import type { Connection } from '../connection.ts';
import { emptyHtml } from '../page/html.ts';
import { framePage, type PageOptions } from '../page/page.ts';
import type { Message } from './button.ts';
import { curriculumHtml } from './html.ts';
import { FIRST_LOOK, NO_FILTER, type Look } from './look.ts';
import { pickParagraph } from './paragraphs.ts';
import { readCurriculum, readDocument } from './read.ts';
import { SentRows } from './sent-rows.ts';
import { tableOf, type CurriculumTable } from './table.ts';

const { t } = vscode.l10n;

const PAGE: PageOptions = {
  title: t('Curriculum'),
  waiting: t('Reading the curriculum…'),
  styles: ['curriculum.css'],
};

/** Changes that follow each other within this time are shown together. */
const REST_MS = 300;

export class CurriculumPanel implements vscode.WebviewPanelSerializer<Partial<Look> | undefined>, vscode.Disposable {
  static readonly id = 'practiceLens.curriculumPanel';
  readonly #connection: Connection;
  readonly #media: vscode.Uri;
  readonly #shown = new vscode.EventEmitter<CurriculumTable>();
  readonly #disposables: readonly vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  #result: CoverageResult | undefined;
  #look: Look = FIRST_LOOK;
  readonly #sent = new SentRows();
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions, so that a late answer never replaces a newer one. */
  #turn = 0;

  /** What is shown now, each time it changes. */
  readonly onDidShow = this.#shown.event;

  constructor(connection: Connection, media: vscode.Uri) {
    this.#connection = connection;
    this.#media = media;
    this.#disposables = [
      vscode.window.registerWebviewPanelSerializer(CurriculumPanel.id, this),
      connection.onDidChangeCoverage(() => this.#refreshSoon()),
      connection.onDidBecomeReady(() => this.#refreshSoon()),
      this.#shown,
    ];
  }

  open(): void {
    if (this.#panel) return this.#panel.reveal();
    this.#take(
      vscode.window.createWebviewPanel(CurriculumPanel.id, PAGE.title, vscode.ViewColumn.Active, {
        retainContextWhenHidden: true,
      }),
    );
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, look: Partial<Look> | undefined): Promise<void> {
    this.#look = { ...FIRST_LOOK, ...look };
    this.#take(panel);
  }

  async refresh(): Promise<void> {
    if (!this.#panel) return;
    const turn = ++this.#turn;
    const result = await readCurriculum(this.#connection);
    if (turn !== this.#turn) return;
    this.#result = result ?? this.#result;
    this.#show();
  }

  /** What a press or a change in the page leads to. */
  async receive({ command, open, cell, look }: Message): Promise<void> {
    if (command === 'ready') {
      this.#sent.forget();
      return this.refresh();
    }
    if (command === 'switchProfile') return vscode.commands.executeCommand('practiceLens.switchProfile');
    if (command === 'export') return vscode.commands.executeCommand('practiceLens.exportReport');
    if (command === 'clear') return this.#lookAt(NO_FILTER);
    if (look) return this.#lookAt(look);
    if (open !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(open));
    const document = cell && (await readDocument(this.#connection, cell.uri));
    const column = this.#table?.columns.find(({ id }) => id === cell?.column);
    if (document && column) await pickParagraph(document, column);
  }

  dispose(): void {
    clearTimeout(this.#rest);
    this.#panel?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  get #table(): CurriculumTable | undefined {
    return this.#result && tableOf(this.#result, this.#look, t);
  }

  #take(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.iconPath = vscode.Uri.joinPath(this.#media, 'activity.svg');
    panel.webview.onDidReceiveMessage((message: Message) => this.receive(message));
    panel.onDidDispose(() => (this.#panel = undefined));
    framePage(panel.webview, this.#media, PAGE);
  }

  #lookAt(look: Partial<Look>): void {
    this.#look = { ...this.#look, ...look };
    this.#show();
  }

  #refreshSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.refresh(), REST_MS);
  }

  #show(): void {
    const table = this.#table;
    void this.#panel?.webview.postMessage({ ...this.#pageOf(table), state: this.#look });
    if (table) this.#shown.fire(table);
  }

  /** What media/page.js shows: the page, and the rows that it puts in or has had before, by name. */
  #pageOf(table: CurriculumTable | undefined): PageMessage {
    if (!this.#result || !table || table.documents === 0) return { html: emptyHtml(EMPTY) };
    const html = curriculumHtml(table, t, '');
    return { html, fresh: this.#sent.fresh(this.#result, t), order: table.rows.map(({ uri }) => uri) };
  }
}

interface PageMessage {
  readonly html: string;
  readonly fresh?: string;
  readonly order?: readonly string[];
}

const EMPTY = t(
  'No Markdown documents were found here. Open a folder with syllabi or job postings; “files” in .practice-lens.yml says which of them belong to the curriculum.',
);
