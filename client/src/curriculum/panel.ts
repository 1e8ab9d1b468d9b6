/** The panel "Curriculum" in the editor area: the table of all documents, kept up to date, restored after a reload. */
import * as vscode from 'vscode';
import type { Connection } from '../connection.ts';
import { emptyHtml } from '../page/html.ts';
import { framePage, type PageOptions } from '../page/page.ts';
import { Answers } from './answers.ts';
import { besideOf, type Beside } from './beside.ts';
import type { Message } from './button.ts';
import { curriculumHtml } from './html.ts';
import { FIRST_LOOK, NO_FILTER, type Look } from './look.ts';
import { followCell, followPlaces, followTotal, pickDocument } from './paragraphs.ts';
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
  readonly #answers: Answers;
  /** The part of the page to move to when it is shown next. */
  #reveal: string | undefined;
  #look: Look = FIRST_LOOK;
  readonly #sent = new SentRows();
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** What is shown now, each time it changes. */
  readonly onDidShow = this.#shown.event;

  constructor(connection: Connection, media: vscode.Uri) {
    this.#connection = connection;
    this.#answers = new Answers(connection);
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

  /** Opens the panel at what other documents describe as well as this one. */
  async showBeside(uri: string): Promise<void> {
    this.#reveal = 'h-beside';
    this.#look = { ...this.#look, beside: uri };
    const isOpen = this.#panel !== undefined;
    this.open();
    // A page that is only being made asks for its content by itself.
    if (isOpen) await this.refresh();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, look: Partial<Look> | undefined): Promise<void> {
    this.#look = { ...FIRST_LOOK, ...look };
    this.#take(panel);
  }

  async refresh(): Promise<void> {
    if (!this.#panel) return;
    if (await this.#answers.ask(this.#look.beside)) this.#show();
  }

  /** What a press or a change in the page leads to. */
  async receive({ command, open, cell, total, places, look }: Message): Promise<void> {
    if (command === 'ready') {
      this.#sent.forget();
      return this.refresh();
    }
    if (command === 'switchProfile') return vscode.commands.executeCommand('practiceLens.switchProfile');
    if (command === 'export') return vscode.commands.executeCommand('practiceLens.exportReport');
    if (command === 'beside') return this.#chooseBeside();
    if (command === 'clear') return this.#lookAt(NO_FILTER);
    if (look) return this.#lookAt(look);
    if (open !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(open));
    const { result } = this.#answers;
    if (places && this.#table) await followPlaces(places, this.#table.crossings, this.#connection);
    if (total !== undefined && result) await followTotal(total, result, this.#connection);
    if (cell && result) await followCell(cell, result, this.#connection);
  }

  dispose(): void {
    clearTimeout(this.#rest);
    this.#panel?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** What is shown of a document beside others. */
  get beside(): Beside | undefined {
    const { overlaps, result } = this.#answers;
    return overlaps && besideOf(overlaps, result?.competencies ?? [], t);
  }

  get #table(): CurriculumTable | undefined {
    const { result } = this.#answers;
    return result && tableOf(result, this.#look, t);
  }

  async #chooseBeside(): Promise<void> {
    const uri = await pickDocument(this.#answers.result?.documents ?? []);
    if (uri !== undefined) await this.showBeside(uri);
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
    const { result } = this.#answers;
    if (!result || !table || table.documents === 0) return { html: emptyHtml(EMPTY) };
    const html = curriculumHtml(table, t, '', this.beside);
    const reveal = this.#reveal;
    this.#reveal = undefined;
    return {
      html,
      ...(reveal !== undefined && { reveal }),
      fresh: this.#sent.fresh(result, t),
      order: table.rows.map(({ uri }) => uri),
    };
  }
}

interface PageMessage {
  readonly html: string;
  readonly fresh?: string;
  readonly order?: readonly string[];
  /** The name of an element. */
  readonly reveal?: string;
}

const EMPTY = t(
  'No Markdown documents were found here. Open a folder with syllabi or job postings; “files” in .practice-lens.yml says which of them belong to the curriculum.',
);
