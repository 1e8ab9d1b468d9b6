/** The view "Curriculum": every Markdown document of the workspace, its levels, and under each its paragraphs. */
import * as vscode from 'vscode';
import type { BlockFacts, CoverageResult, DocumentCoverage } from '@practice-lens/server/protocol';
import type { Connection } from '../connection.ts';
import { paragraphs } from '../words.ts';
import { showParagraph } from './paragraphs.ts';
import { readCurriculum, readDocument } from './read.ts';

const { t } = vscode.l10n;

/** A document, one of its levels, or a paragraph of that level. */
export interface Node {
  readonly document: DocumentCoverage;
  readonly level?: string;
  readonly block?: BlockFacts;
}

export class CurriculumTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  static readonly id = 'practiceLens.curriculum';
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: readonly vscode.Disposable[];
  readonly #tree: vscode.TreeView<Node>;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#tree = vscode.window.createTreeView(CurriculumTree.id, { treeDataProvider: this, showCollapseAll: true });
    // While the view is hidden nothing asks for its children, so a whole curriculum is read only when it is looked at.
    this.#disposables = [
      this.#tree,
      connection.onDidChangeCoverage(() => this.#changed.fire()),
      connection.onDidBecomeReady(() => this.#changed.fire()),
      vscode.commands.registerCommand(SHOW, showRow),
      this.#changed,
    ];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.level !== undefined && !node.block) return paragraphsIn(node, this.#connection);
    if (node) return levelsIn(node);
    const result = await readCurriculum(this.#connection);
    this.#tree.message = result ? messageOf(result) : '';
    return (result?.documents ?? []).map((document) => ({ document }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = node.block
      ? paragraphItem(node.block)
      : node.level === undefined
        ? documentItem(node)
        : levelItem(node);
    if (node.block) item.command = { command: SHOW, title: t('Show'), arguments: [node] };
    return item;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

/** Opens the document of a row, at its paragraph where it is one. */
export const showRow = ({ document, block }: Node): Promise<void> =>
  showParagraph(document.uri, { line: block?.range.start.line ?? 0, ...(block && { block }) });

/** Not in the palette: it needs a paragraph. */
const SHOW = 'practiceLens.showParagraph';

const levelsIn = ({ document, block }: Node): Node[] =>
  block ? [] : Object.keys(document.coverage.byLevel).map((level) => ({ document, level }));

async function paragraphsIn({ document, level = '' }: Node, connection: Connection): Promise<Node[]> {
  const whole = await readDocument(connection, document.uri);
  return (whole?.blocks ?? [])
    .filter(({ counted, levels }) => counted && levels.includes(level))
    .map((block) => ({ document, level, block }));
}

function documentItem({ document: { uri, title, path, coverage } }: Node): vscode.TreeItem {
  const numbers = numbersOf(coverage.byLevel);
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = uri;
  item.description = numbers;
  item.tooltip = `${path}\n${numbers}`;
  item.accessibilityInformation = { label: `${title}: ${numbers}` };
  item.iconPath = new vscode.ThemeIcon('book');
  item.contextValue = 'document';
  item.resourceUri = vscode.Uri.parse(uri);
  return item;
}

function levelItem({ document, level = '' }: Node): vscode.TreeItem {
  const count = document.coverage.byLevel[level]?.blocks ?? 0;
  const state = count > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(t(level), state);
  item.id = `${document.uri}#${level}`;
  item.description = count > 0 ? paragraphs(count, t) : t('not described here');
  return item;
}

function paragraphItem({ words, range, evidence, systems }: BlockFacts): vscode.TreeItem {
  const item = new vscode.TreeItem(words);
  item.description = t('line {0}', range.start.line + 1);
  item.contextValue = 'paragraph';
  item.tooltip = [
    systems.map((system) => t(system)).join(', '),
    ...evidence.map(({ system, text }) => `${t(system)}: “${text}”`),
  ].join('\n');
  return item;
}

const numbersOf = (byLevel: DocumentCoverage['coverage']['byLevel']): string =>
  Object.entries(byLevel)
    .map(([level, { blocks }]) => `${t(level)} ${blocks}`)
    .join(' · ');

const messageOf = ({ documents, coverage }: CoverageResult): string =>
  documents.length > 1 ? t('{0} documents together: {1}', documents.length, numbersOf(coverage.byLevel)) : '';
