/** The view "Wording to Consider": what is marked in the texts, by term or by document, with counts. */
import * as vscode from 'vscode';

const { t } = vscode.l10n;

const SOURCE = 'Practice Lens';

/** A wording in a document; a row of the tree. */
export interface Place {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

/** All places of a term or of a document; a row of the tree with those below it. */
export interface Heap {
  readonly name: string;
  readonly places: readonly Place[];
}

type Grouping = 'term' | 'document';

export class WordingTree implements vscode.TreeDataProvider<Heap | Place>, vscode.Disposable {
  static readonly id = 'practiceLens.wording';
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: readonly vscode.Disposable[];
  #grouping: Grouping = 'term';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor() {
    this.#disposables = [
      vscode.window.createTreeView(WordingTree.id, { treeDataProvider: this, showCollapseAll: true }),
      vscode.languages.onDidChangeDiagnostics(() => this.#changed.fire()),
      vscode.commands.registerCommand('practiceLens.groupWording', () => this.#regroup()),
      this.#changed,
    ];
  }

  getChildren(node?: Heap | Place): (Heap | Place)[] {
    if (!node) return heapsOf(this.#places(), this.#grouping);
    return 'places' in node ? [...node.places] : [];
  }

  getTreeItem(node: Heap | Place): vscode.TreeItem {
    return 'places' in node ? heapItem(node) : placeItem(node, this.#grouping);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #places(): Place[] {
    return vscode.languages
      .getDiagnostics()
      .flatMap(([uri, diagnostics]) =>
        diagnostics.filter(({ source }) => source === SOURCE).map((diagnostic) => ({ uri, diagnostic })),
      );
  }

  #regroup(): void {
    this.#grouping = this.#grouping === 'term' ? 'document' : 'term';
    this.#changed.fire();
  }
}

/** The largest first, then by name. */
function heapsOf(places: readonly Place[], grouping: Grouping): Heap[] {
  const heaps = new Map<string, Place[]>();
  for (const place of places) {
    const name = grouping === 'term' ? codeOf(place.diagnostic) : vscode.workspace.asRelativePath(place.uri);
    heaps.set(name, [...(heaps.get(name) ?? []), place]);
  }
  return [...heaps]
    .map(([name, held]) => ({ name, places: held }))
    .sort((a, b) => b.places.length - a.places.length || (a.name < b.name ? -1 : 1));
}

const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? t('other')));

function heapItem({ name, places }: Heap): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = name;
  item.description = String(places.length);
  return item;
}

function placeItem({ uri, diagnostic: { range, message } }: Place, grouping: Grouping): vscode.TreeItem {
  const item = new vscode.TreeItem(message.split('\n')[0] ?? message);
  const line = t('line {0}', range.start.line + 1);
  item.contextValue = 'place';
  item.description = grouping === 'term' ? `${vscode.workspace.asRelativePath(uri)}, ${line}` : line;
  item.tooltip = message;
  item.command = { command: 'vscode.open', title: t('Show'), arguments: [uri, { selection: range }] };
  return item;
}
