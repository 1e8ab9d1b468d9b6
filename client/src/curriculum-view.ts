/** The view "Curriculum": every Markdown document of the workspace with how many paragraphs address each level. */
import * as vscode from 'vscode';
import type { CoverageResult, DocumentCoverage } from '@practice-lens/server/protocol';
import type { Connection } from './connection.ts';

export class CurriculumView implements vscode.TreeDataProvider<DocumentCoverage>, vscode.Disposable {
  static readonly id = 'practiceLens.curriculum';
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: readonly vscode.Disposable[];
  readonly #tree: vscode.TreeView<DocumentCoverage>;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#tree = vscode.window.createTreeView(CurriculumView.id, { treeDataProvider: this });
    // While the view is hidden nothing asks for its children, so a whole curriculum is read only when it is looked at.
    this.#disposables = [
      this.#tree,
      connection.onDidChangeCoverage(() => this.#changed.fire()),
      connection.onDidBecomeReady(() => this.#changed.fire()),
      this.#changed,
    ];
  }

  async getChildren(parent?: DocumentCoverage): Promise<DocumentCoverage[]> {
    if (parent) return [];
    const result = await this.#connection.request('practiceLens/coverage', { workspace: true });
    this.#tree.message = result ? messageOf(result) : '';
    return [...(result?.documents ?? [])];
  }

  getTreeItem({ uri, title, path, coverage }: DocumentCoverage): vscode.TreeItem {
    const numbers = numbersOf(coverage.byLevel);
    const item = new vscode.TreeItem(title);
    item.description = numbers;
    item.tooltip = `${path}\n${numbers}`;
    item.accessibilityInformation = { label: `${title}: ${numbers}` };
    item.iconPath = new vscode.ThemeIcon('book');
    item.command = { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(uri)] };
    return item;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

const numbersOf = (byLevel: DocumentCoverage['coverage']['byLevel']): string =>
  Object.entries(byLevel)
    .map(([level, { blocks }]) => `${level} ${blocks}`)
    .join(' · ');

const messageOf = ({ documents, coverage }: CoverageResult): string =>
  documents.length > 1 ? `${documents.length} documents together: ${numbersOf(coverage.byLevel)}` : '';
