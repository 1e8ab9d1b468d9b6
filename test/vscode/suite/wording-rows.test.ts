import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { WordingTree, type Heap, type Place } from '../../../client/src/wording-tree.ts';
import { actionsOn, answering, press } from './rows.ts';
import { practiceLens, show, until, workspaceUri } from './support.ts';

const TERM = 'own-handpower';
/** What the reader writes when asked why the wording stays. */
const WHY = 'the name of a ship';
const TEXT = '# Staff\n\nThe handpower is short.\n\nMore handpower is wanted.\n';

async function treeOf(): Promise<WordingTree> {
  return (await practiceLens()).trees.wording;
}

/** The places of the term below a row of that name, as far as they stand in this document, once there are `count` of them. */
async function placesIn(heap: string, { uri }: vscode.TextDocument, count: number): Promise<Place[]> {
  const tree = await treeOf();
  const look = (): Place[] | undefined => {
    const heaps = tree.getChildren().filter((row): row is Heap => 'places' in row);
    const places = (heaps.find(({ name }) => name === heap)?.places ?? []).filter(
      (place) => place.uri.toString() === uri.toString() && isOfTerm(place),
    );
    return places.length === count ? places : undefined;
  };
  return until(look, tree.onDidChangeTreeData);
}

const isOfTerm = ({ diagnostic: { code } }: Place): boolean => typeof code === 'object' && code.value === TERM;

const act = (row: Place | undefined, line: string): Promise<void> => {
  assert.ok(row);
  return answering({ lines: [line], words: WHY }, async () => {
    await vscode.commands.executeCommand('practiceLens.fixHere', row);
  });
};

/** The same for both ways to group the rows: `heapOf` says below which row those of a document stand. */
function behaves(grouping: string, heapOf: (document: vscode.TextDocument) => string): void {
  const opened = async (name: string): Promise<{ document: vscode.TextDocument; places: Place[] }> => {
    const { document } = await show(`rows-${grouping}-${name}`, TEXT);
    return { document, places: await placesIn(heapOf(document), document, 2) };
  };

  it('lead to their words and offer what can be done', async () => {
    const tree = await treeOf();
    const { document, places } = await opened('1');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    for (const place of places) {
      const item = tree.getTreeItem(place);
      await press(item);
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), document.uri.toString());
      assert.deepEqual(editor?.selection.start, place.diagnostic.range.start);
      assert.equal(editor?.document.getText(editor.selection), 'handpower');
      assert.deepEqual(await actionsOn(WordingTree.id, item), ['practiceLens.fixHere']);
    }
  });

  it('are gone when their words are replaced, the others stay', async () => {
    const { document, places } = await opened('2');
    await act(places[1], 'Replace “handpower” with “workforce”');
    assert.equal(document.getText(), TEXT.replace('More handpower', 'More workforce'));
    const [left] = await placesIn(heapOf(document), document, 1);
    assert.equal(left?.diagnostic.range.start.line, 2);
  });

  it('are gone when their words are ignored there, and the comment says so', async () => {
    const { document, places } = await opened('3');
    await act(places[0], `Ignore “${TERM}” here`);
    assert.match(document.lineAt(2).text, /^<!-- practice-lens ignore own-handpower reason="the name of a ship" -->$/);
    assert.equal(document.lineAt(3).text, 'The handpower is short.');
    const [left] = await placesIn(heapOf(document), document, 1);
    assert.equal(left?.diagnostic.range.start.line, 5);
  });

  it('are gone when their words are ignored in the document', async () => {
    const { document, places } = await opened('4');
    await act(places[0], `Ignore “${TERM}” in this document`);
    assert.match(document.getText(), /^<!-- practice-lens ignore-file own-handpower reason="the name of a ship" -->/);
    await placesIn(heapOf(document), document, 0);
  });
}

describe('rows of the tree of wording', () => {
  before(() => practiceLens());
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  describe('by term', () => behaves('term', () => TERM));

  describe('by document', () => {
    const regroup = (): Thenable<unknown> => vscode.commands.executeCommand('practiceLens.groupWording');
    before(regroup);
    after(regroup);
    behaves('document', ({ uri }) => vscode.workspace.asRelativePath(uri));
  });

  describe('of a term that is fine here', () => {
    it('are gone when the workspace accepts it', async () => {
      const { document } = await show('rows-accepted', TEXT);
      const [place] = await placesIn(TERM, document, 2);
      await act(place, `Accept “${TERM}” in the workspace`);
      await placesIn(TERM, document, 0);
      const configuration = await vscode.workspace.openTextDocument(workspaceUri('.practice-lens.yml'));
      assert.match(configuration.getText(), /accept:\n\s+- term: own-handpower\n\s+reason: "the name of a ship"/);
      await vscode.window.showTextDocument(configuration);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(configuration.uri);
      await placesIn(TERM, document, 2);
    });
  });
});
