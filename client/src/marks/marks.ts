/** Marks beside the paragraphs: the signs of their levels in the gutter, and a mark in the overview ruler. */
import * as vscode from 'vscode';
import type { AnnotationsResult, EditorSettings } from '@practice-lens/server/protocol';
import type { Connection } from '../connection.ts';
import { signOf } from '../signs.ts';
import { gutterPicture } from './gutter.ts';

export type MarksSetting = EditorSettings['marks'];

export const marksSetting = (scope?: vscode.ConfigurationScope): MarksSetting =>
  vscode.workspace.getConfiguration('practiceLens', scope).get<MarksSetting>('marks', 'words');

const RULER_COLOURS = ['practiceLens.micro', 'practiceLens.mezzo', 'practiceLens.macro'] as const;

export class Marks implements vscode.Disposable {
  readonly #connection: Connection;
  /** One decoration type for each combination of levels, e.g. `micro+macro`; made when first needed. */
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #disposables: readonly vscode.Disposable[];
  readonly #drawn = new vscode.EventEmitter<vscode.TextEditor>();

  /** An editor whose marks were drawn. */
  readonly onDidDraw = this.#drawn.event;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#disposables = [
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('practiceLens') && this.drawAll(),
      ),
      connection.onDidChangeCoverage((uri) => this.drawAll(uri)),
      connection.onDidBecomeReady(() => this.drawAll()),
      this.#drawn,
    ];
  }

  /** Draws the marks of all visible Markdown editors, or of those that show `uri`. */
  async drawAll(uri?: string): Promise<void> {
    const editors = vscode.window.visibleTextEditors.filter(
      ({ document }) => document.languageId === 'markdown' && (uri === undefined || document.uri.toString() === uri),
    );
    await Promise.all(editors.map((editor) => this.#draw(editor)));
  }

  dispose(): void {
    for (const disposable of [...this.#disposables, ...this.#types.values()]) disposable.dispose();
  }

  async #draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const setting = marksSetting(document);
    const isShown = setting === 'signs' || setting === 'words';
    const params = { textDocument: { uri: document.uri.toString() } };
    const result = isShown ? await this.#connection.request('practiceLens/annotations', params) : undefined;
    // Typed on meanwhile: what came is no longer true, and nobody else may ask again.
    if (result && result.version !== document.version) return this.#draw(editor);
    const places = placesOf(result);
    for (const key of places.keys()) this.#typeFor(key);
    for (const [key, type] of this.#types) editor.setDecorations(type, places.get(key) ?? []);
    this.#drawn.fire(editor);
  }

  #typeFor(key: string): vscode.TextEditorDecorationType {
    const known = this.#types.get(key);
    if (known) return known;
    const type = vscode.window.createTextEditorDecorationType(decorationOf(key.split('+')));
    this.#types.set(key, type);
    return type;
  }
}

/** First lines of the paragraphs, by the combination of levels that they address. */
function placesOf(result: AnnotationsResult | null | undefined): ReadonlyMap<string, vscode.Range[]> {
  const places = new Map<string, vscode.Range[]>();
  for (const { levels, range, mention } of result?.blocks ?? []) {
    if (levels.length === 0 || mention === 'generic') continue;
    const key = levels.map(({ level }) => level).join('+');
    const first = new vscode.Range(range.start.line, 0, range.start.line, 0);
    places.set(key, [...(places.get(key) ?? []), first]);
  }
  return places;
}

function decorationOf(levels: readonly string[]): vscode.DecorationRenderOptions {
  const picture = (shade: 'light' | 'dark'): vscode.Uri => vscode.Uri.parse(gutterPicture(levels, levels, shade), true);
  const tone = signOf(levels.at(-1) ?? '', levels).tone;
  return {
    gutterIconSize: 'contain',
    light: { gutterIconPath: picture('light') },
    dark: { gutterIconPath: picture('dark') },
    overviewRulerColor: new vscode.ThemeColor(RULER_COLOURS[tone]),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  };
}
